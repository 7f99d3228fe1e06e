using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Series;

namespace Albero.Etl.Packages;

/// <summary>The rows of lineage.csv that are sound in themselves.</summary>
/// <param name="File">Its path, whether or not it is there.</param>
/// <param name="Links">In the order of the file.</param>
/// <param name="Files">The file with its hash and rows; none when it isn't there.</param>
internal sealed record LineageSheet(string File, IReadOnlyList<LineageLink> Links, IReadOnlyList<ReadFile> Files);

/// <summary>
/// Reads <c>reference/lineage.csv</c> below the data folder, which may be missing: then no year is joined to another. It
/// may name plans that aren't there, because a data folder may hold fewer of them; of those that are, every member
/// must exist.
/// </summary>
internal static class LineageFile
{
    public static string PathIn(string data) => ReferenceTable.PathIn(data, PackageSchema.Lineage);

    /// <summary>The file's path if there is such an entry, whatever it is.</summary>
    public static IReadOnlyList<string> Files(string data, FaultList faults) => ReferenceTable.Files(data, PackageSchema.Lineage, faults);

    /// <summary>The file's rows; every fault of theirs is added, and a faulty row is left out.</summary>
    public static LineageSheet Read(string data, FaultList faults)
    {
        var path = PathIn(data);
        var (table, files) = ReferenceTable.Read(data, PackageSchema.Lineage, faults);
        if (table is null) return new(path, [], files);

        var links = new List<LineageLink>();
        foreach (var row in ReferenceTable.Sound(table, faults, row => CheckPlans(path, row, faults)))
        {
            var link = PackageSchema.Lineage.Read(new RowCells(row.Cells, row.Line));
            if (Wrong(link, path) is { } fault) faults.Add(fault);
            else links.Add(link);
        }

        Forks(links, path, faults);
        return new(path, links, files);
    }

    /// <summary>The links whose two plans are loaded; a member that a loaded plan doesn't have is a fault.</summary>
    public static IReadOnlyList<LineageLink> Within(LineageSheet sheet, IReadOnlyList<PlanPackage> packages, FaultList faults)
    {
        // A plan that is there twice is refused for that; here the first one stands for it.
        var plans = packages.DistinctBy(package => package.Manifest.PlanId).ToDictionary(package => package.Manifest.PlanId, package => (
            Keys: package.Objectives.Select(row => row.Key).ToHashSet(),
            Numbers: package.Indicators.ToLookup(row => row.ObjectiveKey, row => row.Number)));
        var links = new List<LineageLink>();
        foreach (var link in sheet.Links)
        {
            // Both are looked at, so that one message doesn't hide the other.
            var known = Known(link.From, "from", link.Line) & Known(link.To, "to", link.Line);
            if (known && plans.ContainsKey(link.From.PlanId) && plans.ContainsKey(link.To.PlanId)) links.Add(link);
        }

        return links;

        bool Known(SeriesMember member, string side, int line)
        {
            if (!plans.TryGetValue(member.PlanId, out var plan)) return true;
            if (!plan.Keys.Contains(member.Key))
            {
                faults.Add(new(FaultCode.PlanKeyUnknown, sheet.File, line, $"{side}_key", member.Key, member.PlanId));
                return false;
            }

            if (member.Number is not { } number || plan.Numbers[member.Key].Contains(number)) return true;
            var numbers = string.Join(", ", plan.Numbers[member.Key].Order());
            faults.Add(new(FaultCode.LineageNumberUnknown, sheet.File, line, $"{side}_number", Format(number), $"{member.PlanId}/{member.Key}", numbers));
            return false;
        }
    }

    private static void CheckPlans(string file, RawRow row, FaultList faults)
    {
        foreach (var side in (string[])["from", "to"]) ReferenceTable.CheckPlan(file, row, $"{side}_chamber", $"{side}_year", faults);
    }

    private static PackageFault? Wrong(LineageLink link, string file) =>
        link.From.Number is null != link.To.Number is null
            ? new(FaultCode.LineageNumberAlone, file, link.Line, link.From.Number is null ? "from_number" : "to_number", "")
        : link.From.Year >= link.To.Year
            ? new(FaultCode.LineageBackwards, file, link.Line, "to_year", Format(link.To.Year), Format(link.From.Year))
        : null;

    // A series is one line through the years: nothing is continued twice, and nothing continues two things.
    private static void Forks(List<LineageLink> links, string file, FaultList faults)
    {
        var (pairs, from, to) = (new Dictionary<(SeriesMember, SeriesMember), int>(), new Dictionary<SeriesMember, int>(), new Dictionary<SeriesMember, int>());
        foreach (var link in links)
        {
            if (!pairs.TryAdd((link.From, link.To), link.Line))
            {
                faults.Add(new(FaultCode.RowTwice, file, link.Line, "to_key", $"{link.From} → {link.To}", "from, to", Format(pairs[(link.From, link.To)])));
                continue;
            }

            if (link.Grade == LineageGrade.NotComparable) continue;
            if (!from.TryAdd(link.From, link.Line)) faults.Add(new(FaultCode.LineageForks, file, link.Line, "from_key", $"{link.From}", Format(from[link.From])));
            if (!to.TryAdd(link.To, link.Line)) faults.Add(new(FaultCode.LineageForks, file, link.Line, "to_key", $"{link.To}", Format(to[link.To])));
        }
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
