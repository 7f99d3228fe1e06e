namespace Albero.Domain.Scoring;

/// <summary>What became of a measurement: the four kinds of nothing are kept apart, and declared is not computed.</summary>
public enum MeasurementStatus
{
    /// <summary>The target is reached.</summary>
    Met,

    /// <summary>The target is missed; zero is a result.</summary>
    NotMet,

    /// <summary>Declared in line with the target, without a figure.</summary>
    OnTrackDeclared,

    /// <summary>Declared off the target, without a figure.</summary>
    OffTrackDeclared,

    /// <summary>No target at that checkpoint, or none that a source reports on yet: outside coverage.</summary>
    NotDue,

    /// <summary>Due, and the package's sources report that checkpoint, but no result is printed.</summary>
    NotReported,

    /// <summary>Milestone, ambiguous, unreadable or mismatch.</summary>
    NotMeasurable,
}

/// <summary>Written forms of <see cref="MeasurementStatus"/>.</summary>
public static class MeasurementStatusCode
{
    /// <summary>The stable code, for example <c>not_met</c>.</summary>
    /// <param name="status">A status.</param>
    public static string Code(this MeasurementStatus status) => status switch
    {
        MeasurementStatus.Met => "met",
        MeasurementStatus.NotMet => "not_met",
        MeasurementStatus.OnTrackDeclared => "on_track_declared",
        MeasurementStatus.OffTrackDeclared => "off_track_declared",
        MeasurementStatus.NotDue => "not_due",
        MeasurementStatus.NotReported => "not_reported",
        _ => "not_measurable",
    };
}
