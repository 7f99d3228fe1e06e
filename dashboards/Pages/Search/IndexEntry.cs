using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Search;

/// <summary>A row of <c>index_entry</c>: a thing of a plan that has a name.</summary>
/// <param name="Kind">See <see cref="EntryKinds"/>.</param>
/// <param name="Code">Objective, or objective and number of an indicator; null for people and offices.</param>
/// <param name="Title">As printed.</param>
/// <param name="Under">What it belongs to: the objective of an indicator, what an objective stands under.</param>
public sealed record IndexEntry(string PlanId, string Kind, string? Level, string? Code, string? Objective, int? Indicator, string Title, string? Short, string? Under)
{
    /// <summary>Full title of an indicator's objective, where <see cref="Under"/> is a shorter one.</summary>
    public string? UnderInFull { get; init; }

    public string? Area { get; init; }

    /// <summary>Printed targets at all checkpoints.</summary>
    public string? Targets { get; init; }

    /// <summary>How many indicators it carries or answers for; none for what only gathers others.</summary>
    public int Indicators { get; init; }

    /// <summary>Indicators of an office, by code.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    public string? Series { get; init; }

    /// <summary>Plans that have the indicator.</summary>
    public int SeriesPlans { get; init; }

    public string? Document { get; init; }

    public int? Line { get; init; }

    public static IndexEntry From(Cells row) => new(
        row.Text("plan_id")!, row.Text("kind")!, row.Text("level"), row.Text("code"), row.Text("objective_code"), row.Integer("indicator_number"),
        row.Text("title") ?? "", row.Text("short_title"), row.Text("belongs_to"))
    {
        UnderInFull = row.Text("belongs_to_full"), Area = row.Text("area_code"), Targets = row.Text("target_texts"), Indicators = row.Integer("indicators") ?? 0,
        Members = row.Text("members")?.Split(", ") ?? [], Series = row.Text("indicator_series"), SeriesPlans = row.Integer("series_plans") ?? 0,
        Document = row.Text("source_document"), Line = row.Integer("source_line"),
    };
}

/// <summary>Kinds of entries, in the order in which equals stand, as the mart and as addresses name them.</summary>
internal static class EntryKinds
{
    public static readonly IReadOnlyList<(string Kind, string Word)> All =
        [("objective", "obiettivo"), ("indicator", "indicatore"), ("area", "area"), ("manager", "dirigente"), ("directorate", "direzione"), ("office", "ufficio")];

    public static IReadOnlyList<string> Words { get; } = [.. All.Select(kind => kind.Word)];

    public static int Order(string kind) => All.Select(known => known.Kind).ToList().IndexOf(kind);

    public static string WordOf(string kind) => All.First(known => known.Kind == kind).Word;
}
