using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace Albero.EndToEnd.Pages;

/// <summary>
/// The texts of a page's accessibility tree as the browser makes it: names, values, descriptions, and runs of text that flow together.
/// A picture has its name and nothing else, as those hear it who don't see it.
/// </summary>
internal sealed class SpokenTexts
{
    private readonly Dictionary<string, JsonElement> _nodes = [];
    private readonly List<string> _texts = [];
    private readonly StringBuilder _run = new();

    // A box that lies over two lines may be named twice.
    private SpokenTexts(JsonElement tree)
    {
        foreach (var node in tree.GetProperty("nodes").EnumerateArray()) _nodes[node.GetProperty("nodeId").GetString()!] = node;
    }

    public static async Task<IReadOnlyList<string>> OfAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        await session.DetachAsync();
        var texts = new SpokenTexts(tree);
        texts.Walk(tree.GetProperty("nodes")[0]);
        texts.EndRun();
        return texts._texts;
    }

    private void Walk(JsonElement node)
    {
        var spoken = !node.GetProperty("ignored").GetBoolean();
        var role = Text(node, "role");
        if (spoken && role == "StaticText")
        {
            // Alone and in its run: boxes that lie side by side aren't told from words of one line.
            _texts.Add(Text(node, "name"));
            _run.Append(Text(node, "name"));
            return;
        }

        var flows = !spoken || role is "emphasis" or "strong";
        if (!flows) EndRun();
        if (spoken) _texts.AddRange([Text(node, "name"), Text(node, "value"), Text(node, "description")]);
        if (!(spoken && role == "image"))
        {
            foreach (var child in node.GetProperty("childIds").EnumerateArray())
            {
                if (_nodes.TryGetValue(child.GetString()!, out var below)) Walk(below);
            }
        }

        if (!flows) EndRun();
    }

    private void EndRun()
    {
        _texts.Add(_run.ToString());
        _run.Clear();
    }

    private static string Text(JsonElement node, string part) =>
        node.TryGetProperty(part, out var said) && said.TryGetProperty("value", out var text) ? text.ToString() : "";
}
