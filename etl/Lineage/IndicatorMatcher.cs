namespace Albero.Etl.Lineage;

/// <summary>Holds the indicators of two plans against each other: by their words, by the objectives they stand under, by their figures.</summary>
internal sealed class IndicatorMatcher(NodeMatcher nodes, Known known)
{
    private const double TextShare = 0.7;

    /// <summary>A baseline that last year printed closes this part of what is missing to 100.</summary>
    private const double SameFigureCloses = 0.4;

    private const int AsksOtherwiseCosts = 5;

    /// <summary>One-to-one; whatever their score.</summary>
    public IReadOnlyList<Proposal> Best(PlanCandidates from, PlanCandidates to)
    {
        var rights = to.Indicators.Select(each => (Candidate: each, Words: TextLikeness.Telling(each.Text))).ToList();
        var pairs = from.Indicators
            .Select(each => (Candidate: each, Words: TextLikeness.Telling(each.Text)))
            .SelectMany(_ => rights, (left, right) => Pair(left.Candidate, left.Words, right.Candidate, right.Words))
            .OfType<Proposal>().ToList();
        return BestPairs.Of(pairs, pair => pair.From, pair => pair.To, pair => pair.Score);
    }

    private Proposal? Pair(IndicatorCandidate from, TellingWords fromWords, IndicatorCandidate to, TellingWords toWords)
    {
        if (!known.IsOpen(from.Member, to.Member)) return null;
        var text = TextLikeness.Of(fromWords, toWords);
        // Equal figures under unlike names are chance: 10 equals many a 10.
        if (text == 0) return null;

        var objective = nodes.Likeness(from.Member.Key, to.Member.Key);
        var same = FigureEvidence.SameFigure(from, to);
        var otherwise = FigureEvidence.AsksOtherwise(from, to);
        var score = TextShare * text + (1 - TextShare) * objective;
        if (same is not null) score += SameFigureCloses * (100 - score);
        if (otherwise) score -= AsksOtherwiseCosts;
        return new(from.Member, to.Member, from.Text, to.Text, (int)Math.Round(Math.Max(0, score)), new PairReasons(text)
        {
            Objective = objective,
            SameFigure = same,
            AsksOtherwise = otherwise ? (from.Asks, to.Asks) : null,
        });
    }
}
