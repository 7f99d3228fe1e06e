using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <content>Forms of more than one figure, and figures in words.</content>
internal sealed partial class ValueFinder
{
    /// <summary>Number behind a slash: a date without year, the number of an act, or a fraction, which can't be read.</summary>
    private int? Slashed(int i)
    {
        var token = _tokens[i];
        var second = Next(i, 2);
        if (second is null || second.Start != _tokens[i + 1].End) return null;
        if (second.Kind == TokenKind.Word) return Words.Time.Contains(second.Folded) ? null : i + 2; // 32/AMM
        if (second.Kind != TokenKind.Number) return null;
        var dated = Words.DatePrepositions.Contains(Previous(i)) || (i > 0 && token.Value > 12 && _tokens[i - 1] is { Kind: TokenKind.Op, Folded: "<=" or "<" });
        if (token.IsPlainYear && second.End - second.Start == 2) return i + 2; // 2015/16
        if (second.IsPlainYear)
        {
            if (dated && token.Value is >= 1 and <= 12 && token.End - token.Start <= 2)
            {
                var (year, month) = ((int)second.Value, (int)token.Value);
                AddDate(new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
            }

            return i + 2;
        }

        var alone = _tokens.Count == 3 && token.Value >= 28;
        if ((dated || alone) && token.End - token.Start <= 2 && second.End - second.Start <= 2)
        {
            var year = _year ?? FollowingYear(i);
            if (year is null) Find(TextFindings.DateWithoutYear(_text, token.Start, second.End));
            else if (NumericDate.Make(token.Start, second.End, year.Value, (int)second.Value, (int)token.Value).Date is { } date) AddDate(date);
            else Find(TextFindings.InvalidDate(_text, token.Start, second.End));
            return i + 2;
        }

        Give(token.Start, second.End, null); // "12/15", "24/7": a share, a ratio or a way of speaking
        return i + 2;
    }

    /// <summary>"5-10", "da 5 a 10", "dal 5% al 10%".</summary>
    private (FoundValue Value, int Next)? UpperBound(int i, int next, FoundValue lower)
    {
        if (lower.Op is not null) return null;
        var from = Previous(i) is "da" or "dal" or "dall" or "dalla";
        var link = next < _tokens.Count ? _tokens[next] : null;
        var joined = link is not null && (link.IsOther('-') || link.IsOther('÷')) && !from;
        var to = from && link is { Kind: TokenKind.Word, Folded: "a" or "al" or "all" or "alla" };
        // "0% -1%" are two figures, the second with its sign.
        joined &= link is null || char.IsWhiteSpace(_text[link.Start - 1]) == (link.End < _text.Length && char.IsWhiteSpace(_text[link.End]));
        if (!joined && !to) return null;
        var j = next + 1;
        while (j < _tokens.Count && j < next + 4 && (_tokens[j].IsOther('\'') || _tokens[j].IsOther('’') || (to && _tokens[j].IsOther('-')) || (joined && lower.Signed && _tokens[j].IsOther('-')))) j++;
        if (j >= _tokens.Count || _tokens[j] is not { Kind: TokenKind.Number, Reading: ItalianNumber.Reading.Read } upper || upper.TouchesWord) return null;
        _tokens[j] = upper with { LooseMinus = false, Sign = 0 }; // that dash joins the bounds
        var (end, after) = ReadValue(j, upper.Value);
        if (end is null) return null;
        var top = Math.Abs(end.Number);
        // "-5%-10%", "da -5 a -10": which sign the second one has is a guess.
        var signed = (joined && lower.Number < 0) || upper.Sign < 0 || (j > next + 1 && _tokens[j - 1].IsOther('-'));
        if (signed || (to && (top < lower.Number || ChangeWords.Moves(_tokens, i))))
        {
            Give(lower.Start, end.End, null); // "incremento da 7 a 11" is a change, no interval
            return (lower with { Op = "moved" }, after);
        }

        if (joined && (top <= lower.Number || lower.Unit is not null and not "%")) return null;
        return (lower with { Upper = top, Op = "between", Unit = end.Unit ?? lower.Unit, End = end.End }, after);
    }

    private int AddBetween(int i)
    {
        var j = i + 1;
        while (j < _tokens.Count && (_tokens[j].IsOther('\'') || _tokens[j].IsOther('’') || _tokens[j].Is("il") || _tokens[j].Is("l") || _tokens[j].Is("i"))) j++;
        if (j >= _tokens.Count || _tokens[j] is not { Kind: TokenKind.Number, Reading: ItalianNumber.Reading.Read } lower || lower.IsPlainYear) return i;
        var next = j + 1;
        if (next < _tokens.Count && _tokens[next].Kind == TokenKind.Percent) next++;
        if (next >= _tokens.Count || !(_tokens[next].Is("e") || _tokens[next].Is("ed"))) return i;
        next++;
        while (next < _tokens.Count && (_tokens[next].IsOther('\'') || _tokens[next].IsOther('’') || _tokens[next].Is("il") || _tokens[next].Is("l"))) next++;
        if (next >= _tokens.Count || _tokens[next] is not { Kind: TokenKind.Number, Reading: ItalianNumber.Reading.Read } upper || upper.IsPlainYear) return i;
        var (value, after) = ReadValue(next, upper.Value);
        if (value is null) return i;
        var low = lower.Sign < 0 ? -lower.Value : lower.Value;
        if (value.Number < low)
        {
            Give(lower.Start, value.End, null); // an interval upside down
            return after - 1;
        }

        if (!HasValue) Numbers.Add(value with { Number = low, Upper = value.Number, Op = "between", Start = lower.Start });
        return after - 1;
    }

    private void ReadNumberWords()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (NumberInWords(i) is not { } number) continue;
            var token = _tokens[i];
            if (Alternative(i) is { } other)
            {
                Give(token.Start, _tokens[other].End, null); // "due-tre incontri": how many?
                i = other;
                continue;
            }

            var (value, next) = ReadValue(i, number);
            if (value is null) continue;
            if (value.Unit is null && next < _tokens.Count && !_tokens[next].Aside) continue; // "sei" is also a verb
            Accept(value with { Signed = false }, i);
            i = next - 1;
        }
    }

    /// <summary>"Entro il 31/3/2021 almeno una riunione mensile": the date is the target, the count is left over.</summary>
    private void ReportNumberWords()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (NumberInWords(i) is null || NumberRole.UnitBehind("", _tokens, i) is null) continue;
            Find(TextFindings.PartlyRead(_text, _tokens[i].Start, _tokens[i].End));
        }
    }

    /// <summary>The number that a word names where it is a count: "due incontri", "almeno un evento", but neither "le due sedi" nor an article.</summary>
    private decimal? NumberInWords(int i)
    {
        var token = _tokens[i];
        if (token.Aside || token.Kind != TokenKind.Word) return null;
        var one = Words.One.Contains(token.Folded);
        if (!Words.Numbers.TryGetValue(token.Folded, out var number) && !one) return null;
        var op = Operators.Of(_tokens, i, i + 1);
        if (one) return op is ">=" or "<=" or "=" ? 1 : null;
        return op is null && Words.Definite.Contains(Previous(i)) ? null : number;
    }

    /// <summary>Index of a second number behind a number in words: "due-tre", "due o tre", "cento venti".</summary>
    private int? Alternative(int i)
    {
        var next = Next(i, 1) is { } link && (link.IsOther('-') || link.IsOther('/') || link.Folded is "o" or "od" or "oppure" or "a") ? i + 2 : i + 1;
        return next < _tokens.Count && !_tokens[next].Aside && (_tokens[next].Kind == TokenKind.Number || Words.Numbers.ContainsKey(_tokens[next].Folded)) ? next : null;
    }
}
