using System.Collections.Frozen;

namespace Albero.Domain.Findings;

/// <summary>Title and template of a kind of finding, in both languages.</summary>
internal sealed record FindingText(string TitleIt, string TextIt, string TitleEn, string TextEn);

/// <summary>Every text of a finding, in one place. How a template is filled stands in <see cref="FindingMessages"/>.</summary>
internal static partial class FindingTexts
{
    private const string Quote = "\n{text}\n{mark}";

    /// <summary>Other words for a code where its parameter <c>form</c> says so.</summary>
    private const string Words = "/words";

    private const string Long = "/long";

    private const string Bounds = "/bounds";

    private const string Revised = "/revised";

    private const string Level = "/level";

    private const string WholePlan = "/plan";

    private const string WholeTree = "/tree";

    /// <summary>Values of parameters that are words of ours, not of the document.</summary>
    public static FrozenDictionary<string, (string It, string En)> Vocabulary { get; } = new Dictionary<string, (string, string)>
    {
        [""] = ("numero", "number"),
        ["%"] = ("percentuale", "percent"),
        ["n."] = ("numero", "number"),
        ["equal"] = ("una quota uguale per tutti", "an equal share"),
        ["remainder"] = ("la parte restante", "the remainder"),
        ["target"] = ("Target", "Target"),
        ["weight"] = ("Peso", "Weight"),
        ["parent"] = ("obiettivo", "objective"),
        ["plan"] = ("piano", "plan"),
        ["area"] = ("area", "area"),
        ["strategic"] = ("obiettivo strategico", "strategic objective"),
        ["manager"] = ("dirigente", "manager"),
        ["action"] = ("azione", "action"),
        ["programme"] = ("programma", "programme"),
        ["operational"] = ("obiettivo operativo", "operational objective"),
        ["strategic-tree"] = ("dell'albero strategico", "of the strategic tree"),
        ["operational-tree"] = ("dell'albero operativo", "of the operational tree"),
        ["text"] = ("Nome", "Name"),
        ["title"] = ("Titolo", "Title"),
        ["baseline"] = ("Valore storico", "Baseline"),
        ["result"] = ("Risultato", "Result"),
        ["row"] = ("tutta la riga", "the whole row"),
    }.ToFrozenDictionary();

    /// <summary>Texts by code, or by code and form.</summary>
    public static FrozenDictionary<string, FindingText> Entries { get; } = OfCells().Concat(OfPlan()).ToFrozenDictionary();
}
