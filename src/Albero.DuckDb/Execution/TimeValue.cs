using System.Runtime.CompilerServices;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>DuckDB counts days and microseconds from 1970; .NET counts ticks of 100 ns from the year 1.</summary>
internal static class TimeValue
{
    private const int InfiniteDays = int.MaxValue;

    /// <summary>A thousand years and more before and after 1970: what needs no second look.</summary>
    private const long SafeMicros = 400_000 * TimeSpan.MicrosecondsPerDay;

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

    internal static DuckDBInterval ToNative(TimeSpan value) =>
        new(0, value.Days, (value - TimeSpan.FromDays(value.Days)).Ticks / TimeSpan.TicksPerMicrosecond);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DateOnly Date(int days)
    {
        var number = (long)days + Epoch;
        return (ulong)number <= (ulong)DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : throw NoDate(days);
    }

    private static OverflowException NoDate(int days) =>
        new($"The DATE ({(days == InfiniteDays ? "infinity" : days == -InfiniteDays ? "-infinity" : $"{days} days from 1970-01-01")}) is outside of what .NET can hold (years 1 to 9999). Read it as CAST(… AS VARCHAR).");

    /// <summary>A timestamp in units of <paramref name="perSecond"/> a second.</summary>
    internal static DateTime Timestamp(long value, long perSecond, DateTimeKind kind)
    {
        if (perSecond == TimeSpan.MicrosecondsPerSecond && value is > -SafeMicros and < SafeMicros)
        {
            return new DateTime(DateTime.UnixEpoch.Ticks + (value * TimeSpan.TicksPerMicrosecond), kind);
        }

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

    /// <summary>Cut to .NET's ticks of 100 ns.</summary>
    internal static TimeOnly TimeOfNanos(long nanos) => Time(nanos / 1000).Add(new TimeSpan(nanos % 1000 / 100));

    /// <summary>40 bits of microseconds, 24 bits of seconds by which the offset is less than the greatest one.</summary>
    internal static DateTimeOffset TimeTz(ulong bits)
    {
        const int greatest = (16 * 60 * 60) - 1;
        var micros = (long)(bits >> 24);
        var offset = TimeSpan.FromSeconds(greatest - (int)(bits & 0xFFFFFF));
        return micros < TimeSpan.MicrosecondsPerDay && offset.Duration() <= TimeSpan.FromHours(14) && offset.Seconds == 0
            ? new DateTimeOffset(TimeSpan.TicksPerDay + (micros * TimeSpan.TicksPerMicrosecond), offset)
            : throw new OverflowException($"The TIME WITH TIME ZONE ({TimeSpan.FromMicroseconds(micros)}, offset {offset}) is outside of what DateTimeOffset can hold (before 24:00, offsets of whole minutes up to 14 hours). Read it as CAST(… AS VARCHAR).");
    }

    internal static TimeSpan Span(DuckDBInterval value)
    {
        const string remedy = $"Read it with GetFieldValue<{nameof(DuckDBInterval)}>, or as CAST(… AS VARCHAR).";
        if (value.Months != 0)
        {
            throw new InvalidCastException($"The INTERVAL counts {value.Months} months, which have no fixed length. {remedy}");
        }

        var ticks = ((Int128)value.Days * TimeSpan.TicksPerDay) + ((Int128)value.Micros * TimeSpan.TicksPerMicrosecond);
        return ticks >= long.MinValue && ticks <= long.MaxValue
            ? new TimeSpan((long)ticks)
            : throw new OverflowException($"The INTERVAL of {value.Days} days and {value.Micros} microseconds is longer than a TimeSpan can be. {remedy}");
    }

    private static long Floor(long ticks, long per = TimeSpan.TicksPerMicrosecond) => ticks >= 0 ? ticks / per : -((-ticks + per - 1) / per);
}
