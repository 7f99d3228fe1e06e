using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Albero.DuckDb.Reading;

namespace Albero.DuckDb;

public sealed partial class DuckDBDataReader
{
    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal)
    {
        var (at, all) = (row, columns);
        if ((uint)ordinal < (uint)all.Length && all[ordinal].Valid is var valid && (uint)(at >> 6) < (uint)valid.Length)
        {
            return (valid[at >> 6] & (1UL << (at & 63))) == 0;
        }

        using (Enter())
        {
            return Current(ordinal, out at).IsNull(at);
        }
    }

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        using (Enter())
        {
            return Current(ordinal, out var at).GetValueOrNull(at) ?? DBNull.Value;
        }
    }

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    /// <summary>
    /// The value as <typeparamref name="T"/>, exactly or not at all. NULL is null where <typeparamref name="T"/> can be,
    /// else an <see cref="InvalidCastException"/>.
    /// </summary>
    public override T GetFieldValue<T>(int ordinal)
    {
        // ADO.NET has no getter for a date: this is it.
        return typeof(T) == typeof(DateOnly) ? (T)(object)Get<DateColumn, int, DateOnly>(ordinal) : Copied<T>(ordinal);
    }

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => Get<BooleanColumn, byte, bool>(ordinal);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => Get<NumberColumn<byte>, byte, byte>(ordinal);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => Get<TimestampColumn, long, DateTime>(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => Get<DecimalColumn<long>, long, decimal>(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => Get<NumberColumn<double>, double, double>(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => Get<NumberColumn<float>, float, float>(ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => Get<UuidColumn, UInt128, Guid>(ordinal);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => Get<NumberColumn<short>, short, short>(ordinal);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => Get<NumberColumn<int>, int, int>(ordinal);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => Get<NumberColumn<long>, long, long>(ordinal);

    /// <inheritdoc/>
    public override string GetString(int ordinal)
    {
        using (Enter())
        {
            var column = Current(ordinal, out var at);
            return column is TextColumn text && !text.IsNull(at) ? text.Read(at)
                : column.Is<string>() && !column.IsNull(at) ? column.Exactly<string>().Read(at) : Convert<string?>(column, at, ordinal) ?? throw Null(ordinal);
        }
    }

    /// <inheritdoc/>
    public override Stream GetStream(int ordinal) => GetFieldValue<Stream?>(ordinal) ?? throw Null(ordinal);

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
    {
        var bytes = GetFieldValue<byte[]?>(ordinal) ?? throw Null(ordinal);
        return Copy(bytes, dataOffset, buffer, bufferOffset, length);
    }

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Copy(GetString(ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length);

    /// <summary>As SQL writes the type: <c>DECIMAL(18,4)</c>, <c>VARCHAR[]</c>.</summary>
    public override string GetDataTypeName(int ordinal)
    {
        using (Enter())
        {
            return Column(ordinal).TypeName;
        }
    }

    /// <inheritdoc/>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal)
    {
        using (Enter())
        {
            return Column(ordinal).FieldType;
        }
    }

    /// <inheritdoc/>
    public override string GetName(int ordinal)
    {
        using (Enter())
        {
            _ = Column(ordinal);
            return cursor!.Names[ordinal];
        }
    }

    /// <summary>The first column of this name; capitals count only where names differ by nothing else.</summary>
    public override int GetOrdinal(string name)
    {
        using (Enter())
        {
            return cursor?.Ordinal(name) ?? throw NoRows();
        }
    }

    /// <summary>The getter of a type that the column is expected to have; its reading is compiled into the getter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Get<TColumn, TStored, T>(int ordinal)
        where TColumn : StoredColumn<TStored, T>
        where TStored : unmanaged
    {
        var all = columns;
        if ((uint)ordinal < (uint)all.Length && all[ordinal] is TColumn column)
        {
            var (at, dense) = (row, column.Dense);
            if ((uint)at < (uint)dense.Length)
            {
                return column.Convert(dense[at]);
            }
        }

        return Otherwise<T>(ordinal);
    }

    /// <summary>A chunk with NULLs, or another type than expected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Otherwise<T>(int ordinal) => Copied<T>(ordinal);

    private T Copied<T>(int ordinal)
    {
        var all = columns;
        return (uint)ordinal < (uint)all.Length && all[ordinal].Is<T>() && all[ordinal].Exactly<T>().TryGet(row, out var value)
            ? value
            : AtTheGate<T>(ordinal);
    }

    /// <summary>
    /// The first value of a column in each chunk, NULLs, other types than the column's, types that aren't copied, and whatever
    /// is wrong.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T AtTheGate<T>(int ordinal)
    {
        using (Enter())
        {
            var column = Current(ordinal, out var at);
            return column.Is<T>() && !column.IsNull(at) ? column.Exactly<T>().Read(at) : Convert<T>(column, at, ordinal);
        }
    }

    private T Convert<T>(Column column, int at, int ordinal)
    {
        if (!column.IsNull(at))
        {
            return (T)column.GetAs(at, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T));
        }

        return typeof(T) == typeof(object) ? (T)(object)DBNull.Value
            : default(T) is null ? default!
            : throw Null(ordinal);
    }

    /// <summary>The column and the row to read, looked up once: whoever walks the rows doesn't pass the gate.</summary>
    private Column Current(int ordinal, out int at)
    {
        var column = Column(ordinal);
        at = row;
        if ((uint)at >= (uint)rows)
        {
            throw NoRow();
        }

        if (column.Valid.Length == 0)
        {
            column.Copy(rows);
        }

        return column;
    }

    private Column Column(int ordinal)
    {
        var all = (cursor ?? throw NoRows()).Columns;
        return (uint)ordinal < (uint)all.Length ? all[ordinal] : throw NoColumn(ordinal, all.Length);
    }

    private static IndexOutOfRangeException NoColumn(int ordinal, int count) => new($"There is no column {ordinal}: the result has {count}, counted from 0.");

    private static InvalidOperationException NoRow() => new("The reader stands on no row. Call Read() first, and read values only while it returns true.");

    private static InvalidOperationException NoRows() => new("The statement has no result to read. Only statements that return rows do.");

    private InvalidCastException Null(int ordinal) =>
        new($"The column '{cursor?.Names[ordinal]}' is NULL here. Ask IsDBNull first, or read a nullable type.");

    private static long Copy<T>(T[] from, long offset, T[]? to, int at, int length)
    {
        if (to == null)
        {
            return from.Length;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var count = (int)Math.Min(length, Math.Max(0, from.Length - offset));
        if (count <= 0)
        {
            return 0;
        }

        Array.Copy(from, offset, to, at, count);
        return count;
    }
}
