namespace Albero.Etl.Readers.ObjectiveSheets2018.Cells;

/// <summary>Which words of a row belong to which cell.</summary>
/// <param name="Baseline">Target storico.</param>
/// <param name="First">Target at the first checkpoint.</param>
/// <param name="Second">Target at the second.</param>
/// <param name="Doubt">Why a person should look; empty when the text leaves no choice.</param>
internal sealed record CellPlacement(
    IReadOnlyList<Word> Baseline, IReadOnlyList<Word> First, IReadOnlyList<Word> Second, string Doubt = "")
{
    /// <summary>The only target there is, when nothing on the sheet says which checkpoint it belongs to.</summary>
    public IReadOnlyList<Word>? Loose { get; init; }
}
