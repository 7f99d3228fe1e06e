using System.Security.Cryptography;
using System.Text;

namespace Albero.Etl.Readers;

/// <summary>
/// The text of a published document as a PDF converter gave it: columns lost or kept as tabs, blank lines anywhere, a page break shown
/// only by the character (form feed or space) that opens the next page's first line.
/// </summary>
internal sealed class SourceDocument
{
    private SourceDocument(string fileName, string sha256, IReadOnlyList<DocumentLine> lines)
    {
        FileName = fileName;
        Sha256 = sha256;
        Lines = lines;
    }

    /// <summary>Bare file name.</summary>
    public string FileName { get; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Every line; line <c>n</c> of the file is <c>Lines[n - 1]</c>.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; }

    /// <summary>Reads a UTF-8 text file.</summary>
    /// <exception cref="DocumentException">The file is missing or is not UTF-8.</exception>
    public static SourceDocument Load(string path)
    {
        if (Directory.Exists(path)) throw new DocumentException($"{path}: a folder. Name the text of a published document.");
        if (!File.Exists(path)) throw new DocumentException($"{path}: no such file. Name the text of a published document.");
        return FromBytes(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    public static SourceDocument FromBytes(string fileName, byte[] bytes) =>
        new(fileName, Convert.ToHexStringLower(SHA256.HashData(bytes)), Split(Decode(fileName, bytes)));

    private static string Decode(string fileName, byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException fault)
        {
            var start = Math.Max(fault.Index, 0);
            var line = bytes.AsSpan(0, Math.Min(start, bytes.Length)).Count((byte)'\n') + 1;
            throw new DocumentException(
                $"{fileName}, line {line}: byte 0x{fault.BytesUnknown?.FirstOrDefault():X2} is not UTF-8. " +
                "Expected a UTF-8 text file; convert it (for example with iconv -t UTF-8) and try again.");
        }
    }

    // Only a line feed ends a line, as in sed: a form feed stays the first character of its page.
    private static List<DocumentLine> Split(string text)
    {
        var lines = new List<DocumentLine>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            var afterText = lines.Count > 0 && !lines[^1].IsBlank;
            var folded = Words.Fold(line);
            var opens = line.StartsWith('\f') || (afterText && line.StartsWith(' ') && !line.StartsWith("  ", StringComparison.Ordinal));
            lines.Add(new DocumentLine(lines.Count + 1, folded, opens && folded.Length > 0)
            {
                Cells = [.. line.Split('\t').Select(Words.Fold)],
            });
        }

        return lines;
    }
}

/// <summary>A line of a document.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">Its text, white space folded.</param>
/// <param name="StartsPage">True where the line looks like the first of a page.</param>
internal sealed record DocumentLine(int Number, string Text, bool StartsPage)
{
    public bool IsBlank => Text.Length == 0;

    /// <summary>The line cut at its tabs: the cells of a table where the converter kept columns, empty ones too.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}

/// <summary>The input can't be read at all; the message says which file and line, what was found and what to do.</summary>
internal sealed class DocumentException(string message) : Exception(message)
{
    /// <summary>Lines to be shown below the message, our own words only.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
