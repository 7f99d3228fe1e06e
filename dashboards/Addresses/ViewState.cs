namespace Albero.Dashboards.Addresses;

/// <summary>
/// What a page shows, as its address says it: a link is a saved view. Only <see cref="Links"/> writes and reads it.
/// Null means «not said», and the page then chooses.
/// </summary>
/// <param name="Path">Path of the page, one of <see cref="Paths"/>, without an export's extension.</param>
public sealed record ViewState(string Path)
{
    public string? Chamber { get; init; }

    public int? Year { get; init; }

    /// <summary>Checkpoint: Q1, H1, Q3 or FY of the plan's year, or a whole one such as 2021-FY.</summary>
    public string? Period { get; init; }

    /// <summary>Id of the scoring rules; null are the official ones.</summary>
    public string? Policy { get; init; }

    /// <summary>Id of the snapshot that the link was made on.</summary>
    public string? Snapshot { get; init; }

    /// <summary>What the page's rows are gathered by.</summary>
    public GroupBy? By { get; init; }

    /// <summary>Which of a plan's two trees is shown: <c>operational</c> or <c>strategic</c>; null is the plan's headline tree.</summary>
    public string? Tree { get; init; }

    /// <summary>Node of the tree that is shown with all below it: code of an area or objective.</summary>
    public string? Node { get; init; }

    /// <summary>Year of the same chamber's plan that stands beside.</summary>
    public int? With { get; init; }

    public string? Area { get; init; }

    public string? Directorate { get; init; }

    /// <summary>An office; «non indicato» stands for the indicators without one.</summary>
    public string? Office { get; init; }

    /// <summary>A service that is involved; «non indicato» stands for the indicators without one.</summary>
    public string? Service { get; init; }

    public string? Objective { get; init; }

    public int? Indicator { get; init; }

    /// <summary>Role of a manager.</summary>
    public string? Manager { get; init; }

    /// <summary>Id of an indicator's series over the years.</summary>
    public string? Series { get; init; }

    /// <summary>What a target is held against.</summary>
    public Reference? Against { get; init; }

    /// <summary>Whether a target asks <c>less</c>, the <c>same</c> or <c>more</c>.</summary>
    public string? Asks { get; init; }

    public string? Status { get; init; }

    public string? Band { get; init; }

    public string? Severity { get; init; }

    /// <summary>How what the document declares stands to what is computed.</summary>
    public string? Agreement { get; init; }

    /// <summary>Code of a finding.</summary>
    public string? Finding { get; init; }

    /// <summary>Whether an evaluator marked the finding as seen: <c>si</c> or <c>no</c>.</summary>
    public string? Seen { get; init; }

    /// <summary>Plans to compare, <c>chamber/year</c> joined by commas; the first one is what the others are held against.</summary>
    public string? Compared { get; init; }

    /// <summary>Kind of checkpoint at which plans of several years are compared: Q1, H1, Q3 or FY of each plan's own year.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>Whether plans are compared by <c>missione</c> or by <c>programma</c>.</summary>
    public string? Level { get; init; }

    /// <summary><c>si</c>: only the scores that other rules change.</summary>
    public string? Changes { get; init; }

    /// <summary>What a revision changes, and its state.</summary>
    public string? What { get; init; }

    public string? Stage { get; init; }

    public string? Search { get; init; }

    /// <summary>What is looked for in all plans.</summary>
    public string? Text { get; init; }

    /// <summary>Kind of what is looked for: <c>obiettivo</c>, <c>indicatore</c> …</summary>
    public string? Kind { get; init; }

    /// <summary>The one plan that is searched, <c>chamber/year</c>; the plan that the page is about stays.</summary>
    public string? Within { get; init; }

    /// <summary>Columns of a table, joined by commas, in the order shown.</summary>
    public string? Columns { get; init; }

    /// <summary>Measures of a pivot, joined by commas.</summary>
    public string? Measures { get; init; }

    /// <summary>Dimensions of a pivot's rows, the outermost first, joined by commas.</summary>
    public string? Down { get; init; }

    /// <summary>Dimension of a pivot's columns.</summary>
    public string? Across { get; init; }

    /// <summary>Conditions on dimensions, as <c>area:1,2;status:met</c>.</summary>
    public string? Where { get; init; }

    /// <summary>Measure that orders a pivot's rows, with a leading <c>-</c> for greatest first.</summary>
    public string? Order { get; init; }

    /// <summary>Groups of a pivot's rows that are open.</summary>
    public string? Open { get; init; }

    /// <summary>Dimension whose values are offered to filter by.</summary>
    public string? Choosing { get; init; }

    /// <summary><c>tutte</c> for all series, also those that can't be compared.</summary>
    public string? Which { get; init; }

    /// <summary>What the counted rows are, as addresses call it; null shows a plan's measurements whatever they count for.</summary>
    public string? Counted { get; init; }

    /// <summary>Column that orders the table, with a leading <c>-</c> for greatest first.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    /// <summary>Dimension of the chart.</summary>
    public GroupBy? Chart { get; init; }

    public Dialect? Dialect { get; init; }

    /// <summary>The same audience's other page, or another's: what the numbers are about stays, the rest is dropped.</summary>
    public ViewState On(string path) =>
        new(path) { Chamber = Chamber, Year = Year, Period = Period, Policy = Policy, Snapshot = Snapshot };
}

/// <summary>The pages.</summary>
public static class Paths
{
    public const string Start = "/";
    public const string Giunta = "/giunta";
    public const string Series = "/giunta/serie";
    public const string Management = "/management";
    public const string Sheets = "/management/schede";
    public const string OivMap = "/oiv/mappa";
    public const string Deviations = "/oiv/scostamenti";
    public const string OivScore = "/oiv/punteggio";
    public const string Declared = "/oiv/dichiarati";
    public const string Findings = "/oiv/segnalazioni";
    public const string Revisions = "/oiv/revisioni";
    public const string Stretch = "/oiv/ambizione";
    public const string Rules = "/oiv/regole";
    public const string Why = "/perche";
    public const string Search = "/cerca";
    public const string Guide = "/come-si-legge";
    public const string State = "/stato";
    public const string Tree = "/albero";
    public const string Analysis = "/analisi";
    public const string Rows = "/analisi/righe";
    public const string Trends = "/analisi/andamenti";
    public const string Comparison = "/analisi/confronto";
}

/// <summary>What rows are gathered by.</summary>
public enum GroupBy
{
    Directorate,
    Area,
    Objective,
    Office,
    Manager,
    Service,
}

/// <summary>Names of <see cref="GroupBy"/> for keys of texts.</summary>
internal static class GroupByNames
{
    public static string Key(this GroupBy by) => by switch
    {
        GroupBy.Area => "area", GroupBy.Objective => "objective", GroupBy.Office => "office", GroupBy.Manager => "manager", GroupBy.Service => "service", _ => "directorate",
    };
}

/// <summary>What a target is held against.</summary>
public enum Reference
{
    /// <summary>The last measured result of the same series.</summary>
    Result,

    /// <summary>The historical value that the plan itself prints.</summary>
    Baseline,
}

/// <summary>Dialect of an export.</summary>
public enum Dialect
{
    /// <summary>Semicolon, decimal comma, BOM: opens in an Italian Excel by a double click.</summary>
    Excel,

    /// <summary>Comma, decimal point, ISO dates.</summary>
    Open,
}
