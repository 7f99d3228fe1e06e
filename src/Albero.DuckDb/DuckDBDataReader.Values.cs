using System.Diagnostics.CodeAnalysis;
using Albero.DuckDb.Reading;

namespace Albero.DuckDb;

public sealed partial class DuckDBDataReader
{
    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal)
    {
        using (Enter())
        {
            return Current(ordinal).IsNull(cursor!.Row);
        }
    }

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        using (Enter())
        {
            return Current(ordinal).GetValueOrNull(cursor!.Row) ?? DBNull.Value;
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
        using (Enter())
        {
            var column = Current(ordinal);
            var row = cursor!.Row;
            return column.Is<T>() && !column.IsNull(row) ? column.Exactly<T>().Read(row) : Convert<T>(column, row, ordinal);
        }
    }

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => GetFieldValue<Guid>(ordinal);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    /// <inheritdoc/>
    public override string GetString(int ordinal)
    {
        using (Enter())
        {
            var column = Current(ordinal);
            var row = cursor!.Row;
            return column.Is<string>() && !column.IsNull(row) ? column.Exactly<string>().Read(row) : Convert<string?>(column, row, ordinal) ?? throw Null(ordinal);
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

    private T Convert<T>(Column column, int row, int ordinal)
    {
        if (!column.IsNull(row))
        {
            return (T)column.GetAs(row, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T));
        }

        return typeof(T) == typeof(object) ? (T)(object)DBNull.Value
            : default(T) is null ? default!
            : throw Null(ordinal);
    }

    private Column Current(int ordinal)
    {
        var column = Column(ordinal);
        return cursor!.IsOnRow ? column : throw NoRow();
    }

    private Column Column(int ordinal)
    {
        var columns = (cursor ?? throw NoRows()).Columns;
        return (uint)ordinal < (uint)columns.Length ? columns[ordinal] : throw NoColumn(ordinal, columns.Length);
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
