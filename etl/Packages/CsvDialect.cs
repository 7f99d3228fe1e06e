namespace Albero.Etl.Packages;

/// <summary>How a package's tables are written; both ways read the same.</summary>
/// <param name="Separator">Between the cells.</param>
/// <param name="NewLine">Behind each row.</param>
/// <param name="HasMark">Whether a byte order mark says that it is UTF-8.</param>
internal sealed record CsvDialect(char Separator, string NewLine, bool HasMark)
{
    /// <summary>RFC 4180 but with LF: the same package is the same bytes everywhere, and differences read well in git.</summary>
    public static CsvDialect Plain { get; } = new(',', "\n", HasMark: false);

    /// <summary>What an Italian Excel opens by a double click and writes as «CSV UTF-8».</summary>
    public static CsvDialect Excel { get; } = new(';', "\r\n", HasMark: true);
}
