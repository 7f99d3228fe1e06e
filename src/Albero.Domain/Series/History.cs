using Albero.Domain.Plans;
using Albero.Domain.Scoring;

namespace Albero.Domain.Series;

/// <summary>An indicator of one year with what it measured and what its series had measured until then.</summary>
/// <param name="Member">The indicator.</param>
/// <param name="Indicator">Its reading.</param>
/// <param name="Measurements">Its measurements, in the order of the checkpoints.</param>
/// <param name="Newest">
/// The newest measured result at or before the end of each quarter (index 0 is the first), of this year, else of the nearest
/// earlier year that compares.
/// </param>
internal sealed record History(SeriesMember Member, IndicatorReading Indicator, IReadOnlyList<MeasurementReading> Measurements, LastResult?[] Newest)
{
    /// <summary>The measured result of one checkpoint.</summary>
    public LastResult? At(Checkpoint checkpoint) =>
        Measurements.FirstOrDefault(measurement => measurement.Checkpoint == checkpoint) is { } found ? Result(Member, found) : null;

    public static LastResult? Result(SeriesMember member, MeasurementReading measurement) =>
        measurement.Measured is { } measured
            ? new LastResult(member, measurement.Checkpoint, measured.Value, measured.Unit, measurement.ResultText ?? "", measurement.Source, measurement.ResultLine ?? 0)
            : null;
}

/// <summary>The histories of all indicators read so far, years ascending.</summary>
internal sealed class Histories(SeriesChains chains)
{
    private readonly Dictionary<SeriesMember, History> _all = [];

    /// <summary>Takes an indicator in; the one that it continues must have been taken in before.</summary>
    public void Add(SeriesMember member, IndicatorReading indicator, IReadOnlyList<MeasurementReading> measurements)
    {
        var newest = new LastResult?[4];
        var before = Comparable(member)?.Newest;
        foreach (var measurement in measurements.Where(measurement => measurement.Checkpoint.Year == member.Year).OrderBy(measurement => measurement.Checkpoint))
            newest[measurement.Checkpoint.Quarter - 1] = History.Result(member, measurement);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            newest[quarter] ??= quarter > 0 && newest[quarter - 1] is { } earlier && earlier.Checkpoint.Year == member.Year ? earlier : before?[quarter];
        }

        _all.TryAdd(member, new History(member, indicator, measurements, newest));
    }

    /// <summary>The earlier indicator of the series, if its figures compare; null for a first member and where the series breaks.</summary>
    public History? Comparable(SeriesMember member) =>
        chains.Before(member) is { } link && link.Grade.IsComparable() ? _all.GetValueOrDefault(link.From) : null;
}
