using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

internal sealed class DateColumn() : Column<DateOnly>("DATE")
{
    internal override DateOnly Read(int row) => TimeValue.Date(Vector.Read<int>(row));

    internal override object GetAs(int row, Type type) =>
        type == typeof(DateTime) ? Read(row).ToDateTime(TimeOnly.MinValue) : base.GetAs(row, type);
}

internal sealed class TimeColumn() : Column<TimeOnly>("TIME")
{
    internal override TimeOnly Read(int row) => TimeValue.Time(Vector.Read<long>(row));

    internal override object GetAs(int row, Type type) =>
        type == typeof(TimeSpan) ? Read(row).ToTimeSpan() : base.GetAs(row, type);
}

/// <summary>All storages of a timestamp; one with a time zone is an instant, hence UTC.</summary>
internal sealed class TimestampColumn(string typeName, long perSecond, DateTimeKind kind) : Column<DateTime>(typeName)
{
    internal override DateTime Read(int row) => TimeValue.Timestamp(Vector.Read<long>(row), perSecond, kind);

    internal override object GetAs(int row, Type type) =>
        type == typeof(DateTimeOffset) ? new DateTimeOffset(DateTime.SpecifyKind(Read(row), DateTimeKind.Utc)) : base.GetAs(row, type);
}

/// <summary>INTERVAL; what a TimeSpan can't be (months have no fixed length) is a <see cref="DuckDBInterval"/>.</summary>
internal sealed class IntervalColumn() : Column<TimeSpan>("INTERVAL")
{
    internal override TimeSpan Read(int row) => TimeValue.Span(Vector.Read<DuckDBInterval>(row));

    internal override object GetAs(int row, Type type) => type == typeof(DuckDBInterval) ? Vector.Read<DuckDBInterval>(row) : base.GetAs(row, type);
}

/// <summary>TIME WITH TIME ZONE: a time of day and its distance from UTC, on the second day of the year 1, from where both can be told.</summary>
internal sealed class TimeTzColumn() : Column<DateTimeOffset>("TIME WITH TIME ZONE")
{
    internal override DateTimeOffset Read(int row) => TimeValue.TimeTz(Vector.Read<ulong>(row));
}

internal sealed class TimeNsColumn() : Column<TimeOnly>("TIME_NS")
{
    internal override TimeOnly Read(int row) => TimeValue.TimeOfNanos(Vector.Read<long>(row));
}
