using Albero.DuckDb.Execution;

namespace Albero.DuckDb.Writing;

internal sealed class DateWriter() : ColumnWriter("DATE")
{
    internal override void Write(int row, DateOnly value) => Vector.Write(row, TimeValue.Days(value));

    internal override void Write(int row, DateTime value) => Write(
        row,
        value.TimeOfDay == TimeSpan.Zero ? DateOnly.FromDateTime(value) : throw new InvalidCastException("The column is DATE and doesn't take a time of day"));
}

internal sealed class TimeWriter() : ColumnWriter("TIME")
{
    internal override void Write(int row, TimeOnly value) => Vector.Write(row, TimeValue.Micros(value));

    internal override void Write(int row, TimeSpan value) => Write(row, TimeOnly.FromTimeSpan(value));
}

internal sealed class IntervalWriter() : ColumnWriter("INTERVAL")
{
    internal override void Write(int row, TimeSpan value) => Vector.Write(row, TimeValue.ToNative(value));
}

internal sealed class TimestampWriter(string typeName, long perSecond) : ColumnWriter(typeName)
{
    internal override void Write(int row, DateTime value) => Vector.Write(row, TimeValue.Units(value, perSecond));

    internal override void Write(int row, DateTimeOffset value) => Write(row, value.UtcDateTime);

    internal override void Write(int row, DateOnly value) => Write(row, value.ToDateTime(TimeOnly.MinValue));
}
