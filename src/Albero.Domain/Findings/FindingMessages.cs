using System.Globalization;
using System.Text;
using Albero.Domain.Plans;

namespace Albero.Domain.Findings;

/// <summary>
/// Makes the text of a finding from its template, in Italian and English. A template names the finding's parameters in braces;
/// <c>{x:n}</c> writes a number in the language's notation, <c>{x:c}</c> a checkpoint as its last day, <c>{x:a}</c> and <c>{x:f}</c>
/// the same with "at" and "for" before it, or nothing where there is none; <c>{x:w}</c> words from the list below, <c>{x:q}</c> a
/// text in quotes, or "nothing"; <c>{x:l}</c> a line in brackets; <c>{x:d}</c> a date. <c>{when}</c> is the subject's checkpoint. A
/// finding about a text ends with the text and <c>^</c> under the fault; one about an individual objective begins with whose it is.
/// </summary>
public static class FindingMessages
{
    /// <summary>Title of a kind of finding; the code itself for an unknown one.</summary>
    /// <param name="code">One of <see cref="FindingCode"/>.</param>
    /// <param name="culture">Italian for any Italian culture, otherwise English.</param>
    public static string Title(string code, CultureInfo culture) =>
        FindingTexts.Entries.TryGetValue(code, out var entry) ? (IsItalian(culture) ? entry.TitleIt : entry.TitleEn) : code;

    /// <summary>The message of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="culture">Italian for any Italian culture, otherwise English.</param>
    public static string Text(Finding finding, CultureInfo culture)
    {
        var text = Text(finding.Code, finding.Parameters, finding.Subject.Checkpoint, culture);
        if (!finding.Parameters.TryGetValue("manager", out var manager) || !finding.Parameters.TryGetValue("individual", out var number)) return text;
        var italian = IsItalian(culture);
        var others = finding.Parameters.GetValueOrDefault("others", "") switch
        {
            "" => "",
            "1" => italian ? " (e un altro con le stesse parole)" : " (and another in the same words)",
            var count => italian ? $" (e altri {count} con le stesse parole)" : $" (and {count} others in the same words)",
        };
        return (italian ? $"Obiettivo individuale {number}, {manager}{others}: " : $"Individual objective {number}, {manager}{others}: ") + text;
    }

    /// <summary>The message of a finding about a text.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="culture">Italian for any Italian culture, otherwise English.</param>
    public static string Text(TextFinding finding, CultureInfo culture) => Text(finding.Code, finding.Parameters, "", culture);

    /// <summary>A checkpoint as people name it, by its last day; any other text as it is.</summary>
    /// <param name="checkpoint">For example <c>2018-H1</c>.</param>
    /// <param name="culture">Italian for any Italian culture, otherwise English.</param>
    public static string Day(string checkpoint, CultureInfo culture) => Day(checkpoint, IsItalian(culture));

    private static string Text(string code, IReadOnlyDictionary<string, string> parameters, string when, CultureInfo culture)
    {
        if (!FindingTexts.Entries.TryGetValue(code + "/" + parameters.GetValueOrDefault("form", ""), out var entry) && !FindingTexts.Entries.TryGetValue(code, out entry)) return code;
        var italian = IsItalian(culture);
        return Fill(italian ? entry.TextIt : entry.TextEn, parameters, when, italian);
    }

    private static string Fill(string template, IReadOnlyDictionary<string, string> parameters, string when, bool italian)
    {
        var result = new StringBuilder(template.Length + 64);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                result.Append(template[i]);
                continue;
            }

            var end = template.IndexOf('}', i);
            var name = template[(i + 1)..end];
            i = end;
            var format = name.Length > 2 && name[^2] == ':' ? name[^1] : ' ';
            if (format != ' ') name = name[..^2];
            var value = name == "when" ? when : parameters.GetValueOrDefault(name, "");
            result.Append(format switch
            {
                'n' => Number(value, italian),
                'c' => Day(value, italian),
                'a' => value.Length == 0 ? "" : (italian ? " al " : " at ") + Day(value, italian),
                'f' => value.Length == 0 ? "" : (italian ? " per il " : " for ") + Day(value, italian),
                'w' => string.Join(", ", value.Split(", ").Select(word => Word(word, italian))),
                'q' => value.Length == 0 ? (italian ? "nulla" : "nothing") : italian ? $"«{value}»" : $"“{value}”",
                'd' => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString(italian ? "d/M/yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture) : value,
                'l' => value is "" or "0" ? "" : italian ? $" (riga {value})" : $" (line {value})",
                _ => value,
            });
        }

        return result.ToString();
    }

    private static string Number(string value, bool italian)
    {
        if (!decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return value;
        var text = number.ToString("#,##0.####", CultureInfo.InvariantCulture);
        return (italian ? text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.') : text).Replace('-', '−');
    }

    private static string Day(string value, bool italian) =>
        Checkpoint.TryParse(value, out var checkpoint) ? checkpoint.End.ToString(italian ? "d/M/yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture) : value;

    private static string Word(string value, bool italian) => FindingTexts.Vocabulary.TryGetValue(value, out var word) ? (italian ? word.It : word.En) : value;

    private static bool IsItalian(CultureInfo culture) => culture.TwoLetterISOLanguageName == "it";
}
