using System.Globalization;

namespace Albero.Etl.Readers;

/// <summary>Puts into words which marks of a layout a document prints, and where.</summary>
internal sealed record LayoutReasons(string Layout, LayoutMatch Match)
{
    /// <summary>Lines that are named one by one; the others are counted.</summary>
    private const int MostLines = 3;

    /// <summary>How much of the layout is there, from 0 to 1.</summary>
    public double Share => Match.Marks.Count == 0 ? 0 : (double)Present.Count / Match.Marks.Count;

    /// <summary>The marks that are there, with their lines.</summary>
    public string Found => string.Join("; ", Present.Select(mark => $"{mark.Name} {At(mark.Lines)}"));

    /// <summary>The marks that are not there.</summary>
    public string Missing => string.Join("; ", Match.Marks.Where(mark => mark.Lines.Count == 0).Select(mark => mark.Name));

    /// <summary>The whole answer, a line each.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Layout}: {Present.Count} of {Match.Marks.Count} marks found");
            if (Found.Length > 0) yield return $"  found: {Found}";
            if (Missing.Length > 0) yield return $"  not found: {Missing}";
        }
    }

    private List<LayoutMark> Present => [.. Match.Marks.Where(mark => mark.Lines.Count > 0)];

    private static string At(IReadOnlyList<int> lines)
    {
        var named = string.Join(", ", lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        var more = lines.Count > MostLines ? string.Create(CultureInfo.InvariantCulture, $" and {lines.Count - MostLines} more") : "";
        return $"at line{(lines.Count == 1 ? "" : "s")} {named}{more}";
    }
}
