using Albero.Domain.Scoring;

namespace Albero.Domain.Series;

/// <summary>One plan against the years before it.</summary>
internal sealed class YearReader(PlanReading plan, Histories histories)
{
    private readonly FindingList _findings = new(plan.Findings, SeriesFindings.Codes);

    public PlanReading Read()
    {
        var indicators = new Dictionary<(string, int), IndicatorReading>();
        foreach (var indicator in plan.Indicators) indicators.TryAdd((indicator.Row.ObjectiveKey, indicator.Row.Number), indicator);
        var measurements = new List<MeasurementReading>(plan.Measurements.Count);
        foreach (var measurement in plan.Measurements)
        {
            measurements.Add(indicators.TryGetValue((measurement.ObjectiveKey, measurement.IndicatorNumber), out var indicator) ? Read(measurement, indicator) : measurement);
        }

        var findings = new SeriesFindings(plan.Package.Manifest.PlanId, _findings);
        var own = measurements.ToLookup(measurement => (measurement.ObjectiveKey, measurement.IndicatorNumber));
        foreach (var (key, indicator) in indicators)
        {
            var member = SeriesNames.Of(plan, indicator);
            var year = own[key].ToList();
            findings.Add(indicator, year, histories.Comparable(member));
            histories.Add(member, indicator, year);
        }

        return plan with { Measurements = measurements, Findings = _findings.Sorted() };
    }

    private MeasurementReading Read(MeasurementReading measurement, IndicatorReading indicator)
    {
        var stretch = new Stretch(measurement, indicator);
        var before = histories.Comparable(SeriesNames.Of(plan, indicator));
        var last = before?.Newest[measurement.Checkpoint.Quarter - 1] is { } newest && stretch.Compares(newest.Unit) ? newest : null;
        var (result, resultPercent) = last is null ? default : stretch.Beyond(last.Value);
        var (baseline, baselinePercent) = stretch.BeyondBaseline();
        return measurement with
        {
            LastResult = last,
            StretchResult = result,
            StretchResultPercent = resultPercent,
            StretchBaseline = baseline,
            StretchBaselinePercent = baselinePercent,
            Change = YearChanges.Of(measurement, indicator, before),
        };
    }
}
