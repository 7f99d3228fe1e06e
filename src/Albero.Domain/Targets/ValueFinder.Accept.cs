using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <content>What becomes of one more number: a value, a bound, a part, or something left over.</content>
internal sealed partial class ValueFinder
{
    private void Accept(FoundValue value, int i)
    {
        if (value.Op == "moved") return;
        if (value.Upper is not null && HasValue)
        {
            // "≤ 500 gruppi da 1 a 5": which ones, not how many; anything else is left over.
            if (Previous(i) is not ("da" or "dal" or "dall" or "dalla")) Find(TextFindings.PartlyRead(_text, value.Start, value.End));
            return;
        }

        if (value.Change != 0 && !value.IsPercent)
        {
            Give(value.Start, value.End, null); // a change in absolute figures is none of the kinds
            return;
        }

        var dated = _alternates && _timeline.Count > 1 && _timeline[^1].Number is null;
        if (value.Upper is null)
        {
            _alternates &= _timeline.Count == 0 || _timeline[^1].Number is null;
            _timeline.Add((value, null));
        }

        if (Numbers is [{ Op: "<" or "<=" or ">" or ">=", Upper: null } bound] && value.Op is { } op && op[0] is '<' or '>' && op[0] != bound.Op[0])
        {
            Bound(bound, value);
            return;
        }

        if (Numbers.Count > 0 && value.Unit is null)
        {
            // A second bare figure: with a first that says what it counts it is left over, else neither can be trusted.
            var first = Numbers[0];
            if (first.Unit is null && first.Op is null && Dates.Count == 0) GiveBoth(first, value);
            else _leftOver.Add(TextFindings.PartlyRead(_text, value.Start, value.End));
            return;
        }

        if (Numbers is [{ Unit: null, Op: null, Upper: null } bare] && value.Upper is null && !dated)
        {
            GiveBoth(bare, value); // "5 o 6 eventi": which of them?
            return;
        }

        if (Blocked is null) Numbers.Add(value);
        else Find(TextFindings.PartlyRead(_text, value.Start, value.End));
    }

    /// <summary>"≥ 2 e ≤ 4", "minimo 80 massimo 100"; bounds of different things are no interval, and parts share one operator.</summary>
    private void Bound(FoundValue first, FoundValue second)
    {
        var (low, high) = first.Op![0] == '>' ? (first, second) : (second, first);
        var each = _text.AsSpan(second.End, Math.Min(40, _text.Length - second.End));
        if ((first.Unit is not null && second.Unit is not null && first.Unit != second.Unit) || (!second.IsPercent && each.Contains(" per ", StringComparison.OrdinalIgnoreCase))
            || each.Contains(" ogni ", StringComparison.OrdinalIgnoreCase) || each.Contains(" ciascun", StringComparison.OrdinalIgnoreCase))
        {
            Find(TextFindings.PartlyRead(_text, second.Start, second.End));
        }
        else if (low.Number > high.Number || low.IsPercent != high.IsPercent || low.Change != high.Change || low.Signed != high.Signed)
        {
            GiveBoth(first, second);
        }
        else
        {
            Numbers[0] = low with { Upper = high.Number, Op = "between", Unit = low.Unit ?? high.Unit, Start = first.Start, End = second.End };
            if (low.Op == ">" || high.Op == "<") Find(TextFindings.BoundsExcluded(_text, first.Start, second.End));
        }
    }

    private void GiveBoth(FoundValue first, FoundValue second)
    {
        Numbers.Clear();
        Give(first.Start, second.End, null);
    }

    /// <summary>Gives up on a figure: before any value the whole text has none, behind one the rest stands.</summary>
    private void Give(int start, int end, string? code)
    {
        if (!HasValue) Blocked ??= start;
        Find(code is null
            ? HasValue ? TextFindings.PartlyRead(_text, start, end) : TextFindings.Unreadable(FindingCode.UnreadableTarget, _text, start, end)
            : TextFindings.OutOfRange(_text, start, end));
    }
}
