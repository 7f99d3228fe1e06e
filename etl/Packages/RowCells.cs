using System.Globalization;
using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

/// <summary>The cells of one row by column name. Only rows without faults get here, so conversions can't fail.</summary>
/// <param name="cells">The cells.</param>
/// <param name="line">Line of the file where the row begins.</param>
internal sealed class RowCells(RawCells cells, int line = 0)
{
    public int Line => line;

    public string Text(string column) => cells[column];

    public int Number(string column) => int.Parse(cells[column], NumberStyles.None, CultureInfo.InvariantCulture);

    public int? OptionalNumber(string column) => cells[column].Length == 0 ? null : Number(column);

    public bool Boolean(string column) => cells[column] == "true";

    public Checkpoint Checkpoint(string column) => Domain.Plans.Checkpoint.Parse(cells[column]);

    public Checkpoint? OptionalCheckpoint(string column) => cells[column].Length == 0 ? null : Checkpoint(column);

    /// <summary>Every table but corrections ends with these two columns.</summary>
    public Provenance At => new(cells["source"], Number("source_line"));
}
