using System.Globalization;
using CsvHelper;

namespace Albero.Etl.Packages;

/// <summary>
/// Reads one CSV file: comma or, as an Italian Excel saves it, semicolon and byte order mark. The header says which:
/// names of columns hold neither. Columns may stand in any order.
/// </summary>
internal static class CsvTableReader
{
    private static readonly char[] OtherSeparators = ['\t', '|', ':'];

    /// <summary>The table, or null when its shape is so wrong that its rows would mean nothing.</summary>
    public static RawTable? Read(TableSchema schema, string file, byte[] bytes, FaultList faults, CancellationToken stop = default)
    {
        var text = bytes.AsSpan().StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? bytes.AsSpan(3) : bytes;
        var firstLine = text[..(text.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end ? end : text.Length)];
        var separator = firstLine.Count((byte)';') > firstLine.Count((byte)',') ? ';' : ',';
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            faults.Add(new(FaultCode.FileEmpty, file, 1, "", "", string.Join(separator, schema.Columns.Select(column => column.Name))));
            return null;
        }

        if (Utf8Check.FirstFault(text, (byte)separator) is var (line, cell, found))
        {
            faults.Add(new(FaultCode.NotUtf8, file, line, HeaderAt(firstLine, separator, cell), found));
            return null;
        }

        try
        {
            return Read(schema, file, bytes, separator, faults, stop);
        }
        catch (CsvFormatException fault)
        {
            faults.Add(new(FaultCode.BadQuotes, file, (int)fault.LineNumber, "", LineText(text, (int)fault.LineNumber)));
            return null;
        }
    }

    private static RawTable? Read(TableSchema schema, string file, byte[] bytes, char separator, FaultList faults, CancellationToken stop)
    {
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = separator, HasHeader = false, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw,
        });
        csv.Read();
        var header = Row(csv);
        if (header is [var whole] && OtherSeparators.FirstOrDefault(whole.Contains) is not '\0' and var other)
        {
            faults.Add(new(FaultCode.WrongDelimiter, file, 1, "", other.ToString()));
            return null;
        }

        if (!HeaderFits(schema, file, header, faults)) return null;

        var places = header.Index().ToDictionary(column => column.Item, column => column.Index);
        var (rows, before) = (new List<RawRow>(), faults.Count);
        while (csv.Read())
        {
            stop.ThrowIfCancellationRequested();
            var (line, cells) = ((int)csv.LineNumber, Row(csv));
            // Excel leaves rows of nothing but separators behind: they hold no data.
            if (cells.TrueForAll(cell => cell.Length == 0)) continue;
            if (cells.Count != header.Count)
            {
                var at = cells.Count < header.Count ? header[cells.Count] : "";
                faults.Add(new(FaultCode.CellCount, file, line, at, Format(cells.Count), Format(header.Count)));
                continue;
            }

            rows.Add(new(line, new(places, [.. cells])));
        }

        if (rows.Count == 0 && faults.Count == before && schema.Presence == Presence.WithRows) faults.Add(new(FaultCode.RowsMissing, file, 1, "", "0"));
        return new RawTable(schema, file, rows);
    }

    private static bool HeaderFits(TableSchema schema, string file, List<string> header, FaultList faults)
    {
        var expected = schema.Columns.Select(column => column.Name).ToList();
        var before = faults.Count;
        foreach (var missing in expected.Except(header)) faults.Add(new(FaultCode.ColumnMissing, file, 1, missing, string.Join(',', header), missing));
        foreach (var extra in header.Except(expected)) faults.Add(new(FaultCode.ColumnUnknown, file, 1, extra, extra, string.Join(", ", expected)));
        foreach (var twice in header.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            faults.Add(new(FaultCode.ColumnTwice, file, 1, twice, twice));
        }

        return faults.Count == before;
    }

    private static List<string> Row(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static string HeaderAt(ReadOnlySpan<byte> header, char separator, int cell) =>
        System.Text.Encoding.Latin1.GetString(header).Split(separator).ElementAtOrDefault(cell) ?? "";

    private static string LineText(ReadOnlySpan<byte> text, int line) =>
        System.Text.Encoding.UTF8.GetString(text).Split('\n').ElementAtOrDefault(line - 1)?.TrimEnd('\r') ?? "";

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
