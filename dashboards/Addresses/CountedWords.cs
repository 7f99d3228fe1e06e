using Albero.Metrics;

namespace Albero.Dashboards.Addresses;

/// <summary>What addresses call the rows of a grain.</summary>
internal static class CountedWords
{
    private static readonly Dictionary<string, Grain> Words = new()
    {
        ["indicatori"] = Grains.Leaf, ["assegnati"] = Grains.AssignedLeaf, ["segnalazioni"] = Grains.Finding,
        ["revisioni"] = Grains.Revision, ["budget"] = Grains.BudgetLine, ["individuali"] = Grains.Individual,
    };

    public static IEnumerable<string> All => Words.Keys;

    public static Grain? Grain(string? word) => word is null ? null : Words.GetValueOrDefault(word);

    public static string Of(Grain grain) => Words.First(word => word.Value == grain).Key;
}
