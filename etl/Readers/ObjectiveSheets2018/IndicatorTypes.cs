using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>The ticked boxes of <c>Tipo Indicatore</c>.</summary>
internal static partial class IndicatorTypes
{
    /// <summary>Ticked types in printed order, joined by <c>;</c>.</summary>
    public static string Ticked(IEnumerable<DocumentLine> lines) =>
        string.Join(';', lines
            .SelectMany(line => Box().Matches(line.Text))
            .Where(box => box.Groups["tick"].Success)
            .Select(box => box.Groups["type"].Value));

    [GeneratedRegex("□ ?(?<tick>X)? ?(?<type>efficacia esterna|efficacia interna|efficienza|qualità)")]
    private static partial Regex Box();
}
