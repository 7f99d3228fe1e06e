using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>What an objective is called.</summary>
/// <param name="Short">Label for people: the short title where the document prints one, else the title.</param>
/// <param name="Title">Title as printed, however long.</param>
public sealed record ObjectiveName(string Code, string Short, string Title)
{
    private static readonly string[] Columns = ["objective_code", "objective_short", "objective"];

    /// <summary>Code and label: a code alone says nothing, a title alone isn't unique.</summary>
    public string Words => $"{Code} {Short}";

    /// <summary>The objectives of a plan that carry indicators, by code.</summary>
    public static async Task<IReadOnlyDictionary<string, ObjectiveName>> OfAsync(Snapshot snapshot, string planId)
    {
        var rows = await snapshot.RowsAsync(new RowQuery("measurement", Columns, [MetricFilter.Is("plan_id", planId)], []));
        return Cells.Read(rows, row => new ObjectiveName(row.Text("objective_code")!, row.Text("objective_short") ?? row.Text("objective") ?? "", row.Text("objective") ?? ""))
            .DistinctBy(name => name.Code).ToDictionary(name => name.Code);
    }

    /// <summary>Options of a filter: codes with their labels.</summary>
    public static IReadOnlyList<(string Value, string Words)> Options(IReadOnlyDictionary<string, ObjectiveName> names, IEnumerable<string> codes) =>
        [.. codes.Select(code => (code, names.TryGetValue(code, out var name) ? name.Words : code))];
}
