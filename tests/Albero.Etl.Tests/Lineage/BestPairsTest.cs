using Albero.Etl.Lineage;

namespace Albero.Etl.Tests.Lineage;

public sealed class BestPairsTest
{
    [Fact]
    public void The_best_pair_stands_even_where_two_middling_ones_would_sum_to_more() =>
        Assert.Equal(["a1"], Of(("a1", 90), ("a2", 60), ("b1", 60)));

    [Fact]
    public void Whoever_is_taken_is_not_paired_again_and_the_rest_get_their_best() =>
        Assert.Equal(["a1", "b2", "c3"], Of(("b1", 80), ("c3", 10), ("a1", 90), ("b2", 70), ("a2", 85), ("c2", 60)));

    [Fact]
    public void Of_equal_pairs_the_first_is_taken() => Assert.Equal(["b1", "a2"], Of(("b1", 50), ("a1", 50), ("a2", 50)));

    [Fact]
    public void No_pairs_no_matching() => Assert.Empty(Of());

    [Fact]
    public void Nobody_is_taken_twice_and_no_two_would_rather_have_each_other()
    {
        var random = new Random(20181231);
        for (var round = 0; round < 200; round++)
        {
            var pairs = (from left in Enumerable.Range(0, random.Next(1, 9)) from right in Enumerable.Range(0, random.Next(1, 9))
                         select (Left: left, Right: right, Score: (double)random.Next(0, 20))).ToList();
            var best = BestPairs.Of(pairs, pair => pair.Left, pair => pair.Right, pair => pair.Score);

            Assert.Equal(best.Count, best.Select(pair => pair.Left).Distinct().Count());
            Assert.Equal(best.Count, best.Select(pair => pair.Right).Distinct().Count());
            Assert.DoesNotContain(pairs, pair =>
                best.All(taken => taken.Left != pair.Left || taken.Score < pair.Score) && best.All(taken => taken.Right != pair.Right || taken.Score < pair.Score));
        }
    }

    private static IEnumerable<string> Of(params (string Name, int Score)[] pairs) =>
        BestPairs.Of(pairs, pair => pair.Name[0], pair => pair.Name[1], pair => pair.Score).Select(pair => pair.Name);
}
