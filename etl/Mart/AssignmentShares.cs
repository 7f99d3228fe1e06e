using Albero.Domain.Scoring;

namespace Albero.Etl.Mart;

/// <summary>What part of a manager's whole each assignment is: weights printed rarely sum to exactly 100.</summary>
internal static class AssignmentShares
{
    /// <summary>One fraction per assignment, in their order; a manager's sum to 1.</summary>
    public static IReadOnlyList<decimal> Of(IReadOnlyList<AssignmentReading> assignments)
    {
        var shares = new decimal[assignments.Count];
        foreach (var manager in assignments.Index().GroupBy(assignment => assignment.Item.Row.ManagerRole))
        {
            // The rule by which the leaves' weights for the manager are made too.
            var own = manager.ToList();
            var parts = Shares.Of([.. own.Select(assignment => new Sibling(assignment.Item.Row.ObjectiveKey, assignment.Item.Weight, "manager"))]);
            foreach (var (index, part) in own.Zip(parts)) shares[index.Index] = part;
        }

        return shares;
    }
}
