namespace Albero.Metrics;

/// <summary>The rows of a public view that are counted in a slice.</summary>
internal static class SliceSql
{
    // Leaves are counted over the star; what identifies a row of the view is known there too.
    private const string Key = "plan_id, period, objective_code, indicator_number";

    /// <param name="slice">The checked slice.</param>
    /// <param name="from">What the view's rows are read from.</param>
    /// <param name="parameters">Takes the values; has the policy already.</param>
    /// <returns>What to read from, and the condition that picks the rows.</returns>
    public static (string From, string? Condition) Of(ValidMetricQuery slice, string from, Parameters parameters) => slice.Grain.OfTree
        ? (from, $"""
            ({Key}) IN (SELECT p.plan_id, pe.period, o.objective_code, i.indicator_number
              {LeafSql.Rows(slice, parameters, "p", "o", "i", "pe")})
            """)
        : ($"(SELECT f.* {LeafSql.Rows(slice, parameters)}) AS {from}", null);
}
