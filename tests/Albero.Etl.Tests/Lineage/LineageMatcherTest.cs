using Albero.Domain.Series;
using Albero.Domain.Targets;
using Albero.Etl.Lineage;
using static Albero.Etl.Tests.Lineage.SampleYears;

namespace Albero.Etl.Tests.Lineage;

public sealed class LineageMatcherTest
{
    // Honey moves from 1.1 to 1.2, whose code was the archive's; both years hold courses under both, in the same words.
    private static readonly PlanCandidates Before = Plan(
        [Node(2020, "1", "Sviluppo", "area"), Node(2020, "1.1", "Filiera del miele di montagna", parent: "1"), Node(2020, "1.2", "Riordino dell'archivio storico", parent: "1")],
        Indicator(2020, "1.1", 1, "arnie visitate nei mesi estivi", TargetKind.Number, null, Printed(FigureRole.RevisedTarget, "2020-FY", 43)),
        Indicator(2020, "1.1", 2, "n. corsi per gli utenti"),
        Indicator(2020, "1.2", 1, "n. corsi per gli utenti"),
        Indicator(2020, "1.2", 2, "riunioni con i vicini"));

    private static readonly PlanCandidates After = Plan(
        [Node(2021, "1", "1", "area"), Node(2021, "1.1", "ARCHIVIO STORICO: RIORDINO", parent: "1"), Node(2021, "1.2", "FILIERA DEL MIELE", parent: "1")],
        Indicator(2021, "1.1", 1, "% GRADIMENTO CORSI PER GLI UTENTI", TargetKind.Percent),
        Indicator(2021, "1.1", 2, "SCAFFALI NUOVI"),
        Indicator(2021, "1.2", 1, "% GRADIMENTO CORSI PER GLI UTENTI", TargetKind.Percent),
        Indicator(2021, "1.2", 2, "VISITE ALLE ARNIE", TargetKind.Number, new Figure(43, null)));

    [Fact]
    public void Meaning_joins_and_codes_do_not() =>
        Assert.Equal(
            ["1 → 1", "1.1 → 1.2", "1.2 → 1.1", "1.1/1 → 1.2/2", "1.1/2 → 1.2/1", "1.2/1 → 1.1/1"],
            Propose().Select(pair => pair.Short()));

    [Fact]
    public void Every_proposal_says_why()
    {
        var hives = Propose().Single(pair => pair.From == Member(2020, "1.1", 1));
        Assert.Equal((FigureRole.RevisedTarget, 43m), (hives.Reasons.SameFigure!.Role, hives.Reasons.SameFigure.Figure.Value));
        Assert.Null(hives.Reasons.AsksOtherwise);

        var courses = Propose().Single(pair => pair.From == Member(2020, "1.2", 1));
        Assert.Equal((TargetKind.Number, TargetKind.Percent), courses.Reasons.AsksOtherwise);
        Assert.InRange(courses.Reasons.Objective!.Value, 80, 100);

        // The later document prints no name for its area: what stands below it speaks for it.
        var area = Propose().Single(pair => pair.From == Member(2020, "1"));
        Assert.Equal((2, 2), area.Reasons.Below);
        Assert.Equal((0, 100), (area.Reasons.Text, area.Score));
    }

    [Fact]
    public void A_baseline_that_last_year_printed_raises_the_score()
    {
        var without = After with { Indicators = [.. After.Indicators.Select(each => each with { Baseline = null })] };
        Assert.True(Score(Propose(), "1.1/1 → 1.2/2") > Score(LineageMatcher.Propose(Before, without, [], 0), "1.1/1 → 1.2/2"));
    }

    [Fact]
    public void Another_sort_of_target_lowers_the_score()
    {
        var counted = After with { Indicators = [.. After.Indicators.Select(each => each with { Asks = TargetKind.Number })] };
        Assert.True(Score(Propose(), "1.2/1 → 1.1/1") < Score(LineageMatcher.Propose(Before, counted, [], 0), "1.2/1 → 1.1/1"));
    }

    [Fact]
    public void What_is_confirmed_is_left_out_unless_asked_for()
    {
        var link = Link(Member(2020, "1.1", 2), Member(2021, "1.2", 1), LineageGrade.ChangedUnit);
        Assert.DoesNotContain(LineageMatcher.Propose(Before, After, [link], 0), pair => pair.From == link.From || pair.To == link.To);

        var marked = LineageMatcher.Propose(Before, After, [link], 0, all: true);
        Assert.Equal(Propose().Select(pair => pair.Short()), marked.Select(pair => pair.Short()));
        Assert.Equal([link], marked.Select(pair => pair.Confirmed).OfType<LineageLink>());
    }

    [Fact]
    public void A_member_that_is_joined_elsewhere_is_not_proposed_so_that_no_series_forks()
    {
        var skipped = Link(Member(2020, "1.1", 1), Member(2022, "9.9", 1));
        var proposals = LineageMatcher.Propose(Before, After, [skipped], 0);
        Assert.DoesNotContain(proposals, pair => pair.From == skipped.From);
        Assert.Contains(proposals, pair => pair.From == Member(2020, "1.1", 2));
    }

    [Fact]
    public void A_pair_that_must_not_be_joined_is_not_proposed_but_its_members_are_free()
    {
        var wrong = Link(Member(2020, "1.1", 1), Member(2021, "1.2", 2), LineageGrade.NotComparable);
        var after = After with { Indicators = [.. After.Indicators, Indicator(2021, "1.2", 3, "ARNIE NUOVE")] };
        Assert.Contains("1.1/1 → 1.2/3", LineageMatcher.Propose(Before, after, [wrong], 0).Select(pair => pair.Short()));
    }

    [Fact]
    public void Objectives_that_a_person_joined_count_as_alike_and_those_kept_apart_as_strangers()
    {
        var (honey, archive) = (Link(Member(2020, "1.1"), Member(2021, "1.2")), Link(Member(2020, "1.2"), Member(2021, "1.1"), LineageGrade.NotComparable));
        var proposals = LineageMatcher.Propose(Before, After, [honey, archive], 0);
        Assert.Equal(100, proposals.Single(pair => pair.From == Member(2020, "1.1", 1)).Reasons.Objective);
        Assert.Equal(0, proposals.Single(pair => pair.Short() == "1.2/1 → 1.1/1").Reasons.Objective);
        Assert.DoesNotContain(proposals, pair => pair.From == Member(2020, "1.2"));
    }

    [Fact]
    public void The_lowest_score_asked_for_holds()
    {
        var scores = Propose().Select(pair => pair.Score).ToList();
        var middle = scores.Order().ElementAt(2);
        Assert.Equal(scores.Count(score => score >= middle), LineageMatcher.Propose(Before, After, [], middle).Count);
        Assert.Empty(LineageMatcher.Propose(Before, Plan([]), [], 0));
        Assert.Empty(LineageMatcher.Propose(Plan([]), After, [], 0));
    }

    private static IReadOnlyList<Proposal> Propose() => LineageMatcher.Propose(Before, After, [], 0);

    private static int Score(IEnumerable<Proposal> proposals, string pair) => proposals.Single(each => each.Short() == pair).Score;
}
