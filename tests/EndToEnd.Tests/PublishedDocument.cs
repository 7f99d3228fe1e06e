using System.Text;

namespace Albero.EndToEnd;

/// <summary>A published document found by its file name, for comparing what a page shows with what is printed.</summary>
internal static class PublishedDocument
{
    /// <summary>Its lines; null when there is no folder of documents (a folder that is named and missing is a failure).</summary>
    public static string[]? Find(string fileName)
    {
        var named = Environment.GetEnvironmentVariable("ALBERO_SEEDS");
        var folder = named is { Length: > 0 } ? named : Path.Combine(Repository.Root, "..", "shared", "seeds");
        if (!Directory.Exists(folder))
        {
            return named is { Length: > 0 }
                ? throw new DirectoryNotFoundException($"ALBERO_SEEDS names '{named}', and there is no such folder.")
                : null;
        }
        return File.ReadAllText(Path.Combine(folder, fileName)).Split('\n');
    }

    /// <summary>Letters and digits only, so that folded white space and mended breaks compare equal.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.Where(char.IsLetterOrDigit)) bare.Append(char.ToLowerInvariant(letter));
        return bare.ToString();
    }
}
