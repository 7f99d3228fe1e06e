using System.Text.RegularExpressions;
using Albero.Domain.Plans;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>
/// The one name under which the spellings of an office are counted: capitals and dashes don't count, who is responsible for an
/// office stands for it, and a name without its word for an office (<c>Promoporto</c>) is the one name that has it
/// (<c>Azienda speciale Promoporto</c>). The first spelling printed is kept.
/// </summary>
internal static partial class OfficeNames
{
    public static void Normalise(List<OfficeRow> offices)
    {
        var names = new List<(string Folded, string Name)>();
        foreach (var name in offices.Select(row => Responsible().Replace(row.Printed, "")))
        {
            if (!names.Exists(known => known.Folded == Fold(name))) names.Add((Fold(name), name));
        }

        for (var i = 0; i < offices.Count; i++)
        {
            var folded = Fold(Responsible().Replace(offices[i].Printed, ""));
            var full = names.Where(known => WordForOffice().Replace(known.Folded, "") == folded && known.Folded != folded).ToList();
            offices[i] = offices[i] with { Normalised = full.Count == 1 ? full[0].Name : names.First(known => known.Folded == folded).Name };
        }
    }

    private static string Fold(string name) => Words.Fold(Dash().Replace(name, " - ")).ToLowerInvariant();

    [GeneratedRegex(@"^Responsabile (?=(Servizio|Ufficio)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Responsible();

    [GeneratedRegex("^(azienda speciale|servizio|ufficio) ")]
    private static partial Regex WordForOffice();

    [GeneratedRegex(@"\s*[-–—]\s*")]
    private static partial Regex Dash();
}
