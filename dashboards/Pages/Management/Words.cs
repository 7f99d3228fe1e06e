namespace Albero.Dashboards.Pages.Management;

/// <summary>Titles of the documents run over several lines of capitals.</summary>
internal static class Words
{
    /// <summary>At most so many letters, cut between two words.</summary>
    public static string Short(string words, int most) =>
        words.Length <= most ? words : words[..Math.Max(words.LastIndexOf(' ', most), most / 2)].TrimEnd(' ', ',', '-', '–') + " …";
}
