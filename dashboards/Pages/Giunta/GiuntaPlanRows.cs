using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Rows of the export that don't depend on results: deadlines, kinds of targets, verdicts by area, budget.</summary>
internal static class GiuntaPlanRows
{
    private static readonly Dictionary<string, LocalText> Words = new()
    {
        ["met"] = new("rispettato", "met"), ["missed"] = new("mancato", "missed"), ["open"] = new("non giudicato", "not judged"),
        ["amount"] = new("quantità", "amount"), ["share"] = new("percentuale", "percentage"), ["day"] = new("data", "date"), ["answer"] = new("sì/no", "yes/no"), ["words"] = new("a parole", "in words"), ["none"] = new("senza target", "no target"),
        ["reached"] = new("raggiunto", "reached"), ["ontrack"] = new("in linea", "on track"), ["partly"] = new("in parte", "partly"), ["offtrack"] = new("non in linea", "off track"), ["other"] = new("altro", "other"), ["unjudged"] = new("senza giudizio", "without a verdict"),
    };

    /// <param name="row">Makes a row of a section at a checkpoint.</param>
    public static IEnumerable<Dictionary<string, object?>> Of(GiuntaData data, ViewContext context, Func<string, string, Dictionary<string, object?>> row)
    {
        string Word(string code) => context.State.Dialect == Dialect.Open ? code : Words[code].It;
        foreach (var deadline in data.Deadlines)
        {
            yield return new(row("deadline", deadline.Row.Period))
            {
                ["area_code"] = deadline.Row.AreaCode, ["area"] = deadline.Row.Area, ["objective_code"] = deadline.Row.Objective, ["indicator_number"] = (long)deadline.Row.Indicator,
                ["indicator"] = deadline.Row.IndicatorTitle, ["kind"] = Word(deadline.State.ToString().ToLowerInvariant()), ["day"] = deadline.Day, ["text"] = deadline.Row.TargetText,
                ["source_document"] = deadline.Row.ResultLine is null ? deadline.Row.Document : deadline.Row.ResultDocument,
                ["source_line"] = (long?)(deadline.Row.ResultLine ?? deadline.Row.TargetLine ?? deadline.Row.Line),
            };
        }
        foreach (var kinds in data.Kinds)
        {
            foreach (var (kind, count) in new[] { ("amount", kinds.Amounts), ("share", kinds.Shares), ("day", kinds.Days), ("answer", kinds.Answers), ("words", kinds.Words), ("none", kinds.None) })
            {
                if (count > 0) yield return new(row("kinds", data.AsksPeriod.Period)) { ["area_code"] = kinds.AreaCode, ["area"] = kinds.Area, ["kind"] = Word(kind), ["count"] = (long)count };
            }
        }
        foreach (var area in data.JudgedAreas)
        {
            foreach (var (kind, count) in area.Kinds.Select(pair => (pair.Key.ToString().ToLowerInvariant(), pair.Value)).Append(("unjudged", area.Objectives - area.Judged)))
            {
                if (count > 0) yield return new(row("verdicts_by_area", data.Judged!.Period.Period)) { ["area_code"] = area.AreaCode, ["area"] = area.Area, ["kind"] = Word(kind), ["count"] = (long)count };
            }
        }
        foreach (var sum in data.Budget is { } budget ? [budget.Whole, .. budget.Parts] : Array.Empty<BudgetSum>())
        {
            yield return new(row("budget", ""))
            {
                ["kind"] = sum.Code, ["text"] = sum.Name, ["count"] = (long)sum.Lines, ["after"] = sum.Lines == sum.WithoutAmount ? null : sum.Amount, ["unit"] = "€",
            };
        }
    }
}
