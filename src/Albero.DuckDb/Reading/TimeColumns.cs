using Albero.DuckDb.Execution;

namespace Albero.DuckDb.Reading;

internal sealed class DateColumn() : StoredColumn<int, DateOnly>("DATE")
{
    internal override DateOnly Convert(int stored) => TimeValue.Date(stored);

    internal override object GetAs(int row, Type type) =>
        type == typeof(DateTime) ? Read(row).ToDateTime(TimeOnly.MinValue) : base.GetAs(row, type);
}

internal sealed class TimeColumn() : StoredColumn<long, TimeOnly>("TIME")
{
    internal override TimeOnly Convert(long stored) => TimeValue.Time(stored);

    internal override object GetAs(int row, Type type) =>
        type == typeof(TimeSpan) ? Read(row).ToTimeSpan() : base.GetAs(row, type);
}

/// <summary>All storages of a timestamp; one with a time zone is an instant, hence UTC.</summary>
internal sealed class TimestampColumn(string typeName, long perSecond, DateTimeKind kind) : StoredColumn<long, DateTime>(typeName)
{
    internal override DateTime Convert(long stored) => TimeValue.Timestamp(stored, perSecond, kind);

    internal override object GetAs(int row, Type type) =>
        type == typeof(DateTimeOffset) ? new DateTimeOffset(DateTime.SpecifyKind(Read(row), DateTimeKind.Utc)) : base.GetAs(row, type);
}

/// <summary>INTERVAL; what a TimeSpan can't be (months have no fixed length) is a <see cref="DuckDBInterval"/>.</summary>
internal sealed class IntervalColumn() : StoredColumn<DuckDBInterval, TimeSpan>("INTERVAL")
{
    internal override TimeSpan Convert(DuckDBInterval stored) => TimeValue.Span(stored);

    internal override object GetAs(int row, Type type) => type == typeof(DuckDBInterval) ? Vector.Read<DuckDBInterval>(row) : base.GetAs(row, type);
}

/// <summary>TIME WITH TIME ZONE: a time of day and its distance from UTC, on the second day of the year 1, from where both can be told.</summary>
internal sealed class TimeTzColumn() : StoredColumn<ulong, DateTimeOffset>("TIME WITH TIME ZONE")
{
    internal override DateTimeOffset Convert(ulong stored) => TimeValue.TimeTz(stored);
}

internal sealed class TimeNsColumn() : StoredColumn<long, TimeOnly>("TIME_NS")
{
    internal override TimeOnly Convert(long stored) => TimeValue.TimeOfNanos(stored);
}
