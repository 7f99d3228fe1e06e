using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.Shared;

/// <summary>
/// The name of a chamber: as the document prints it, if its last word is the chamber's code; else made from the code. A
/// document that doesn't say whose it is has a code of its own, <c>ignota-2021</c>.
/// </summary>
internal static partial class ChamberName
{
    private const string Unknown = "ignota-";

    public static string Of(SourceDocument document, string chamber)
    {
        if (chamber.StartsWith(Unknown, StringComparison.Ordinal)) return $"Camera non indicata (piano {chamber[Unknown.Length..]})";
        var printed = document.Lines
            .SelectMany(line => Printed().Matches(line.Text))
            .FirstOrDefault(match => match.Groups["place"].Value.Equals(chamber, StringComparison.OrdinalIgnoreCase));
        var place = printed?.Groups["place"].Value
            ?? string.Join(' ', chamber.Split('-').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
        return $"Camera di Commercio di {place}";
    }

    [GeneratedRegex(@"Camera di [Cc]ommercio di (?<place>\p{Lu}\p{L}+)")]
    private static partial Regex Printed();
}
