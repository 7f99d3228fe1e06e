namespace Albero.Metrics;

/// <summary>Dimensions of budget lines alone.</summary>
internal static class BudgetDimensions
{
    public static IReadOnlyList<Dimension> All { get; } =
    [
        new("budget_direction", new("Verso del budget", "Budget direction"), FieldType.Text,
            new("Se la riga è un provento, un onere o un investimento, dove il documento lo dice.", "Whether the line is revenue, cost or investment, where the document says so."))
        {
            Members = [new("revenue", new("Provento", "Revenue")), new("cost", new("Onere", "Cost")), new("investment", new("Investimento", "Investment"))],
            Sources = new Dictionary<string, DimensionSource> { [Grains.BudgetLine.Name] = new("f.direction") },
        },
        new("account", new("Conto", "Account"), FieldType.Code,
            new("Codice del conto stampato sulla riga.", "Code of the account printed on the line."))
        {
            Sources = new Dictionary<string, DimensionSource> { [Grains.BudgetLine.Name] = new("f.account") { PlanScoped = true } },
        },
    ];
}
