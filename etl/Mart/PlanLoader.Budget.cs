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
                .Add(row.CostCentre).Add(row.Direction).Add(row.Amount).Add(BudgetAmount.Read(row.Amount)).Add(sources[row.At.Source]).Add(row.At.Line).End();
        }
    }
}
