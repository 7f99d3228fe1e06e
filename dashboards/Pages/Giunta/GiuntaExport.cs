using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>All that the page shows as one table: each row says which part of the page it comes from and fills that part's columns.</summary>
internal static class GiuntaExport
{
    private static readonly ExportColumn[] Columns =
    [
        Text("section", "Sezione", "Section"), Text("policy_id", "Regole", "Policy"), new("plan_year", new("Anno del piano", "Plan year"), FieldType.Integer),
        new("period", new("Scadenza", "Checkpoint"), FieldType.Code), new("area_code", new("Codice area", "Area code"), FieldType.Code), Text("area", "Area", "Area"),
        new("objective_code", new("Codice obiettivo", "Objective code"), FieldType.Code), new("indicator_number", new("N. indicatore", "Indicator no."), FieldType.Integer),
        Text("indicator", "Indicatore", "Indicator"),
        new("score", new("Punteggio", "Score"), FieldType.Percent), Text("band", "Fascia", "Band"),
        new("measured_share", new("Quota misurata", "Measured share"), FieldType.Percent), new("coverage", new("Copertura del dovuto", "Coverage of what is due"), FieldType.Percent),
        Number("points_reached", "Punti raggiunti", "Points reached"), Number("points_missed", "Punti mancati", "Points missed"), Number("points_unmeasured", "Punti non misurati", "Points not measured"),
        new("measured", new("Indicatori misurati", "Measured indicators"), FieldType.Integer), new("indicators", new("Indicatori", "Indicators"), FieldType.Integer),
        Number("before", "Prima", "Before"), Number("after", "Dopo", "After"), Number("change", "Differenza", "Change") with { Description = new("Dopo meno prima, o la differenza in percentuale", "After minus before, or the difference in percent") }, Text("unit", "Unità", "Unit"), Number("result", "Risultato", "Result"),
        new("less", new("Chiedono meno o peggiorati", "Ask less, or worsened"), FieldType.Integer), new("same", new("Lo stesso", "The same"), FieldType.Integer),
        new("more", new("Chiedono di più o migliorati", "Ask more, or improved"), FieldType.Integer),
        Text("kind", "Tipo o esito", "Kind or outcome"), new("count", new("Numero", "Count"), FieldType.Integer), new("day", new("Termine", "Deadline"), FieldType.Date),
        Text("text", "Testo", "Text"), Text("source_document", "Documento", "Document"), new("source_line", new("Riga", "Line"), FieldType.Line),
    ];

    private static readonly Dictionary<string, LocalText> Sections = new()
    {
        ["score"] = new("punteggio e copertura", "score and coverage"), ["year_on_year"] = new("confronto con l'anno prima", "year on year"),
        ["lost"] = new("punti persi", "points lost"), ["moved"] = new("target rivisti", "targets moved"),
        ["asks_result"] = new("target contro l'ultimo risultato", "targets against the last result"), ["asks_baseline"] = new("target contro il valore storico", "targets against the baseline"),
        ["below_result"] = new("target sotto l'ultimo risultato", "targets below the last result"), ["below_baseline"] = new("target sotto il valore storico", "targets below the baseline"), ["finding"] = new("segnalazioni", "findings"), ["verdict"] = new("giudizi dichiarati", "declared verdicts"),
        ["deadline"] = new("termini", "deadlines"), ["kinds"] = new("tipi di target", "kinds of targets"), ["verdicts_by_area"] = new("giudizi per area", "verdicts by area"), ["budget"] = new("budget stampato", "printed budget"),
    };

