using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Heatmap;

/// <summary>Judgements in words by office and area: a sheet counts once for every office that one of its indicators names.</summary>
internal sealed class HeatVerdicts
{
    private readonly ILookup<(string? Member, string? Area), VerdictKind> _kinds;

    private HeatVerdicts(ILookup<(string?, string?), VerdictKind> kinds) => _kinds = kinds;

    /// <param name="filters">The plan, its tree and the checkpoint.</param>
    /// <param name="gather">What the rows are; null for the plan as one row.</param>
    /// <param name="verdicts">The judgements of the checkpoint.</param>
    public static async Task<HeatVerdicts> OfAsync(Snapshot snapshot, MetricFilter[] filters, GroupBy? gather, IReadOnlyCollection<VerdictRow> verdicts)
    {
        if (verdicts.Count == 0) return new(Enumerable.Empty<VerdictRow>().ToLookup(_ => ((string?)null, (string?)null), row => row.Kind));
        string[] dimensions = gather is { } way ? ["objective", "area", way.Key()] : ["objective", "area"];
        var places = await snapshot.RunAsync(new MetricQuery(["indicators"], dimensions, filters));
        var found = from row in places.Rows
                    let objective = row.Members[0].Value
                    let area = row.Members[1].Value ?? ""
                    let member = gather is null ? null : row.Members[2].Value ?? ""
                    from verdict in verdicts
                    where verdict.Objective == objective
                    from place in new (string?, string?)[] { (member, area), (member, null), (null, area), (null, null) }
                    select (Place: place, Verdict: verdict);
        // The whole row, the whole column and the whole plan have each judgement once.
        return new(found.Distinct().ToLookup(pair => pair.Place, pair => pair.Verdict.Kind));
    }

    /// <param name="member">The row; null for all of them.</param>
    /// <param name="area">The column; null for all of them.</param>
    public IReadOnlyList<(VerdictKind Kind, int Count)> Of(string? member, string? area) =>
        [.. _kinds[(member, area)].CountBy(kind => kind).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
}
