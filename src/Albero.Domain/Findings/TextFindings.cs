using System.Globalization;

namespace Albero.Domain.Findings;

/// <summary>Makes the findings about one text; each quotes the text and marks the spot.</summary>
internal static class TextFindings
{
    /// <summary>A window of the text that fits a line; a cell may be arbitrarily long.</summary>
    private const int Window = 60;

    /// <summary>Longest text inside a sentence.</summary>
    private const int Line = 160;

    public static TextFinding Unreadable(string code, string text, int start, int end, string expected = "value") =>
        new(code, Severity.Warning, At(text, start, end, ("expected", expected)));

    /// <summary>Nothing in the text is a value: worth a warning only where it prints figures, for words alone are a description.</summary>
    public static TextFinding NoValue(string code, string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        var start = digit >= 0 ? digit : text.Length - text.AsSpan().TrimStart().Length;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return digit >= 0
            ? new TextFinding(code, Severity.Warning, At(text, start, end, ("expected", "value")))
            : new TextFinding(code, Severity.Info, At(text, start, text.AsSpan().TrimEnd().Length, ("expected", "value"), ("form", "words"), ("printed", Shown(text.Trim()))));
    }

    public static TextFinding TooLong(string text) =>
        new(FindingCode.UnreadableTarget, Severity.Warning, At(text, 0, 1, ("expected", "cell"), ("form", "long"), ("length", text.Length.ToString(CultureInfo.InvariantCulture))));

    public static TextFinding RelativeTerm(string text) =>
        new(FindingCode.RelativeTerm, Severity.Info, At(text, 0, text.Length));

    public static TextFinding InvalidDate(string text, int start, int end) => new(FindingCode.InvalidDate, Severity.Error, At(text, start, end));

    public static TextFinding DateWithoutYear(string text, int start, int end) => new(FindingCode.DateWithoutYear, Severity.Warning, At(text, start, end));

    public static TextFinding PartlyRead(string text, int start, int end) => new(FindingCode.PartlyRead, Severity.Warning, At(text, start, end));

    /// <summary>An interval is read with its bounds although the text excludes one.</summary>
    public static TextFinding BoundsExcluded(string text, int start, int end) => new(FindingCode.PartlyRead, Severity.Warning, At(text, start, end, ("form", "bounds")));

    public static TextFinding OutOfRange(string text, int start, int end) => new(FindingCode.NumberOutOfRange, Severity.Warning, At(text, start, end));

    public static TextFinding AmbiguousNumber(string text, int start, int end, decimal read) =>
        new(FindingCode.AmbiguousNumber, Severity.Warning, At(text, start, end, ("read", read.ToString(CultureInfo.InvariantCulture))));

    /// <summary>
    /// Parameters <c>text</c> (the window), <c>found</c> (the words at fault), <c>column</c> (1-based, in the whole text) and
    /// <c>mark</c> (blanks and <c>^</c> under the fault, to be printed below <c>text</c> in a fixed-width font).
    /// </summary>
    private static Dictionary<string, string> At(string text, int start, int end, params ReadOnlySpan<(string Name, string Value)> more)
    {
        end = Math.Clamp(end, start, text.Length);
        var from = WrittenText.WordStart(text, Math.Max(0, start - (Window / 3)), start);
        var to = WrittenText.WordEnd(text, Math.Min(text.Length, from + Window), Math.Min(end, Math.Min(text.Length, from + Window)));
        var length = Math.Max(1, Math.Min(end, to) - start);
        var before = from > 0 ? "…" : "";
        var shown = string.Concat(before, Printable(text.AsSpan(from, to - from)), to < text.Length ? "…" : "");
        var parameters = new Dictionary<string, string>
        {
            ["text"] = shown,
            ["found"] = Printable(WrittenText.Cut(text[start..end], Window)),
            ["column"] = (start + 1).ToString(CultureInfo.InvariantCulture),
            ["mark"] = new string(' ', before.Length + start - from) + new string('^', length),
        };
        foreach (var (name, value) in more) parameters[name] = value;
        return parameters;
    }

    /// <summary>A text as a parameter of another message: at most a line of it.</summary>
    public static string Shown(string text) => Printable(WrittenText.Cut(text, Line));

    /// <summary>One character for one, so that the mark stays under its spot; control characters and halves of pairs would break a line.</summary>
    private static string Printable(ReadOnlySpan<char> text)
    {
        var result = text.ToString().ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (char.IsControl(result[i]) || result[i] is '\u2028' or '\u2029') result[i] = ' ';
            else if (char.IsSurrogate(result[i])) result[i] = '\ufffd';
        }

        return new string(result);
    }
}
