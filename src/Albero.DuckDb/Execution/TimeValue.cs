using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>DuckDB counts days and microseconds from 1970; .NET counts ticks of 100 ns from the year 1.</summary>
internal static class TimeValue
{
    private const int InfiniteDays = int.MaxValue;
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    internal static int Days(DateOnly value) => value.DayNumber - Epoch;

    /// <summary>Rounds down to a microsecond.</summary>
    internal static long Micros(DateTime value) => Floor(value.Ticks - DateTime.UnixEpoch.Ticks);

    /// <summary>Units of <paramref name="perSecond"/> a second since 1970, rounded down.</summary>
    internal static long Units(DateTime value, long perSecond)
    {
        var ticks = value.Ticks - DateTime.UnixEpoch.Ticks;
        return perSecond > TimeSpan.TicksPerSecond
            ? checked(ticks * (perSecond / TimeSpan.TicksPerSecond))
            : Floor(ticks, TimeSpan.TicksPerSecond / perSecond);
    }

    internal static long Micros(TimeOnly value) => value.Ticks / TimeSpan.TicksPerMicrosecond;

    internal static NativeInterval ToNative(TimeSpan value) =>
        new(0, value.Days, (value - TimeSpan.FromDays(value.Days)).Ticks / TimeSpan.TicksPerMicrosecond);

    internal static DateOnly Date(int days)
    {
        var number = (long)days + Epoch;
        if (days is InfiniteDays or (-InfiniteDays) || number < 0 || number > DateOnly.MaxValue.DayNumber)
        {
            throw new OverflowException($"The DATE ({(days == InfiniteDays ? "infinity" : days == -InfiniteDays ? "-infinity" : $"{days} days from 1970-01-01")}) is outside of what .NET can hold (years 1 to 9999). Read it as CAST(… AS VARCHAR).");
        }

        return DateOnly.FromDayNumber((int)number);
    }

    /// <summary>A timestamp in units of <paramref name="perSecond"/> a second.</summary>
    internal static DateTime Timestamp(long value, long perSecond, DateTimeKind kind)
    {
        var ticks = value is long.MaxValue or (-long.MaxValue) ? Int128.MinValue
            : perSecond > TimeSpan.TicksPerSecond ? Floor(value, perSecond / TimeSpan.TicksPerSecond)
            : (Int128)value * (TimeSpan.TicksPerSecond / perSecond);
        ticks += DateTime.UnixEpoch.Ticks;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            throw new OverflowException($"The TIMESTAMP (infinity, or {value}/{perSecond} s from 1970-01-01) is outside of what .NET can hold (years 1 to 9999). Read it as CAST(… AS VARCHAR).");
        }

        return new DateTime((long)ticks, kind);
    }

    /// <summary>DuckDB's 24:00:00 has no counterpart in .NET.</summary>
    internal static TimeOnly Time(long micros) => micros >= 0 && micros < TimeSpan.MicrosecondsPerDay
        ? new TimeOnly(micros * TimeSpan.TicksPerMicrosecond)
        : throw new OverflowException("The TIME 24:00:00 is outside of what TimeOnly can hold. Read it as CAST(… AS VARCHAR).");

    internal static TimeSpan Span(NativeInterval value) => value.Months == 0
        ? TimeSpan.FromDays(value.Days) + TimeSpan.FromMicroseconds(value.Micros)
        : throw new InvalidCastException($"The INTERVAL counts {value.Months} months, which have no fixed length. Read it as CAST(… AS VARCHAR).");

    private static long Floor(long ticks, long per = TimeSpan.TicksPerMicrosecond) => ticks >= 0 ? ticks / per : -((-ticks + per - 1) / per);
}
