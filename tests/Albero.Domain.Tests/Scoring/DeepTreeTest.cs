using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;

namespace Albero.Domain.Tests.Scoring;

public class DeepTreeTest
{
    [Fact]
    public void A_node_finds_its_nearest_ancestor_of_a_level_in_whatever_order_one_asks()
    {
        var tree = new PlanTree([Node("A", "", "area"), Node("B", "A", "area"), Node("C", "B", "strategic"), Node("D", "C"), Node("E", "A"), Node("F", "G"), Node("G", "F"), Node("H", "gone", "area"), Node("I", "H")]);
        foreach (var keys in new[] { "ABCDEFGHI", "IHGFEDCBA" })
        {
            Assert.Equal(
                keys.Select(key => key switch { 'A' or 'E' => "A", 'B' or 'C' or 'D' => "B", 'H' or 'I' => "H", _ => "" }),
                keys.Select(key => tree.AncestorAt(key.ToString(), "area")));
            Assert.Equal(keys.Select(key => key is 'C' or 'D' ? "C" : ""), keys.Select(key => tree.AncestorAt(key.ToString(), "strategic")));
        }

        Assert.Equal(("", ""), (tree.AncestorAt("", "area"), tree.AncestorAt("unknown", "area")));
    }

    /// <summary>Each node is assigned, too: what stands below a node is never collected by walking there.</summary>
    [Fact]
    public void A_chain_of_fifty_thousand_nodes_is_read_without_walking_it_again_for_each_of_them()
    {
        const int depth = 50_000;
        var names = Enumerable.Range(0, depth).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var package = new PlanPackage(new PlanManifest("prova", "Prova", 2019, "Piano", "operational", "tree", [new Checkpoint(2019, 4)], []))
        {
            Objectives = [.. names.Select((name, i) => Node(name, i == 0 ? "" : names[i - 1], "action"))],
            Indicators = [new IndicatorRow(names[^1], 1, "1", "", "indicatore", "", "higher", "", "", "", "", "", "parent", null, "", null, false, new Provenance("piano", 1))],
            Assignments = [.. names.Select(name => new AssignmentRow("Dirigente", name, name, "1%", new Provenance("piano", 1)))],
        };
        var plan = PlanReader.Read(package, [ScoringPolicy.Standard]);
        Assert.Equal(1m, Assert.Single(plan.Indicators).EffectiveWeight);
        Assert.Equal(1m, Assert.Single(plan.ManagerLeaves).Weight);
        Assert.All(plan.Objectives, objective => Assert.Equal("", objective.AreaKey));
    }

    private static ObjectiveRow Node(string key, string parent, string level = "operational") => new(key, "", parent, level, key, "", "parent", "", "", new Provenance("piano", 1));
}
