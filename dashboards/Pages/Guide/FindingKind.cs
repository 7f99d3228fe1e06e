using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Guide;

/// <summary>A kind of finding that the loaded plans have: its name in words, how grave it is, how often it occurs.</summary>
internal sealed record FindingKind(string Code, string Title, string Severity, int Findings)
{
    private static readonly string[] Gravest = ["error", "warning", "info"];

    /// <summary>The kinds of all plans, the gravest first.</summary>
    public static async Task<IReadOnlyList<FindingKind>> AllAsync(Snapshot snapshot)
    {
        var title = Formats.Language.IsEnglish ? "title_en" : "title_it";
        var rows = await snapshot.RowsAsync(new RowQuery("finding", ["code", title, "severity"], [], []));
        return
        [
            .. Cells.Read(rows, row => (Code: row.Text("code")!, Title: row.Text(title) ?? row.Text("code")!, Severity: row.Text("severity")!))
                .GroupBy(row => row).Select(kind => new FindingKind(kind.Key.Code, kind.Key.Title, kind.Key.Severity, kind.Count()))
                .OrderBy(kind => Array.IndexOf(Gravest, kind.Severity)).ThenBy(kind => kind.Title, StringComparer.CurrentCulture),
        ];
    }
}
