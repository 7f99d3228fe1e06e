using System.Globalization;
using System.IO.Compression;
using Albero.Etl.Packages;

namespace Albero.Etl.Workbooks;

/// <summary>Looks at the container of a workbook before anything in it is interpreted: a small file may unpack to one that fills the memory.</summary>
internal static class WorkbookContainer
{
    /// <summary>Far above any form, unpacked.</summary>
    public const long MaxBytes = 64 << 20;

    // A workbook has a dozen parts, and one per picture.
    private const int MostParts = 2_000;

    /// <returns>What is wrong with it; null when it can be opened.</returns>
    public static PackageFault? Fault(string file, byte[] bytes)
    {
        // An encrypted .xlsx is no zip but the container of the old .xls, and both must be saved anew.
        if (bytes.AsSpan().StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0])) return new(FaultCode.WorkbookLocked, file, 0, "", Path.GetFileName(file));
        if (!bytes.AsSpan().StartsWith("PK"u8)) return new(FaultCode.NotAWorkbook, file, 0, "", Path.GetFileName(file));
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts) return TooLarge(file, zip.Entries.Sum(entry => entry.Length));
            return Unpacked(zip) is var size && size > MaxBytes ? TooLarge(file, size) : null;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return new(FaultCode.NotAWorkbook, file, 0, "", damaged.Message);
        }
    }

    // Counted, not believed: what the container says of its parts' lengths may be wrong.
    private static long Unpacked(ZipArchive zip)
    {
        var (size, buffer) = (0L, new byte[81_920]);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                size += read;
                if (size > MaxBytes) return Math.Max(size, entry.Length);
            }
        }

        return size;
    }

    private static PackageFault TooLarge(string file, long size) =>
        new(FaultCode.WorkbookTooLarge, file, 0, "", size.ToString(CultureInfo.InvariantCulture), MaxBytes.ToString(CultureInfo.InvariantCulture));
}
