using Albero.Domain.Scoring;

namespace Albero.Etl.Mart;

/// <summary>What part of a manager's whole each assignment is: weights printed rarely sum to exactly 100.</summary>
internal static class AssignmentShares
{
    /// <summary>One fraction per assignment, in their order; all blank means equal shares.</summary>
    public static IReadOnlyList<decimal> Of(IReadOnlyList<AssignmentReading> assignments)
    {
        var shares = new decimal[assignments.Count];
        foreach (var manager in assignments.Index().GroupBy(assignment => assignment.Item.Row.ManagerRole))
        {
            var (own, sum) = (manager.ToList(), manager.Sum(assignment => assignment.Item.Weight ?? 0));
            foreach (var (index, assignment) in own) shares[index] = sum == 0 ? 1m / own.Count : (assignment.Weight ?? 0) / sum;
        }

        return shares;
    }
}
