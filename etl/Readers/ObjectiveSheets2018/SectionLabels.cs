using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>The label that opens each part. Most share their line with the part's first words.</summary>
internal static partial class SectionLabels
{
    /// <summary>Labels and whether a blank line or a page break must stand before them, as prose may use the word.</summary>
    public static readonly IReadOnlyList<(SectionKind Kind, Regex Label, bool Guarded)> All =
    [
        (SectionKind.Weight, Landmarks.SheetWeight(), false),
        (SectionKind.Fields, Fields(), false),
        (SectionKind.Perspectives, Perspectives(), false),
        (SectionKind.Description, Description(), true),
        (SectionKind.Benefit, Benefit(), true),
        (SectionKind.Actions, Actions(), true),
        (SectionKind.Services, Services(), true),
        (SectionKind.Directorates, Directorates(), true),
        (SectionKind.Offices, Offices(), true),
        (SectionKind.People, People(), true),
        (SectionKind.Effort, Effort(), true),
        (SectionKind.Relevance, Relevance(), true),
        (SectionKind.Purpose, Purpose(), true),
        (SectionKind.Value, Value(), true),
        (SectionKind.Indicators, Landmarks.IndicatorsTitle(), false),
        (SectionKind.Outcome, Outcome(), true),
        (SectionKind.Proposals, Proposals(), true),
        (SectionKind.Budget, Budget(), false),
        (SectionKind.Evidence, Evidence(), false),
    ];

    [GeneratedRegex("^Ambiti strategici ?")]
    private static partial Regex Fields();

    [GeneratedRegex("^Prospettiva strategica ?")]
    private static partial Regex Perspectives();

    [GeneratedRegex("^Descrizione ")]
    private static partial Regex Description();

    [GeneratedRegex("^Beneficio atteso ")]
    private static partial Regex Benefit();

    [GeneratedRegex("^Azioni da intraprendere ")]
    private static partial Regex Actions();

    [GeneratedRegex("^Serviz(i|io) ")]
    private static partial Regex Services();

    [GeneratedRegex("^Aree ")]
    private static partial Regex Directorates();

    [GeneratedRegex("^Uffici(o)? ")]
    private static partial Regex Offices();

    [GeneratedRegex("^Responsabil[ei] ")]
    private static partial Regex People();

    [GeneratedRegex("^Impegno [Rr]ichiesto ?: ?")]
    private static partial Regex Effort();

    [GeneratedRegex("^Rilevanza oggettiva ?: ?")]
    private static partial Regex Relevance();

    [GeneratedRegex("^Finalità ?: ?")]
    private static partial Regex Purpose();

    [GeneratedRegex("^Valore economico")]
    private static partial Regex Value();

    [GeneratedRegex("^Breve descrizione dei risultati")]
    private static partial Regex Outcome();

    [GeneratedRegex("^Proposta del Dirigente in")]
    private static partial Regex Proposals();

    [GeneratedRegex("^ENTRATE E COSTI DIRETTI")]
    private static partial Regex Budget();

    [GeneratedRegex("^(DOCUMENTAZIONE E REPORT FINALI|(Indicatore )?Documentazione e report da presentare)")]
    private static partial Regex Evidence();
}
