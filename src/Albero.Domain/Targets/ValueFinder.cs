using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <summary>
/// Tells the numbers and dates that a text asks for from years, law numbers, list numbers, denominators and asides.
/// One pass over the tokens; what it gives up on is a finding.
/// </summary>
internal sealed partial class ValueFinder
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly int? _year;

    public ValueFinder(string text, int? year)
    {
        _text = text;
        _year = year;
        _tokens = DateAssembler.Assemble(Scanner.Scan(text));
        Read();
    }

    public List<FoundValue> Numbers { get; } = [];

    public List<DateOnly> Dates { get; } = [];

    /// <summary>Dates of laws and acts: never a target, but the day of a result where it prints no other.</summary>
    public List<DateOnly> ReferenceDates { get; } = [];

    public List<TextFinding> Findings { get; } = [];

    /// <summary>Days, months … of a term relative to an event.</summary>
    public (decimal Number, string Unit)? Term { get; private set; }

    /// <summary>Position of the first figure that could not be read, before any that could: the text has no value then.</summary>
    public int? Blocked { get; private set; }

    /// <summary>"entro", "non oltre" or a sign stands before a date.</summary>
    public bool IsDateOpPrinted { get; private set; }

    private bool HasValue => Numbers.Count > 0 || Dates.Count > 0;

    private void Read()
    {
        var inLaw = false;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (token.Aside) continue;
            if (token.Kind == TokenKind.Word && (Words.Laws.Contains(token.Folded) || (token.Folded == "l" && Next(i, 1)?.IsOther('.') == true)))
            {
                inLaw = true;
                continue;
            }

            // "n. 3/C": the letters behind a slash belong to the number.
            var suffix = inLaw && token.Kind == TokenKind.Word && i > 0 && _tokens[i - 1].IsOther('/') && _tokens[i - 1].End == token.Start;
            if (suffix || (inLaw && ContinuesLaw(token)))
            {
                if (token.Date is { } date) ReferenceDates.Add(date);
                continue;
            }

            inLaw = false;
            switch (token.Kind)
            {
                case TokenKind.Date: AddDate(token, i); break;
                case TokenKind.BadDate: Find(TextFindings.InvalidDate(_text, token.Start, token.End)); break;
                case TokenKind.Number: i = AddNumber(i); break;
                case TokenKind.Word when token.Is("tra") || token.Is("fra"): i = AddBetween(i); break;
            }
        }

        if (!HasValue && Blocked is null && Term is null) ReadNumberWords();
        else if (Numbers.Count == 0 && Dates.Count > 0) ReportNumberWords();
        Conclude();
    }

    private static bool ContinuesLaw(Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.Code or TokenKind.Date or TokenKind.BadDate => true,
        TokenKind.Word => Words.LawLinks.Contains(token.Folded) || Words.Laws.Contains(token.Folded),
        TokenKind.Other => token.Folded[0] is '.' or ',' or '/' or '°' or '-' or '\'' or '’',
        _ => false,
    };

    private int AddNumber(int i)
    {
        var token = _tokens[i];
        if (NumberRole.IsLabel(_tokens, i) || NumberRole.IsListNumber(_tokens, i) || NumberRole.IsShortYear(_text, token)) return i;
        if (token.Ordinal)
        {
            if (Next(i, 1) is not { Kind: TokenKind.Word } unit || !Words.Time.Contains(unit.Folded)) return i;
            // "≥ 70% entro il 5° giorno successivo": a value and a term that nothing measures.
            if (HasValue && EntroBefore(i)) Find(TextFindings.PartlyRead(_text, token.Start, unit.End));
            else if (!HasValue) Term ??= (token.Value, _text[unit.Start..unit.End]);
            return i;
        }

        if (token.TouchesWord && !(Next(i, 1) is { Kind: TokenKind.Word } touched && Words.AttachedUnits.Contains(touched.Folded))) return i;
        if (Next(i, 1) is { } slash && slash.IsOther('/') && slash.Start == token.End && Slashed(i) is { } after) return after;
        if (NumberRole.IsYear(_tokens, i) || NumberRole.IsDenominator(_tokens, i)) return i;
        if (token.Reading is ItalianNumber.Reading.OutOfRange or ItalianNumber.Reading.Unreadable || NumberRole.IsPower(_text, token))
        {
            Give(token.Start, token.End, token.Reading == ItalianNumber.Reading.OutOfRange ? FindingCode.NumberOutOfRange : null);
            return i;
        }

        if (NumberRole.IsClock(_tokens, i)) return Next(i, 1)?.IsOther(':') == true && Next(i, 2)?.Kind == TokenKind.Number ? i + 2 : i;
        if (NumberRole.IsDayOfMonth(_tokens, i) || NumberRole.IsYearOrCount(_tokens, i) || NumberRole.IsMarked(_text, token) || NumberRole.IsLevelLess(_tokens, i))
        {
            Give(token.Start, token.End, null);
            return i;
        }

        if (NumberRole.IsHoursAndMinutes(_tokens, i))
        {
            Give(token.Start, _tokens[i + 2].End, null);
            return i + 2;
        }

        if (Next(i, 1)?.Kind == TokenKind.Op && Operators.Of(_tokens, i, _tokens.Count) is null)
        {
            Find(TextFindings.PartlyRead(_text, token.Start, token.End));
            return i;
        }

        var (value, next) = ReadValue(i, token.Value);
        if (value is null) return i;
        if (UpperBound(i, next, value) is { } upper) (value, next) = upper;
        Accept(value, i);
        return next - 1;
    }

    /// <summary>The value that starts at a number token and the token behind it; null where it is a term or a qualifier.</summary>
    private (FoundValue? Value, int Next) ReadValue(int i, decimal number)
    {
        var token = _tokens[i];
        var before = NumberRole.UnitBefore(_tokens, i);
        var multiplier = NumberRole.Multiplier(_tokens, i);
        if (multiplier != 1m)
        {
            number = number * multiplier / 1.0000000000000000000m; // the division drops trailing zeros
            if (number >= ItalianNumber.Limit)
            {
                Give(token.Start, token.End, FindingCode.NumberOutOfRange);
                return (null, i + 2);
            }

            i++;
            if (Next(i, 1)?.Is("di") == true || Next(i, 1)?.Is("d") == true) i++;
        }

        var next = i + 1;
        string? unit = null;
        if (Next(i, 1)?.Kind == TokenKind.Percent) (unit, next) = ("%", i + 2);
        else if (Next(i, 1)?.Is("percento") == true) (unit, next) = ("%", i + 2);
        else if (Next(i, 1)?.Is("per") == true && Next(i, 2)?.Is("cento") == true) (unit, next) = ("%", i + 3);
        else if (Next(i, 1)?.Kind == TokenKind.Euro || before == "€" || Next(i, 1) is { Kind: TokenKind.Word, Folded: "euro" or "eur" }) unit = "€";
        else if (Next(i, 1)?.IsOther('‰') == true) (unit, next) = ("‰", i + 2);
        else if (Next(i, 1)?.Is("per") == true && Next(i, 2)?.Is("mille") == true) (unit, next) = ("‰", i + 3);
        else if (Next(i, 1) is { Kind: TokenKind.Other } symbol && char.GetUnicodeCategory(symbol.Folded[0]) == System.Globalization.UnicodeCategory.CurrencySymbol) (unit, next) = (symbol.Folded, i + 2);
        else if (before is not null) unit = before;
        else if (NumberRole.UnitBehind(_text, _tokens, i) is { } behind) unit = behind;

        if (Next(i, 1) is { Kind: TokenKind.Word, Folded: "anno" or "anni" } years && Previous(i) == "entro")
        {
            if (!HasValue) Term ??= (number, _text[years.Start..years.End]); // "entro 2 anni" counts from a day that nothing names
            return (null, next + 1);
        }

        if (unit is not null && Words.Time.Contains(Words.Fold(unit)))
        {
            if (HasValue && Previous(i) is "di" or "da" or "per" or "entro" or "in" or "ogni") return (null, next);
            if (Previous(i) is "ultimi" or "ultime" or "prossimi" or "prossime" or "scorsi" or "scorse" or "precedenti") return (null, next); // "media ultimi 3 anni"
            // "<= 30 giorni dalla richiesta" compares a duration; without a sign it is a term.
            if (NumberRole.StartsTerm(_tokens, i) && (i == 0 || _tokens[i - 1].Kind != TokenKind.Op))
            {
                if (!HasValue) Term ??= (number, unit);
                return (null, next);
            }
        }

        if (HasValue && Numbers is [{ IsPercent: true }, ..] && unit != "%" && Words.Definite.Contains(Previous(i))) return (null, next);
        if (HasValue && (Previous(i) == "cui" || (_tokens[i - 1].Kind == TokenKind.Euro && Previous(i - 1) == "cui"))) return (null, next); // "10 eventi, di cui 3 in rete"
        var op = Operators.Of(_tokens, i, NumberRole.BehindUnit(_tokens, i, unit, next));
        if (i > 0 && NumberRole.PlusMinusBefore(_tokens, i))
        {
            // "+/- 0%" asks for no change; any other figure for an interval around none.
            return number == 0
                ? (new FoundValue(0, unit, null, token.Start, token.End) { Signed = true }, next)
                : (new FoundValue(-number, unit, "between", token.Start, token.End) { Upper = number, Signed = true }, next);
        }

        var sign = SignOf(i, op);
        if (token.Reading == ItalianNumber.Reading.PointAsDecimal) Find(TextFindings.AmbiguousNumber(_text, token.Start, token.End, number));
        var change = ChangeWords.Around(_tokens, i, next);
        return (new FoundValue(sign < 0 ? -number : number, unit, op, token.Start, token.End) { Signed = sign != 0, Change = change }, next);
    }

    private int SignOf(int i, string? op)
    {
        var token = _tokens[i];
        if (token.Sign != 0) return token.Sign < 0 && i >= 2 && _tokens[i - 2].IsPlainYear ? 0 : token.Sign;
        if (!token.LooseMinus) return 0;
        if (op is not null || IsAlone()) return -1;
        if (!HasValue) Find(TextFindings.AmbiguousNumber(_text, token.Start, token.End, token.Value));
        return 0;
    }

    private bool IsAlone() => _tokens.Count < 8 && _tokens.Count(token => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code or TokenKind.Date) == 1;

    /// <summary>A cell with more faults than this is worth one look, not a thousand findings.</summary>
    private void Find(TextFinding finding)
    {
        if (Findings.Count < 16) Findings.Add(finding);
    }

    private Token? Next(int i, int by) => i + by < _tokens.Count ? _tokens[i + by] : null;

    /// <summary>Folded word before a token, past an apostrophe and "n.".</summary>
    private string Previous(int i) => NumberRole.WordBefore(_tokens, i);
}
