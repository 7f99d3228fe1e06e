using System.Runtime.CompilerServices;
using System.Text;

namespace Albero.DuckDb.Benchmarks;

/// <summary>What a careful programmer would write against the C API for these tables: vectors, no row or value objects.</summary>
internal sealed unsafe class BareSide : ISide
{
    private const int Capacity = 2048;
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
    private nint database;
    private nint connection;

    internal BareSide(string file)
    {
        Bare.Check(Bare.Open(file, out database), "open");
        Bare.Check(Bare.Connect(database, out connection), "connect");
    }

    public string Name => "bare C API";

    public void Execute(string sql)
    {
        BareResult result;
        Bare.Check(Bare.Query(connection, sql, &result), sql);
        Bare.DestroyResult(&result);
    }

    public Sums ReadSix() => Read("SELECT * FROM six", static (chunk, size) =>
    {
        Sums sums = default;
        var id = new Column(chunk, 0);
        var key = new Column(chunk, 1);
        var amount = new Column(chunk, 2);
        var share = new Column(chunk, 3);
        var day = new Column(chunk, 4);
        var text = new Column(chunk, 5);
        for (var row = 0; row < size; row++)
        {
            sums.Whole += id.IsNull(row) ? 0 : id.At<int>(row);
            sums.Whole += key.IsNull(row) ? 0 : key.At<long>(row);
            sums.Amount += amount.IsNull(row) ? 0 : Decimal(amount.At<long>(row), 4);
            sums.Share += share.IsNull(row) ? 0 : share.At<double>(row);
            sums.Whole += day.IsNull(row) ? 0 : DateOnly.FromDayNumber(day.At<int>(row) + Epoch).DayNumber;
            sums.Whole += text.IsNull(row) ? 0 : text.Text(row).Length;
        }

        return sums;
    });

    public Sums ReadOne() => Read("SELECT * FROM one", static (chunk, size) =>
    {
        Sums sums = default;
        var key = new Column(chunk, 0);
        for (var row = 0; row < size; row++)
        {
            sums.Whole += key.IsNull(row) ? 0 : key.At<long>(row);
        }

        return sums;
    });

    public void AppendSix(int rows)
    {
        Span<byte> utf8 = stackalloc byte[256];
        using var chunk = new AppendChunk(connection, "six", 6);
        for (var i = 0; i < rows; i++)
        {
            var row = chunk.Next();
            chunk.At<int>(0, row) = i;
            chunk.At<long>(1, row) = Data.Key(i);
            chunk.At<long>(2, row) = Stored(Data.Amount(i), 4);
            chunk.At<double>(3, row) = Data.Share(i);
            chunk.At<int>(4, row) = Data.Day(i).DayNumber - Epoch;
            chunk.Text(5, row, utf8[..Encoding.UTF8.GetBytes(Data.Text(i), utf8)]);
        }
    }

    public void AppendOne(int rows)
    {
        using var chunk = new AppendChunk(connection, "one", 1);
        for (var i = 0; i < rows; i++)
        {
            chunk.At<long>(0, chunk.Next()) = Data.Key(i);
        }
    }

    public void Dispose()
    {
        if (connection != 0)
        {
            Bare.Disconnect(ref connection);
            Bare.Close(ref database);
        }
    }

    private Sums Read(string sql, Func<nint, int, Sums> read)
    {
        Sums sums = default;
        BareResult result;
        Bare.Check(Bare.Prepare(connection, sql, out var prepared), sql);
        Bare.Check(Bare.ExecuteStreaming(prepared, &result), sql);
        while (Bare.FetchChunk(result) is var chunk and not 0)
        {
            sums.Add(read(chunk, (int)Bare.ChunkSize(chunk)));
            Bare.DestroyChunk(ref chunk);
        }

        Bare.DestroyResult(&result);
        Bare.DestroyPrepare(ref prepared);
        return sums;
    }

    private static decimal Decimal(long stored, byte scale)
    {
        var magnitude = (ulong)Math.Abs(stored);
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, stored < 0, scale);
    }

    /// <summary>Enough for values that are known to have four digits after the point and to fit.</summary>
    private static long Stored(decimal value, byte scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((long)(uint)bits[1] << 32) | (uint)bits[0];
        for (var has = value.Scale; has < scale; has++)
        {
            magnitude *= 10;
        }

        return value < 0 ? -magnitude : magnitude;
    }

    private readonly struct Column
    {
        private readonly byte* data;
        private readonly ulong* validity;

        internal Column(nint chunk, ulong column)
        {
            var vector = Bare.Vector(chunk, column);
            data = Bare.Data(vector);
            validity = Bare.Validity(vector);
        }

        internal bool IsNull(int row) => validity != null && (validity[row >> 6] & (1UL << (row & 63))) == 0;

        internal T At<T>(int row)
            where T : unmanaged => ((T*)data)[row];

        internal string Text(int row)
        {
            var entry = data + ((long)row * 16);
            var length = *(int*)entry;
            return Encoding.UTF8.GetString(length <= 12 ? entry + 4 : *(byte**)(entry + 8), length);
        }
    }

    private sealed class AppendChunk : IDisposable
    {
        private readonly nint[] vectors;
        private readonly nint[] data;
        private nint appender;
        private nint chunk;
        private int rows;

        internal AppendChunk(nint connection, string table, int columns)
        {
            Bare.Check(Bare.CreateAppender(connection, null, table, out appender), "appender");
            var types = stackalloc nint[columns];
            for (var i = 0; i < columns; i++)
            {
                types[i] = Bare.ColumnType(appender, (ulong)i);
            }

            chunk = Bare.CreateChunk(types, (ulong)columns);
            for (var i = 0; i < columns; i++)
            {
                Bare.DestroyType(ref types[i]);
            }

            vectors = new nint[columns];
            data = new nint[columns];
            Attach();
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal int Next()
        {
            if (rows == Capacity)
            {
                Flush();
            }

            return rows++;
        }

        internal ref T At<T>(int column, int row)
            where T : unmanaged => ref ((T*)data[column])[row];

        internal void Text(int column, int row, ReadOnlySpan<byte> utf8)
        {
            fixed (byte* first = utf8)
            {
                Bare.AssignString(vectors[column], (ulong)row, first, (ulong)utf8.Length);
            }
        }

        public void Dispose()
        {
            Flush();
            Bare.DestroyChunk(ref chunk);
            Bare.Check(Bare.DestroyAppender(ref appender), "close");
        }

        private void Flush()
        {
            Bare.SetChunkSize(chunk, (ulong)rows);
            Bare.Check(Bare.AppendChunk(appender, chunk), "append");
            Bare.ResetChunk(chunk);
            rows = 0;
            Attach();
        }

        private void Attach()
        {
            for (var i = 0; i < vectors.Length; i++)
            {
                vectors[i] = Bare.Vector(chunk, (ulong)i);
                data[i] = (nint)Bare.Data(vectors[i]);
            }
        }
    }
}
