using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Etl.Workbooks;

/// <summary>One indicator in a form.</summary>
/// <param name="Indicator">As the package has it.</param>
/// <param name="Title">Of its objective.</param>
/// <param name="Target">As printed for the form's checkpoint; empty when none is.</param>
/// <param name="IsDue">Whether a result is asked for.</param>
/// <param name="Note">Why none is, or what is printed already.</param>
internal sealed record FormRow(IndicatorRow Indicator, string Title, string Target, bool IsDue, string Note)
{
    /// <summary>Every indicator of a plan, in the package's order.</summary>
    public static IReadOnlyList<FormRow> Of(PlanPackage package, Checkpoint checkpoint)
    {
        // Targets merged over several checkpoints, and texts that are none, are the domain's to know; scores play no part.
        var readings = PlanReader.Read(package, []).Measurements
            .Where(reading => reading.Checkpoint == checkpoint)
            .ToDictionary(reading => (reading.ObjectiveKey, reading.IndicatorNumber));
        var titles = package.Objectives.ToDictionary(row => row.Key, row => row.Title);
        return [.. package.Indicators.Select(row =>
        {
            var reading = readings[(row.ObjectiveKey, row.Number)];
            var hasTarget = reading.Target is { Kind: not TargetKind.None };
            return new FormRow(row, titles[row.ObjectiveKey], reading.TargetText ?? "", hasTarget && !row.IsRollup, Noted(row, reading, hasTarget));
        })];
    }

    private static string Noted(IndicatorRow row, MeasurementReading reading, bool hasTarget) =>
        row.IsRollup ? "non richiesto: si calcola dagli altri indicatori"
        : !hasTarget ? "non previsto a questa scadenza"
        : !TargetParser.IsNone(reading.ResultText ?? "") ? $"già nel documento: «{reading.ResultText}»"
        : "";
}
