using System.Globalization;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Albero.Metrics;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>One measure of a pivot over the years or checkpoints that stand in its columns: a line per outermost row.</summary>
/// <param name="Table">The pivot, which is the table behind the chart.</param>
/// <param name="Measure">The measure.</param>
public sealed record PivotYears(PivotTable Table, Measure Measure)
{
    private const int MostLines = 4;
    private const int MostPanels = 24;
    private const int MostCharts = 4;

    private int At => Table.Question.Measures.ToList().IndexOf(Measure);

    /// <summary>Outermost rows, in the table's order.</summary>
    public IReadOnlyList<PivotRow> Rows => [.. Table.Rows.Where(row => row.Path.Count == 1)];

    /// <summary>Whether one chart can hold a line per row; more rows have a panel each, on one scale.</summary>
    public bool FitsOneChart => Rows.Count <= MostLines;

    /// <summary>Years or checkpoints on the axis.</summary>
    public int Moments => Categories.Count;

    /// <summary>Rows that have a panel: the first ones.</summary>
    public IReadOnlyList<PivotRow> Panels => [.. Rows.Take(MostPanels)];

    /// <summary>The whole, as a line of its own; a sum would only press its parts to the floor.</summary>
    private PivotRow? Whole => Measure.Expression.IsAdditive ? null : Table.Total;

    /// <summary>A chart per measure; none where the columns aren't time, or hold a single moment.</summary>
    public static IReadOnlyList<PivotYears> Of(PivotTable table) =>
        table.Question.Across is "plan_year" or "period" && table.Columns.Count(column => column?.Value is not null) > 1
            ? [.. PivotWords.Shown(table.Question).Take(MostCharts).Select(measure => new PivotYears(table, measure))]
            : [];

    /// <summary>Whether anything is there to draw; a score that nobody published yet isn't.</summary>
    public bool HasValues => Rows.Append(Whole).OfType<PivotRow>().Any(row => Points(row).Any(point => point.Value is not null));

    /// <summary>Least and greatest value of all panels, zero among them.</summary>
    public (decimal From, decimal To) Scale
    {
        get
        {
            List<decimal> all = [0, .. Rows.SelectMany(Points).Select(point => point.Value).OfType<decimal>()];
            return (all.Min(), all.Max());
        }
    }

    /// <param name="total">Words of the line that is the whole.</param>
    /// <param name="coverage">Words of a score's coverage in the hover; takes the percentage.</param>
    /// <param name="link">Address of the rows behind a point.</param>
    public Figure Figure(string total, Func<string, string> coverage, Func<PivotRow, MetricMember, string?> link)
    {
        FigureSeries Line(PivotRow row, string name, string? role) => new(name,
            [.. Points(row).Select(point => new FigurePoint(Label(point.Column), Measure.Round(point.Value))
            {
                Text = point.Value is null ? null : Words(point.Value),
                Note = point.Coverage is { } share ? coverage(NumberText.Percent(share)) : null,
                Link = point.Value is null ? null : link(row, point.Column),
            })]) { Role = role };
        return new Figure(FigureKind.Line,
        [
            .. Rows.Select(row => Line(row, Name(row), null)),
            .. Whole is { } whole ? [Line(whole, total, FigureRoles.Total)] : Array.Empty<FigureSeries>(),
        ])
        {
            Categories = Categories, Suffix = Measure.Format == MeasureFormat.Percent ? "%" : null,
        };
    }

    /// <summary>«Totale: 2018 70,6%; 2019 nessun valore.»: the whole, else the first row, moment by moment.</summary>
    public string Sentence(IStringLocalizer<Texts> T) => Sentence(Table.Total ?? Rows[0], T);

    /// <summary>The same of one row.</summary>
    public string Sentence(PivotRow row, IStringLocalizer<Texts> T)
    {
        var said = Points(row).Select(point => T[point.Value is null ? "pivot-years-none" : "pivot-years-value", Label(point.Column), Words(point.Value)].Value);
        return T["pivot-years-sentence", row.Path.Count == 0 ? T["pivot-total"] : Name(row), string.Join("; ", said)];
    }

    /// <summary>A row's values in the order of the axis, with their words; null where there is none.</summary>
    public IReadOnlyList<(string Moment, decimal? Value, string Words)> Values(PivotRow row)
    {
        var points = Points(row).ToDictionary(point => Label(point.Column), point => point.Value);
        return [.. Categories.Select(moment => (moment, points.GetValueOrDefault(moment), Words(points.GetValueOrDefault(moment))))];
    }

    public string Name(PivotRow row) => PivotWords.Member(Table.Question.Down[0], row.Member!);

    // A year without a plan stays on the axis, as a gap.
    private IReadOnlyList<string> Categories
    {
        get
        {
            var members = Table.Columns.OfType<MetricMember>().Where(member => member.Value is not null).ToList();
            if (Table.Question.Across != "plan_year") return [.. members.Select(Label)];
            var years = members.ConvertAll(member => int.Parse(member.Value!, CultureInfo.InvariantCulture));
            return [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))];
        }
    }

    private IEnumerable<(MetricMember Column, decimal? Value, decimal? Coverage)> Points(PivotRow row)
    {
        var share = PivotQuestion.CoverageOf(Measure) is { } coverage ? Table.Question.Measures.ToList().IndexOf(coverage) : -1;
        return from cell in Table.Columns.Zip(row.Cells)
               where cell.First?.Value is not null
               select (cell.First!, cell.Second?[At], share < 0 ? null : cell.Second?[share]);
    }

    private string Label(MetricMember column) => PivotWords.Member(Table.Question.Across!, column);

    private string Words(decimal? value) => PivotWords.Value(Measure, value) + (Measure.Format == MeasureFormat.Percent && value is not null && PivotQuestion.CoverageOf(Measure) is not null ? "%" : "");
}
