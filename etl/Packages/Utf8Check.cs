using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Albero.Etl.Packages;

/// <summary>Finds the first byte that isn't UTF-8, with its line and the cell it stands in.</summary>
internal static class Utf8Check
{
    public static (int Line, int Cell, string Found)? FirstFault(ReadOnlySpan<byte> bytes, byte separator)
    {
        if (IsUtf16(bytes)) return (1, -1, "UTF-16");
        if (Utf8.IsValid(bytes)) return null;
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done) at += length;

        var (line, cell, start, quoted) = (1, 0, 0, false);
        for (var i = 0; i < at; i++)
        {
            if (bytes[i] == '"') quoted = !quoted;
            else if (bytes[i] == '\n') (line, cell, start) = (line + 1, quoted ? cell : 0, quoted ? start : i + 1);
            else if (bytes[i] == separator && !quoted) (cell, start) = (cell + 1, i + 1);
        }

        // Latin 1 shows every byte as something: most often it is what the file was saved in.
        var end = quoted ? bytes[at..].IndexOfAny((byte)'"', (byte)'\n') : bytes[at..].IndexOfAny(separator, (byte)'\n', (byte)'\r');
        var found = Encoding.Latin1.GetString(bytes[start..(end < 0 ? bytes.Length : at + end)]);
        return (line, cell, quoted ? found.TrimStart('"') : found);
    }

    // What a spreadsheet calls "Unicode text": with its mark, or known by the zero beside the first letter.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || (bytes is [0, > 0, ..] or [> 0, 0, ..] && bytes.Length % 2 == 0);
}
