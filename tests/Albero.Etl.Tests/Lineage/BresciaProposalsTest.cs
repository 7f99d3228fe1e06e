using System.Globalization;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using Albero.Etl.Lineage;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;

namespace Albero.Etl.Tests.Lineage;

/// <summary>How good the proposals are, held against what a person confirmed after reading both documents.</summary>
public sealed class BresciaProposalsTest
{
    private static readonly string Data = Path.Combine(Repository.Root, "data");
    private static readonly Lazy<IReadOnlyList<Proposal>> Proposals = new(() => LineageMatcher.Propose(Plan(2018), Plan(2019), []));

    [Fact]
    public void Every_confirmed_node_of_the_tree_is_proposed_and_none_is_wrong()
    {
        var nodes = Pairs(Confirmed(), ofIndicators: false);
        Assert.Equal(13, nodes.Count);
        Assert.Equal(nodes, [.. Proposals.Value.Where(pair => pair.From.Number is null).Select(pair => (pair.From, pair.To))]);
    }

    [Fact]
    public void Of_the_28_confirmed_indicators_27_are_proposed_beside_2_wrong_ones()
    {
        var confirmed = Pairs(Confirmed(), ofIndicators: true);
        Assert.Equal(28, confirmed.Count);
        var proposed = Proposals.Value.Where(pair => pair.From.Number is not null).Select(pair => (pair.From, pair.To)).ToList();
        var right = proposed.Count(confirmed.Contains);

        // The 28th shares no word with what it became: lectures turned into courses.
        Assert.True(right >= 27, $"found {right} of {confirmed.Count}: missing {string.Join(", ", confirmed.Except(proposed))}");
        Assert.True(proposed.Count - right <= 2, $"wrong: {string.Join(", ", proposed.Except(confirmed))}");
    }

    [Fact]
    public void Most_confirmed_figures_are_found_among_the_reasons() =>
        Assert.Equal(
            ["1.1.1/2 43 RevisedTarget", "2.1.1/1 2900 RevisedTarget", "2.1.1/2 5500 RevisedTarget", "2.1.1/3 75 Target", "2.1.2/2 30000 RevisedTarget", "2.1.4/2 5 Target",
             "2.1.4/3 1000 Target", "2.2.1/2 30 Target", "2.2.1/3 12 RevisedTarget", "3.1.1/1 3 Target", "3.1.5/1 100 Target"],
            Proposals.Value.Where(pair => pair.Reasons.SameFigure is not null).OrderBy(pair => pair.To.ToString(), StringComparer.Ordinal)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.To.Key}/{pair.To.Number} {pair.Reasons.SameFigure!.Figure.Value:0.##} {pair.Reasons.SameFigure.Role}")));

    [Fact]
    public void The_order_of_the_rows_decides_nothing()
    {
        static PlanCandidates Reversed(PlanCandidates plan) => new([.. plan.Nodes.Reverse()], [.. plan.Indicators.Reverse()]);
        Assert.Equal(
            Proposals.Value.Select(pair => pair.Short() + pair.Score).Order(StringComparer.Ordinal),
            LineageMatcher.Propose(Reversed(Plan(2018)), Reversed(Plan(2019)), []).Select(pair => pair.Short() + pair.Score).Order(StringComparer.Ordinal));
    }

    private static PlanCandidates Plan(int year)
    {
        var read = PackageReader.Read(Path.Combine(Data, "brescia", year.ToString(CultureInfo.InvariantCulture)));
        Assert.Empty(read.Faults);
        return CandidateReader.Read(PlanReader.Read(read.Package!, []));
    }

    private static HashSet<(SeriesMember From, SeriesMember To)> Pairs(IEnumerable<LineageLink> links, bool ofIndicators) =>
        [.. links.Where(link => link.Grade != LineageGrade.NotComparable && link.From.Number is not null == ofIndicators).Select(link => (link.From, link.To))];

    private static IReadOnlyList<LineageLink> Confirmed()
    {
        var faults = new FaultList();
        var links = LineageFile.Read(Data, faults).Links.Where(link => (link.From.PlanId, link.To.PlanId) == ("brescia/2018", "brescia/2019")).ToList();
        Assert.Empty(faults);
        return links;
    }
}
