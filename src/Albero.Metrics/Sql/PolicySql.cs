namespace Albero.Metrics;

/// <summary>A scoring policy that the mart has.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsOfficial">Whether it is the one of every page that doesn't ask for another.</param>
internal sealed record KnownPolicy(string Id, bool IsOfficial);

/// <summary>The scoring policies of the mart, and where scores are read under one of them.</summary>
internal static class PolicySql
{
    /// <summary>The wanted policy, or the official one.</summary>
    /// <param name="wanted">Id of a policy, or null.</param>
    /// <param name="session">Where to look it up.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="MetricQueryException">The mart has no such policy.</exception>
    public static async Task<KnownPolicy> ResolveAsync(string? wanted, Session session, CancellationToken cancellationToken)
    {
        var known = await session.QueryAsync(
            "SELECT policy_id, is_official FROM dim_policy ORDER BY is_official DESC, policy_id", new Parameters(),
            reader => new KnownPolicy(reader.GetString(0), reader.GetBoolean(1)), cancellationToken);
        if (known.Count == 0) throw new InvalidOperationException("The mart has no scoring policy (dim_policy is empty). Load it again.");
        return wanted is null
            ? known[0]
            : known.Find(policy => policy.Id == wanted) ?? throw MetricMessages.UnknownPolicy(wanted, [.. known.Select(policy => policy.Id)]);
    }

    /// <summary>Rows that hold scores stand in the mart twice: under the official policy, and once per policy.</summary>
    /// <param name="view">A public view.</param>
    /// <param name="policy">The policy, or null for the official one.</param>
    /// <param name="parameters">Takes the policy.</param>
    /// <returns>What to read from, and the condition that picks the policy.</returns>
    public static (string From, string? Condition) Scores(RowView view, KnownPolicy? policy, Parameters parameters) =>
        view.Name == "measurement" && policy is { IsOfficial: false }
            ? ("measurement_by_policy", $"policy_id = {parameters.Add(policy.Id)}")
            : (view.Name, null);
}
