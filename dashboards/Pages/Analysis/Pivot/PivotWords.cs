using System.Globalization;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Pages.Giunta;
using Albero.Dashboards.Resources;
using Albero.Metrics;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>A pivot in words: its question, its members, its values.</summary>
internal static class PivotWords
{
    /// <summary>«Punteggio per obiettivo e tipo di target».</summary>
    public static string Title(PivotQuestion question, IStringLocalizer<Texts> T)
    {
        var measures = Join(Shown(question).Select((measure, i) => i == 0 ? measure.Label.ToString() : Lower(measure.Label)), T);
        return question.Dimensions.Count == 0 ? T["pivot-title-total", measures] : T["pivot-title", measures, Join(question.Dimensions.Select(name => Lower(Dimension(name).Label)), T)];
    }

    /// <summary>Measures with a column of their own: a score's coverage is the bar below it.</summary>
    public static IReadOnlyList<Measure> Shown(PivotQuestion question) =>
        [.. question.Measures.Where(measure => question.Measures.All(other => PivotQuestion.CoverageOf(other) != measure))];

    /// <summary>A member's words: a code alone says nothing, a name alone isn't unique.</summary>
    public static string Member(string dimension, MetricMember member) =>
        member.Value is not { } value ? Dimension(dimension).MissingLabel.ToString()
        : dimension == "plan" ? value
        : HasCode(dimension, member) ? $"{value} {Name(dimension, member)}"
        : Name(dimension, member);

    /// <summary>A member's name alone; areas are printed in capitals throughout.</summary>
    public static string Name(string dimension, MetricMember member) => dimension switch
    {
        "area" => AreaName.Calm(member.Label.ToString()),
        // Its label begins with the newest plan's code.
        "area_series" when member.Label.ToString().Split(' ', 2) is [var code, var name] => $"{code} {AreaName.Calm(name)}",
        _ => member.Label.ToString(),
    };

    /// <summary>The same in both languages, for files.</summary>
    public static LocalText Label(string dimension, MetricMember member) =>
        dimension == "plan" ? LocalText.Same(member.Value!)
        : HasCode(dimension, member) ? new($"{member.Value} {member.Label.It}", $"{member.Value} {member.Label.En}")
        : member.Label;

    /// <summary>Whether a member has a code beside its name.</summary>
    public static bool HasCode(string dimension, MetricMember member) =>
        member.Value is { } value && Dimension(dimension).Type == FieldType.Code && dimension is not ("period" or "indicator_series") && member.Label.ToString() != value;

    /// <summary>A value as a cell shows it.</summary>
    public static string Value(Measure measure, decimal? value) => (measure.Format, value) switch
    {
        (_, null) => PivotQuestion.CoverageOf(measure) is null ? NumberText.None : "n.m.",
        (MeasureFormat.Percent, _) when PivotQuestion.CoverageOf(measure) is not null => NumberText.Fixed(value, measure.Decimals),
        (MeasureFormat.Percent, _) => NumberText.Percent(value, measure.Decimals),
        (MeasureFormat.Count, _) => NumberText.Plain(value),
        _ => NumberText.Fixed(value, measure.Decimals),
    };

    public static Dimension Dimension(string name) => MetricCatalog.Dimension(name)!;

    /// <summary>A heading within a sentence.</summary>
    public static string Lower(LocalText label)
    {
        var text = label.ToString();
        return text.Length > 1 && char.IsLower(text[1]) ? char.ToLower(text[0], CultureInfo.CurrentUICulture) + text[1..] : text;
    }

    private static string Join(IEnumerable<string> words, IStringLocalizer<Texts> T)
    {
        var list = words.ToList();
        return list.Count < 2 ? string.Concat(list) : T["pivot-and", string.Join(", ", list.SkipLast(1)), list[^1]];
    }
}
