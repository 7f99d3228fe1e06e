using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Albero.EndToEnd.Pages;

/// <summary>
/// What a page is made of for who hears it: landmarks, headings, tables with their columns and number of rows, pictures, fields and buttons, in
/// order. It stands in a file of <c>Snapshots</c>; <c>ALBERO_RENEW=1</c> writes it anew, and the change is then read in the diff.
/// </summary>
internal static partial class Structure
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "EndToEnd.Tests", "Snapshots");

    public static async Task<IEnumerable<string>> ChangesAsync(IPage page, string address)
    {
        var file = Path.Combine(Folder, NoNameSigns().Replace(address.Trim('/') is { Length: > 0 } name ? name : "inizio", "-") + ".txt");
        var actual = Compact(await page.Locator("body").AriaSnapshotAsync());
        if (Environment.GetEnvironmentVariable("ALBERO_RENEW") == "1")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(file, actual);
            return [];
        }

        var expected = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
        if (expected == actual) return [];
        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(i => was.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return [$"structure: line {at + 1} of {Path.GetFileName(file)} was «{was.ElementAtOrDefault(at)}» and is «{now.ElementAtOrDefault(at)}»; ALBERO_RENEW=1 writes it anew"];
    }

    // Names of snapshots and times of loads differ from run to run; of a table its columns are kept, and its rows counted.
    private static string Compact(string tree)
    {
        var lines = new List<string>();
        (int Indent, List<string> Columns, int Rows)? table = null;
        foreach (var line in tree.Split('\n').Append("- end"))
        {
            var indent = line.Length - line.TrimStart().Length;
            if (table is { } open)
            {
                if (indent > open.Indent)
                {
                    if (Column().Match(line) is { Success: true } column) open.Columns.Add(column.Groups[1].Value);
                    if (Row().IsMatch(line)) table = open with { Rows = open.Rows + 1 };
                    continue;
                }

                lines[^1] += $" {string.Join(" | ", open.Columns)} ({open.Rows} rows)";
                table = null;
            }

            if (!Kept().IsMatch(line)) continue;
            lines.Add(Passing().Replace(line, "…"));
            if (Table().IsMatch(line)) table = (indent, [], 0);
        }

        return string.Join('\n', lines) + "\n";
    }

    [GeneratedRegex("^ *- (?:banner|navigation|main|contentinfo|complementary|region|search|form|heading|table|img|button|textbox|searchbox|combobox|checkbox|radio|group|figure)\\b")]
    private static partial Regex Kept();

    [GeneratedRegex("^ *- table\\b")]
    private static partial Regex Table();

    [GeneratedRegex("^ *- columnheader \"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Column();

    [GeneratedRegex("^ *- row\\b")]
    private static partial Regex Row();

    [GeneratedRegex("snapshot-[0-9a-zA-Z-]+|[0-9]{1,2}/[0-9]{1,2}/(?:202[6-9]|20[3-9][0-9])(?:,? (?:ore )?[0-9:]+)?")]
    private static partial Regex Passing();

    [GeneratedRegex("[^a-zA-Z0-9.]+")]
    private static partial Regex NoNameSigns();
}
