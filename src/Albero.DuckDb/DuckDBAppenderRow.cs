using System.Numerics;

namespace Albero.DuckDb;

/// <summary>The row that an appender is at. A null of any type is NULL; numbers must fit, DECIMALs are rounded to their scale.</summary>
public sealed class DuckDBAppenderRow
{
    private readonly DuckDBAppender appender;

    internal DuckDBAppenderRow(DuckDBAppender appender) => this.appender = appender;

    /// <summary>Appends a truth value.</summary>
    public DuckDBAppenderRow AppendValue(bool? value) => Append(value);

    /// <summary>Appends an integer.</summary>
    public DuckDBAppenderRow AppendValue(sbyte? value) => AppendValue((long?)value);

    /// <summary>Appends an integer.</summary>
    public DuckDBAppenderRow AppendValue(short? value) => AppendValue((long?)value);

    /// <summary>Appends an integer.</summary>
    public DuckDBAppenderRow AppendValue(int? value) => AppendValue((long?)value);

    /// <summary>Appends an integer.</summary>
    public DuckDBAppenderRow AppendValue(long? value) => Append(value);

    /// <summary>Appends an integer.</summary>
    public DuckDBAppenderRow AppendValue(byte? value) => AppendValue((ulong?)value);

    /// <summary>Appends an integer.</summary>
    public DuckDBAppenderRow AppendValue(ushort? value) => AppendValue((ulong?)value);

    /// <summary>Appends an integer.</summary>
    public DuckDBAppenderRow AppendValue(uint? value) => AppendValue((ulong?)value);

    /// <summary>Appends an integer.</summary>
    public DuckDBAppenderRow AppendValue(ulong? value) => Append(value);

    /// <summary>Appends an integer of up to 128 bits.</summary>
    public DuckDBAppenderRow AppendValue(BigInteger? value) => Append(value);

    /// <summary>Appends a number to a FLOAT or DOUBLE column.</summary>
    public DuckDBAppenderRow AppendValue(float? value) => AppendValue((double?)value);

    /// <summary>Appends a number to a FLOAT or DOUBLE column.</summary>
    public DuckDBAppenderRow AppendValue(double? value) => Append(value);

    /// <summary>Appends a decimal, rounded half away from zero to the column's scale.</summary>
    public DuckDBAppenderRow AppendValue(decimal? value) => Append(value);

    /// <summary>Appends a date.</summary>
    public DuckDBAppenderRow AppendValue(DateOnly? value) => Append(value);

    /// <summary>Appends a time of day.</summary>
    public DuckDBAppenderRow AppendValue(TimeOnly? value) => Append(value);

    /// <summary>Appends a length of time.</summary>
    public DuckDBAppenderRow AppendValue(TimeSpan? value) => Append(value);

    /// <summary>Appends a timestamp, cut to the column's precision.</summary>
    public DuckDBAppenderRow AppendValue(DateTime? value) => Append(value);

    /// <summary>Appends an instant.</summary>
    public DuckDBAppenderRow AppendValue(DateTimeOffset? value) => Append(value);

    /// <summary>Appends a UUID.</summary>
    public DuckDBAppenderRow AppendValue(Guid? value) => Append(value);

    /// <summary>Appends a text, or the name of an ENUM's value.</summary>
    public DuckDBAppenderRow AppendValue(string? value) => AppendReference(value);

    /// <summary>Appends bytes.</summary>
    public DuckDBAppenderRow AppendValue(byte[]? value) => AppendReference(value);

    /// <summary>Appends NULL.</summary>
    public DuckDBAppenderRow AppendNullValue()
    {
        appender.AppendNull();
        return this;
    }

    /// <summary>Appends the column's default.</summary>
    public DuckDBAppenderRow AppendDefault()
    {
        appender.AppendDefault();
        return this;
    }

    /// <summary>Ends the row; every column must have its value.</summary>
    public void EndRow() => appender.EndRow();

    private DuckDBAppenderRow Append<T>(T? value)
        where T : struct
    {
        if (value is { } present)
        {
            appender.Append(present);
        }
        else
        {
            appender.AppendNull();
        }

        return this;
    }

    private DuckDBAppenderRow AppendReference<T>(T? value)
        where T : class
    {
        if (value != null)
        {
            appender.AppendAtTheGate<object>(value);
        }
        else
        {
            appender.AppendNull();
        }

        return this;
    }
}
