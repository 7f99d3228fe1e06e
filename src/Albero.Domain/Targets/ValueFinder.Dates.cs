using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <content>Dates: the last day of something, its first day, or one of several that numbers are due by.</content>
internal sealed partial class ValueFinder
{
    /// <summary>Days on which something may begin: never a deadline.</summary>
    private readonly List<(int Start, int End)> _openings = [];

    /// <summary>Numbers and dates in the order printed, to find those that belong together.</summary>
    private readonly List<(FoundValue? Number, DateOnly? Date)> _timeline = [];

    /// <summary>Findings that stand unless every number turns out to have its own date.</summary>
    private readonly List<TextFinding> _leftOver = [];

    private bool _alternates = true;

    /// <summary>Numbers each with its own date: "10 entro il 30/06, 20 entro il 31/12"; empty where they don't pair.</summary>
    public List<(FoundValue Number, DateOnly Date)> Paired { get; } = [];

    private void AddDate(Token token, int i)
    {
        if (Previous(i) is "dal" or "dall" or "dalla") return; // where something starts is not where it ends
        if (OpeningBefore(i) is { } opening)
        {
            _openings.Add((opening, token.End));
            return;
        }

        IsDateOpPrinted |= _tokens[Math.Max(0, i - 1)].Kind == TokenKind.Op || _text.AsSpan(token.Start).StartsWith("entro", StringComparison.OrdinalIgnoreCase)
            || EntroBefore(i);
        var date = token.Date;
        if (date is null)
        {
            var year = _year ?? FollowingYear(i);
            date = year is null ? null : NumericDate.Make(token.Start, token.End, year.Value, token.Month, token.Day).Date;
            if (year is null) Find(TextFindings.DateWithoutYear(_text, token.Start, token.End));
            else if (date is null) Find(TextFindings.InvalidDate(_text, token.Start, token.End));
        }

        if (date is null) return;
        if (NotAfterBefore(i) is { } strict) Find(TextFindings.PartlyRead(_text, strict.Start, strict.End));
        AddDate(date.Value);
    }

    private void AddDate(DateOnly date)
    {
        Dates.Add(date);
        _alternates &= _timeline.Count == 0 || _timeline[^1].Number is not null;
        _timeline.Add((null, date));
    }

    private bool EntroBefore(int i)
    {
        for (var j = i - 1; j >= 0 && j > i - 5; j--) if (_tokens[j].Is("entro") || _tokens[j].Is("oltre")) return true;
        return false;
    }

    /// <summary>Start of the words or sign that make a date the first day, not the last: "dopo il", "non prima del", <c>&gt;</c>.</summary>
    private int? OpeningBefore(int i)
    {
        var j = BeforeDate(i);
        if (j < 0) return null;
        if (_tokens[j].Kind == TokenKind.Op) return _tokens[j].Folded[0] == '>' ? _tokens[j].Start : null;
        if (_tokens[j].Kind != TokenKind.Word) return null;
        var negated = j > 0 && _tokens[j - 1].Is("non");
        return _tokens[j].Folded switch
        {
            "oltre" or "dopo" or "successivamente" or "successivo" or "successiva" or "posteriore" or "superiore" => negated ? null : _tokens[j].Start,
            "prima" or "anteriore" or "anteriormente" or "antecedente" or "precedente" => negated ? _tokens[j - 1].Start : Term is not null ? _tokens[j].Start : null,
            _ => null,
        };
    }

    /// <summary>"prima del", <c>&lt;</c>: the day itself is too late, which a deadline can't say.</summary>
    private Token? NotAfterBefore(int i) =>
        BeforeDate(i) is >= 0 and var j && (_tokens[j] is { Kind: TokenKind.Op, Folded: "<" } || _tokens[j].Folded is "prima" or "anteriore" or "anteriormente" or "antecedente") ? _tokens[j] : null;

    private int BeforeDate(int i)
    {
        var j = i - 1;
        while (j >= 0 && j > i - 5 && (Words.Fillers.Contains(_tokens[j].Folded) || _tokens[j].Folded is "data" or "giorno" or "'" or "’")) j--;
        return j;
    }

    /// <summary>"31 marzo e 31 maggio 2018": the year printed last is everybody's.</summary>
    private int? FollowingYear(int i)
    {
        // Looking a few tokens ahead is enough, and keeps a hostile list of dates linear.
        for (var j = i + 1; j < _tokens.Count && j < i + 24; j++) if (_tokens[j] is { Kind: TokenKind.Date, Date: { } date }) return date.Year;
        return null;
    }

    /// <summary>What only the whole text decides: which number belongs to which date, and what dates that open leave unread.</summary>
    private void Conclude()
    {
        var first = _timeline.Count > 0 ? _timeline[0].Number ?? _timeline[^1].Number : null;
        var paired = _alternates && Blocked is null && first is not null && _timeline.Count % 2 == 0
            && (_timeline.Count >= 4 || (first.Unit is null && first.Op is null && first.Start == _tokens[0].Start && _text.AsSpan(first.End).TrimStart().StartsWith("entro", StringComparison.OrdinalIgnoreCase)))
            && _timeline.TrueForAll(entry => entry.Number is null || entry.Number.Op is null || entry.Number.Op == first.Op);
        for (var i = 0; paired && i < _timeline.Count; i += 2) Paired.Add((_timeline[i].Number ?? _timeline[i + 1].Number!, _timeline[i].Date ?? _timeline[i + 1].Date!.Value));
        if (paired)
        {
            Numbers.Clear();
            Numbers.AddRange(Paired.Select(pair => pair.Number));
        }
        else
        {
            _leftOver.ForEach(Find);
        }

        foreach (var (start, end) in _openings) Find(HasValue ? TextFindings.PartlyRead(_text, start, end) : TextFindings.Unreadable(FindingCode.UnreadableTarget, _text, start, end));
    }
}
