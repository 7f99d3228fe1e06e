using System.Runtime.InteropServices;

namespace Albero.DuckDb;

/// <summary>
/// An INTERVAL as DuckDB keeps it: three counts that it doesn't add up, for a month has no fixed number of days.
/// </summary>
/// <param name="Months">Months; a year is twelve.</param>
/// <param name="Days">Days.</param>
/// <param name="Micros">Microseconds.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBInterval(int Months, int Days, long Micros);
