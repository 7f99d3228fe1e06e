namespace Albero.Domain.Scoring;

/// <summary>A child of a node: its weight and what the weight is a part of.</summary>
/// <param name="Name">How messages call it.</param>
/// <param name="Weight">Percent points, or null when not printed.</param>
/// <param name="Base">What it is a part of: <c>parent</c>, <c>plan</c>, <c>manager</c> …</param>
public readonly record struct Sibling(string Name, decimal? Weight, string Base)
{
    /// <summary>For a part of an action: which of them; the actions of one objective have equal shares.</summary>
    public string Action { get; init; } = "";
}

/// <summary>Turns the weights of siblings into shares of their parent.</summary>
public static class Shares
{
    /// <summary>
    /// One share for each sibling, summing to 1. Weights of one base are divided by their sum; all blank means equal shares;
    /// a blank among printed ones gets what is left of 100, else the mean of the printed. Groups of different bases get shares
    /// as large as their number of members. Parts of actions are divided within their action, and the actions share equally.
    /// </summary>
    /// <param name="siblings">The children of one node.</param>
    public static decimal[] Of(IReadOnlyList<Sibling> siblings)
    {
        var shares = new decimal[siblings.Count];
        foreach (var group in Enumerable.Range(0, siblings.Count).GroupBy(i => siblings[i].Base))
        {
            var members = group.ToList();
            var actions = members.GroupBy(i => siblings[i].Action).ToList();
            foreach (var action in actions)
            {
                var parts = action.ToList();
                var weights = Filled([.. parts.Select(i => siblings[i].Weight)]);
                var sum = weights.Sum();
                for (var i = 0; i < parts.Count; i++)
                {
                    var within = sum == 0 ? 1m / parts.Count : weights[i] / sum;
                    shares[parts[i]] = within * members.Count / siblings.Count / actions.Count;
                }
            }
        }

        return shares;
    }

    /// <summary>The weights with a value for each blank.</summary>
    internal static decimal[] Filled(decimal?[] weights)
    {
        var printed = weights.Where(weight => weight is not null).Select(weight => weight!.Value).ToList();
        if (printed.Count == weights.Length) return [.. printed];
        if (printed.Count == 0) return [.. Enumerable.Repeat(1m, weights.Length)];
        var blanks = weights.Length - printed.Count;
        var left = 100 - printed.Sum();
        var each = left > 0 ? left / blanks : printed.Sum() / printed.Count;
        return [.. weights.Select(weight => weight ?? each)];
    }
}
