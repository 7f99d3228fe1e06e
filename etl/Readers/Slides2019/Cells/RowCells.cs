namespace Albero.Etl.Readers.Slides2019.Cells;

/// <summary>The cells of a row of targets.</summary>
/// <param name="Baseline">Target storico.</param>
/// <param name="First">Target at the first checkpoint, or of the cell merged across both.</param>
/// <param name="Second">Target at the second checkpoint.</param>
/// <param name="Weight">Weight; empty when the row has none.</param>
/// <param name="Doubt">Why a person should look; empty when the columns leave no choice.</param>
internal sealed record RowCells(string Baseline, string First, string Second, string Weight, string Doubt)
{
    /// <summary>
    /// The first target covers both checkpoints. The converter puts a merged cell's text into its first column, as it does
    /// with the heading «valore target», and a plan without a target at the year's end would not be one.
    /// </summary>
    public bool FirstSpansBoth => First.Length > 0 && Second.Length == 0;
}
