using System.Globalization;
using Albero.DuckDb;
using Albero.Metrics;

namespace Albero.EndToEnd;

/// <summary>
/// Every manager of the real plans, recomputed the long way from what is printed: each objective's own score first, then
/// their mean by the printed weight of the assignment and the share of the objective that is scored.
/// </summary>
public sealed class ManagerScoreTest(LoadedMart mart) : IClassFixture<LoadedMart>
{
    private const string LongWay = """
        WITH objective AS (
          SELECT m.plan_id, m.period, m.policy_id, m.objective_code,
                 sum(m.effective_weight * m.achievement) / sum(CASE WHEN m.achievement IS NOT NULL THEN m.effective_weight END) AS score,
                 coalesce(sum(CASE WHEN m.achievement IS NOT NULL THEN m.effective_weight END), 0) / sum(m.effective_weight) AS scored,
                 coalesce(sum(CASE WHEN m.status IN ('met', 'not_met') THEN m.effective_weight END), 0) / sum(m.effective_weight) AS measured,
                 coalesce(sum(CASE WHEN m.status <> 'not_due' THEN m.effective_weight END), 0) / sum(m.effective_weight) AS due
            FROM measurement_by_policy m JOIN plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
           WHERE m.effective_weight IS NOT NULL
           GROUP BY ALL)
        SELECT o.policy_id, o.period, a.plan_id, a.manager_role,
               sum(a.weight * o.scored * o.score) / sum(CASE WHEN o.score IS NOT NULL THEN a.weight * o.scored END) AS score,
               100 * sum(a.weight * o.measured) / nullif(sum(a.weight * o.due), 0) AS coverage
          FROM assignment a JOIN objective o ON o.plan_id = a.plan_id AND o.objective_code = a.objective_code
         GROUP BY ALL
        """;

    [Fact]
    public void What_is_assigned_to_a_manager_makes_a_hundred_as_printed()
    {
        var sums = Mart.Query(mart.Snapshot, "SELECT plan_id, manager_role, sum(weight) AS weight FROM assignment GROUP BY ALL");

        Assert.Equal(["brescia/2018", "brescia/2019"], sums.Select(row => (string)row["plan_id"]!).Distinct().Order());
        Assert.All(sums, row => Assert.Equal(100m, (decimal)row["weight"]!));
    }

    [Fact]
    public async Task Every_managers_score_and_coverage_agree_with_the_long_way_under_every_policy()
    {
        var expected = Mart.Query(mart.Snapshot, LongWay)
            .Select(row => Line((string)row["policy_id"]!, row["period"], row["plan_id"], row["manager_role"], Number(row["score"]), Number(row["coverage"]))).Order().ToList();
        var engine = new MetricEngine(() => new DuckDBConnection($"Data Source={mart.Snapshot};ACCESS_MODE=READ_ONLY"));
        List<string> found = [];
        foreach (var policy in Mart.Query(mart.Snapshot, "SELECT policy_id FROM policy").Select(row => (string)row["policy_id"]!))
        {
            var result = await engine.RunAsync(new MetricQuery(["manager_score", "manager_coverage"], ["period", "plan", "manager"], [], [], Policy: policy));
            found.AddRange(result.Rows.Select(row => Line(policy, row.Members[0].Value, row.Members[1].Value, row.Members[2].Value, row.Values[0], row.Values[1])));
        }

        Assert.True(expected.Count(line => !line.Contains("= -", StringComparison.Ordinal)) > 10, "Hardly a manager has a score: the test would prove nothing.");
        Assert.Equal(expected, found.Order());
    }

    private static decimal? Number(object? value) => value is null ? null : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static string Line(string policy, object? period, object? plan, object? manager, decimal? score, decimal? coverage) =>
        string.Create(CultureInfo.InvariantCulture, $"{policy} {period} {plan} {manager} = {Text(score)} over {Text(coverage)}");

    private static string Text(decimal? value) => value is { } number ? Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture) : "-";
}
