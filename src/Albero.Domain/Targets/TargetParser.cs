using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <summary>
/// Reads a printed target, baseline or revised target. Never throws and never guesses silently: what it can't read is a
/// milestone with a finding that quotes the text and marks the spot.
/// </summary>
public static class TargetParser
{
    /// <summary>Longest text that is looked into; a longer one is no cell of a plan.</summary>
    public const int MaxLength = 20_000;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The cell as printed; null counts as empty.</param>
    /// <param name="context">What stands around it.</param>
    public static Target Parse(string? text, TargetContext? context = null)
    {
        text ??= "";
        context ??= TargetContext.Empty;
        if (text.Length > MaxLength) return Milestone(text, [TextFindings.TooLong(text)]);
        if (IsNone(text)) return new Target(text, TargetKind.None, null, null, null, null, null, [], []);
        if (IsYes(text)) return new Target(text, TargetKind.Boolean, null, null, null, null, null, [], []);

        var found = new ValueFinder(text, context.Year);
        var numbers = found.Numbers;
        if (found.Blocked is not null && found.Dates.Count == 0) return Milestone(text, found.Findings);
        if (numbers.Count > 0 && (found.Dates.Count == 0 || found.Paired.Count > 0 || numbers[0].Unit is not null || numbers[0].Op is not null)) return Numeric(text, found, context);
        if (found.Dates.Count > 0)
        {
            // A bare figure beside a date says nothing of what it counts.
            return Deadline(text, found) with { Findings = [.. found.Findings, .. numbers.Select(number => TextFindings.PartlyRead(text, number.Start, number.End))] };
        }

        if (found.Term is { } term)
            return Milestone(text, [.. found.Findings, TextFindings.RelativeTerm(text)]) with { Number = term.Number, Unit = term.Unit };
        return Milestone(text, found.Findings.Count > 0 ? found.Findings : [TextFindings.NoValue(FindingCode.UnreadableTarget, text)]);
    }

    /// <summary>Whether a cell says that there is nothing: dashes, slashes, equals signs, <c>Nessuno</c> or blank.</summary>
    /// <param name="text">The cell as printed.</param>
    public static bool IsNone(string? text)
    {
        if (text is null) return true;
        var word = text.AsSpan().Trim();
        if (word.Length <= 8 && Words.Fold(word) is "nessuno" or "nessuna") return true;
        foreach (var c in word)
        {
            if (!(Scanner.IsDash(c) || c is '/' or '\\' or '=' or '_' or '.' or '…' || char.IsWhiteSpace(c) || char.IsControl(c))) return false;
        }

        return true;
    }

    /// <summary><c>SI</c>, <c>sì</c>, <c>si'</c>, with nothing but an aside around it.</summary>
    internal static bool IsYes(string text)
    {
        var end = text.IndexOf('(');
        var word = (end > 0 ? text.AsSpan(0, end) : text).Trim().TrimEnd("'’`´.;,!*".AsSpan());
        return word.Length is >= 2 and <= 4 && Words.Fold(word) == "si";
    }

    private static Target Numeric(string text, ValueFinder found, TargetContext context)
    {
        var first = found.Numbers[0];
        var unit = first.Unit ?? (IsUnit(context.Unit) ? context.Unit.Trim() : null);
        DateOnly? date = found.Paired.Count > 0 ? found.Paired[0].Date : found.Dates.Count > 0 ? found.Dates[^1] : null;
        var parts = found.Paired.Count > 1 ? found.Paired.Select(pair => new TargetPart(pair.Number.Number, pair.Number.Unit, pair.Date)).ToArray()
            : found.Numbers.Count > 1 ? found.Numbers.Select(value => new TargetPart(value.Number, value.Unit, null)).ToArray() : [];
        if (first.Upper is { } upper)
            return new Target(text, TargetKind.Range, "between", first.Number, upper, unit, date, [], found.Findings);
        if (unit != "%")
            return new Target(text, TargetKind.Number, first.Op ?? "=", first.Number, null, unit, date, parts, found.Findings) { IsOpPrinted = first.Op is not null };

        var change = first.Change != 0 ? first.Change : ChangeWords.OfIndicator(context.Indicator);
        if (!first.Signed && change == 0)
            return new Target(text, TargetKind.Percent, first.Op ?? "=", first.Number, null, unit, date, parts, found.Findings) { IsOpPrinted = first.Op is not null };

        // "riduzione di almeno il 10%" asks for -10 or less: with the sign the comparison turns round.
        var turned = !first.Signed && change < 0 && first.Number != 0;
        var number = turned ? -first.Number : first.Number;
        var op = turned ? first.Op switch { ">=" => "<=", ">" => "<", "<=" => ">=", "<" => ">", _ => first.Op } : first.Op;
        return new Target(text, TargetKind.RelativeChange, op ?? "=", number, null, unit, date, parts, found.Findings) { IsOpPrinted = op is not null };
    }

    private static Target Deadline(string text, ValueFinder found)
    {
        var parts = found.Dates.Count > 1 ? found.Dates.Select(date => new TargetPart(null, null, date)).ToArray() : [];
        return new Target(text, TargetKind.Deadline, "<=", null, null, null, found.Dates[^1], parts, found.Findings) { IsOpPrinted = found.IsDateOpPrinted };
    }

    private static Target Milestone(string text, IReadOnlyList<TextFinding> findings) =>
        new(text, TargetKind.Milestone, null, null, null, null, null, [], findings);

    /// <summary>A printed unit that says something; "numero" doesn't.</summary>
    private static bool IsUnit(string unit)
    {
        var word = unit.AsSpan().Trim();
        return word.Length is > 0 and <= 40 && Words.Fold(word) is not ("n" or "n." or "nr" or "num" or "num." or "numero" or "n°" or "-" or "si/no");
    }
}
