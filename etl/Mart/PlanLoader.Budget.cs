using Albero.Domain.Targets;

namespace Albero.Etl.Mart;

// Budget lines: kept as printed, one row each, never summed over indicators.
internal sealed partial class PlanLoader
{
    private void LoadBudget()
    {
        foreach (var row in plan.Package.Budget)
        {
            mart.Table("fact_budget").Row()
                .Add(keys.New("budget")).Add(planKey).Add(objectives[row.ObjectiveKey]).Add(row.Account).Add(row.Description)
                .Add(row.CostCentre).Add(row.Direction).Add(row.Amount).Add(Amount(row.Amount)).Add(sources[row.At.Source]).Add(row.At.Line).End();
        }
    }

    /// <summary>The amount where the cell is one number; anything else stays a text only.</summary>
    private static decimal? Amount(string text) =>
        TargetParser.Parse(text, TargetContext.Empty) is { Kind: TargetKind.Number, Parts.Count: 0 } amount ? amount.Number : null;
}
