using System.Text;
using Microsoft.Extensions.FileProviders;

namespace Albero.Dashboards.Pages.Giunta.Offline;

/// <summary>The style sheets that a page links to, as one text for a file that can link to nothing.</summary>
internal static class OfflineStyles
{
    private static readonly string[] Sheets = ["css/tokens.css", "css/app.css", "Albero.Dashboards.styles.css"];

    /// <exception cref="InvalidOperationException">A sheet is missing: the file would look like nothing.</exception>
    public static async Task<string> ReadAsync(IFileProvider assets)
    {
        var all = new StringBuilder();
        foreach (var sheet in Sheets)
        {
            var file = assets.GetFileInfo(sheet);
            if (!file.Exists) throw new InvalidOperationException($"The style sheet {sheet} is not among the dashboard's assets.");
            using var reader = new StreamReader(file.CreateReadStream());
            while (await reader.ReadLineAsync() is { } line)
            {
                // A bundle may import those of other packages: a file opened from disk has no way to them.
                if (!line.StartsWith("@import", StringComparison.Ordinal)) all.Append(line).Append('\n');
            }
        }
        return all.ToString();
    }
}
