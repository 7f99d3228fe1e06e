using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.Shared;

/// <summary>The name of a chamber: as the document prints it, if its last word is the chamber's code; else made from the code.</summary>
internal static partial class ChamberName
{
    public static string Of(SourceDocument document, string chamber)
    {
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
