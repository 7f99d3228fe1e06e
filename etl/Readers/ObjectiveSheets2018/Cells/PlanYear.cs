using System.Globalization;
using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.ObjectiveSheets2018.Cells;

/// <summary>A baseline is history: a text that names a day of the plan's own year can't be one.</summary>
internal static partial class PlanYear
{
    public static bool IsNamedBy(IEnumerable<Word> cell, int year) =>
        Day().Matches(string.Join(' ', cell.Select(word => word.Text)))
            .Any(match => match.Groups["year"].Value == year.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b\d{1,2}[./]\d{1,2}[./](?<year>\d{4})\b")]
    private static partial Regex Day();
}