    public static PageExport Export { get; } = new(Paths.Giunta, PageExport.NoFaults, TableAsync);

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context) =>
        new(Columns, [.. Rows(await GiuntaData.LoadAsync(snapshot, context), context).Select(row => Columns.Select(column => Rounded(row.GetValueOrDefault(column.Name))).ToArray())]);

    // A ratio has no end of decimals; four are what the mart keeps of an achievement.
    private static object? Rounded(object? value) => value is decimal number ? ExportNumber.Rounded(number) : value;

    private static IEnumerable<Dictionary<string, object?>> Rows(GiuntaData data, ViewContext context)
    {
        var (plan, period) = (context.Plan!, context.Period!);
        var years = context.Plans.ToDictionary(p => p.PlanId, p => (long)p.Year);
        Dictionary<string, object?> Row(string section, long year, string at) => new()
        {
            ["section"] = context.State.Dialect == Dialect.Open ? section : Sections[section].It,
            ["policy_id"] = context.Policy!.Id, ["plan_year"] = year, ["period"] = at,
        };
        foreach (var row in data.Scores.InOrder)
        {
            yield return new(Row("score", years[row.PlanId], row.Period))
            {
                ["area_code"] = row.AreaCode, ["area"] = row.Area, ["score"] = row.Score, ["band"] = context.Bands.All.FirstOrDefault(band => band.Code == context.Bands.Of(row.Score))?.Label,
                ["measured_share"] = row.Share, ["coverage"] = row.Coverage, ["points_reached"] = row.Reached, ["points_missed"] = row.Missed, ["points_unmeasured"] = row.Unmeasured,
                ["measured"] = (long)row.Measured, ["indicators"] = (long)row.Indicators,
            };
        }
        foreach (var row in data.Years is { } compared ? [compared.Whole, .. compared.Areas] : Array.Empty<YearRow>())
        {
            yield return new(Row("year_on_year", plan.Year, period.Period))
            {
                ["area_code"] = row.AreaCode, ["area"] = row.Area, ["before"] = row.Previous, ["after"] = row.Score, ["change"] = row.Change, ["unit"] = "%",
                ["less"] = (long)row.Worsened, ["same"] = (long)row.Unchanged, ["more"] = (long)row.Improved,
            };
        }
        foreach (var loss in data.Losses)
        {
            yield return new(Row("lost", plan.Year, period.Period))
            {
                ["area_code"] = loss.Row.AreaCode, ["area"] = loss.Row.Area, ["objective_code"] = loss.Row.Objective, ["indicator_number"] = (long)loss.Row.Indicator, ["indicator"] = loss.Row.IndicatorTitle,
                ["points_missed"] = loss.Points, ["after"] = loss.Row.Target, ["unit"] = loss.Row.Unit, ["result"] = loss.Row.Result,
                ["source_document"] = loss.Row.ResultLine is null ? loss.Row.Document : loss.Row.ResultDocument, ["source_line"] = (long?)(loss.Row.ResultLine ?? loss.Row.Line),
            };
        }
        foreach (var asked in data.Asked)
        {
            foreach (var (section, counts) in new[] { ("asks_result", asked.Result), ("asks_baseline", asked.Baseline) })
            {
                yield return new(Row(section, plan.Year, data.AsksPeriod.Period))
                {
                    ["area_code"] = asked.AreaCode, ["area"] = asked.Area, ["indicators"] = (long)counts.Indicators,
                    ["less"] = (long)counts.Less, ["same"] = (long)counts.Same, ["more"] = (long)counts.More,
                };
            }
        }
        foreach (var (section, row) in data.Undershoots.Select(row => ("below_result", row)).Concat(data.BelowBaseline.Select(row => ("below_baseline", row))))
        {
            yield return new(Row(section, plan.Year, data.AsksPeriod.Period))
            {
                ["objective_code"] = row.Objective, ["indicator_number"] = (long)row.Indicator, ["indicator"] = row.Title, ["before"] = row.Last, ["after"] = row.Target,
                ["change"] = row.Percent, ["unit"] = row.Unit, ["source_document"] = row.Document, ["source_line"] = (long?)row.TargetLine,
            };
        }
        foreach (var move in data.Moves)
        {
            yield return new(Row("moved", plan.Year, move.Row.Period ?? ""))
            {
                ["objective_code"] = move.Row.Objective, ["indicator_number"] = (long?)move.Row.Indicator, ["indicator"] = move.Row.IndicatorTitle,
                ["before"] = move.Old, ["after"] = move.New, ["change"] = move.New - move.Old, ["unit"] = move.Row.Unit, ["result"] = move.Row.Result,
                ["source_document"] = move.Row.Document, ["source_line"] = (long?)move.Row.Line,
            };
        }
        foreach (var row in GiuntaPlanRows.Of(data, context, (section, at) => Row(section, plan.Year, at))) yield return row;
        foreach (var verdict in data.Verdicts)
        {
            yield return new(Row("verdict", plan.Year, verdict.Period))
            {
                ["objective_code"] = verdict.Objective, ["indicator_number"] = (long?)verdict.Indicator, ["indicator"] = verdict.IndicatorTitle,
                ["text"] = verdict.Text, ["source_document"] = verdict.Document, ["source_line"] = (long?)verdict.Line,
            };
        }
        foreach (var finding in data.Concerns.SelectMany(concern => concern.Findings))
        {
            yield return new(Row("finding", plan.Year, finding.Period ?? ""))
            {
                ["objective_code"] = finding.Objective, ["indicator_number"] = (long?)finding.Indicator, ["indicator"] = finding.IndicatorTitle,
                ["text"] = $"{finding.Title}. {finding.Message}", ["source_document"] = finding.Document, ["source_line"] = (long?)finding.Line,
            };
        }
    }

    private static ExportColumn Text(string name, string it, string en) => new(name, new(it, en), FieldType.Text);

    private static ExportColumn Number(string name, string it, string en) => new(name, new(it, en), FieldType.Number);
}
