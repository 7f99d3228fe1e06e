using System.Text;
using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

/// <summary>The sample plan with rows in every table and a text in every column, so that each of them can be spoilt.</summary>
internal static class MatrixPlan
{
    public static PlanPackage Package { get; } = SamplePlan.Package with
    {
        Indicators =
        [
            .. SamplePlan.Package.Indicators.Select((row, i) => i > 0 ? row : row with
            {
                Group = "Tempi", Unit = "pratiche", DataSource = "Registro", Algorithm = "A / B", Frequency = "semestrale",
            }),
        ],
        Targets = [.. SamplePlan.Package.Targets.Where(row => (row.ObjectiveKey, row.IndicatorNumber, $"{row.Checkpoint}") is not ("1.1.2", 2, "2020-FY")).Select(row => (row.ObjectiveKey, row.IndicatorNumber) is ("1.1.2", 2) ? row with { SpansTo = "2020-FY" } : row)],
        Evidence = [.. SamplePlan.Package.Evidence, new("1.1.2", 1, "Registro dei corsi", At(68))],
        Verdicts = [new("1.1.1", 1, Checkpoint.Parse("2020-H1"), "in linea", At(41))],
        Individual = [new("Dirigente Area Servizi", 1, "Ridurre i tempi", "Giorni", "<= 8", At(98))],
        Criteria = [new("1.1.1", null, "Strategicità", "4", At(42)), new("1.1.1", 2, "Complessità", "30", At(43))],
        LayoutNotes = [new("displaced", "1.1.1", 2, "algorithm", "sotto la riga seguente", At(39)), new("repeated", "1.1.2", null, "", "", At(59))],
        Corrections = [new("budget", "1.1.1|330003|B002|50", "amount", "€ 10.617,00", "€ 10.671,00", "cifre scambiate", 50)],
    };

    /// <summary>The rows of lineage.csv for the plans in <c>tests/packages</c>.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lineage { get; } =
    [
        ["roccadoro", "2020", "1.1.1", "1", "roccadoro", "2021", "1.1.1", "1", "same", "stesso testo"],
        ["roccadoro", "2020", "1.1", "", "roccadoro", "2021", "1.1", "", "reworded", "in breve"],
    ];

    /// <summary>The rows of missions.csv that <c>tests/packages/reference/mission-map.csv</c> names.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Missions { get; } =
    [
        ["011", "Competitività e sviluppo delle imprese", "005", "Promozione delle imprese"],
        ["032", "Servizi istituzionali e generali", "002", "Indirizzo politico"],
        ["032", "Servizi istituzionali e generali", "003", "Servizi e affari generali"],
    ];

    /// <summary>The rows of mission-map.csv for the same plans.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> MissionMap { get; } =
    [
        ["roccadoro", "2020", "1", "011", "005", "stessa materia"],
        ["roccadoro", "2021", "2.1", "032", "", ""],
    ];

    public static List<List<string>> RowsOf(TableSchema table) => [.. Rows(table).Select(row => row.ToList())];

    private static IEnumerable<IReadOnlyList<string>> Rows(TableSchema table) =>
        table == PackageSchema.Lineage ? Lineage
        : table == PackageSchema.Missions ? Missions
        : table == PackageSchema.MissionMap ? MissionMap
        : table.CellsOf(Package);

    public static string Csv(IEnumerable<IEnumerable<string>> rows, char separator = ',', string newLine = "\n", bool quoted = false)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(separator, row.Select(Cell)).Append(newLine);
        return text.ToString();

        string Cell(string cell) =>
            quoted || cell.AsSpan().ContainsAny([separator, '"', '\n', '\r']) ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
    }

    private static Provenance At(int line) => new("monitoraggio", line);
}
