using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>
/// What the indicators' weights are a part of, which the table doesn't say and which changes from one strategic objective
/// to the next: they sum to 100 within each operational objective, or else over the whole strategic objective.
/// </summary>
internal static class WeightConvention
{
    private const decimal Whole = 100;

    public static void Settle(Draft draft)
    {
        var strategicOf = draft.Objectives.Where(row => row.Level == "operational").ToDictionary(row => row.Key, row => row.ParentKey);
        foreach (var strategic in draft.Objectives.Where(row => row.Level == "strategic"))
        {
            var within = draft.Indicators.Where(row => strategicOf[row.ObjectiveKey] == strategic.Key).ToLookup(row => row.ObjectiveKey, row => Number(row.Weight));
            var sums = within.Select(objective => objective.Sum()).ToList();
            if (sums.TrueForAll(sum => sum == Whole)) continue;
            if (sums.Sum() == Whole) SetBase(draft, objective => strategicOf[objective] == strategic.Key, "strategic");
            else
            {
                draft.Note(
                    NoteCode.AmbiguousCells, strategic.At.Line, strategic.Key,
                    string.Create(CultureInfo.InvariantCulture, $"the indicators' weights sum to {string.Join(", ", sums)} within the operational objectives and to {sums.Sum()} in all; read as parts of the operational objectives"));
            }
        }
    }

    private static void SetBase(Draft draft, Func<string, bool> objective, string weightOf)
    {
        for (var i = 0; i < draft.Indicators.Count; i++)
        {
            if (objective(draft.Indicators[i].ObjectiveKey)) draft.Indicators[i] = draft.Indicators[i] with { WeightOf = weightOf };
        }
    }

    private static decimal Number(string weight) =>
        weight.Length == 0 ? 0 : decimal.Parse(weight.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
