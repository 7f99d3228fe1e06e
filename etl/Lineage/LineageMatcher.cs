using Albero.Domain.Series;

namespace Albero.Etl.Lineage;

/// <summary>
/// Proposes what of one plan continues in a later one. Codes say nothing: they were re-used for other things. Pure and
/// deterministic; each member stands in one proposal at most, so that a series can't fork.
/// </summary>
internal static class LineageMatcher
{
    /// <summary>Below this, most proposals were wrong on the plans it was measured on.</summary>
    public const int DefaultMinScore = 50;

    /// <param name="from">The earlier plan.</param>
    /// <param name="to">The later plan.</param>
    /// <param name="confirmed">Rows of the lineage: what they decide is left out.</param>
    /// <param name="minScore">Proposals below it are left out.</param>
    /// <param name="all">Match as if nothing were confirmed, and mark what is.</param>
    /// <returns>Nodes from the root down, then indicators, both in the order of the earlier plan.</returns>
    public static IReadOnlyList<Proposal> Propose(
        PlanCandidates from, PlanCandidates to, IReadOnlyList<LineageLink> confirmed, int minScore = DefaultMinScore, bool all = false)
    {
        var rows = new Known(confirmed);
        var known = all ? Known.Nothing : rows;
        var nodes = new NodeMatcher(from, to, known);
        var indicators = new IndicatorMatcher(nodes, known).Best(from, to);

        var order = from.Nodes.Select(node => node.Member).Concat(from.Indicators.Select(each => each.Member)).Index().ToDictionary(each => each.Item, each => each.Index);
        return
        [
            .. nodes.Best.Concat(indicators).Where(pair => pair.Score >= minScore)
                .OrderBy(pair => order[pair.From])
                .Select(pair => pair with { Confirmed = rows.Row(pair.From, pair.To) }),
        ];
    }
}
