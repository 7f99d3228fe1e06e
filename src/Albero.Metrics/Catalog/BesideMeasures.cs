using static Albero.Metrics.MeasureExpression;

namespace Albero.Metrics;

/// <summary>What a plan prints beside its tree: budgets and individual objectives, each counted at its own grain.</summary>
internal static class BesideMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("budget", new("Budget", "Budget"), Grains.BudgetLine, Of("amounts") with { Present = "budget_lines_read" }, MeasureFormat.Number, 2,
            new("Somma in euro degli importi stampati nelle schede, riga per riga; proventi e oneri si separano con la dimensione «budget_direction».",
                "Sum in euro of the amounts printed on the sheets, line by line; slice by 'budget_direction' to part revenue from cost.")),
        new("budget_lines", new("Righe di budget", "Budget lines"), Grains.BudgetLine, Of("budget_lines"), MeasureFormat.Count, 0,
            new("Righe di budget stampate, anche senza un importo.", "Printed budget lines, with or without an amount.")),
        new("budget_lines_without_amount", new("Righe di budget senza importo", "Budget lines without an amount"), Grains.BudgetLine,
            new([new Term(1, "budget_lines"), new Term(-1, "budget_lines_read")]), MeasureFormat.Count, 0,
            new("Righe di budget che stampano parole, un trattino o nulla al posto dell'importo.", "Budget lines that print words, a dash or nothing in place of the amount.")),
        new("individual_objectives", new("Obiettivi individuali", "Individual objectives"), Grains.Individual, Of("individual_objectives"), MeasureFormat.Count, 0,
            new("Obiettivi individuali dei dirigenti.", "Individual objectives of managers.")),
    ];
}
