namespace Albero.Etl.Readers.WideTable2021;

/// <summary>
/// The last office and target of a strategic objective: an empty cell below is merged with them. Nothing is handed on to
/// the next strategic objective.
/// </summary>
internal sealed class MergedCells
{
    private CellText _office = CellText.None;
    private CellText _target = CellText.None;

    /// <summary>Forgets them: another strategic objective begins.</summary>
    public void Clear() => _office = _target = CellText.None;

    /// <summary>The row's office, or the one that it is merged with; empty when there is none.</summary>
    public CellText Office(TableRow row) => _office = row.Office.Length > 0 ? new CellText(row.Office, row.Line) : _office;

    /// <summary>The row's target, or the one that it is merged with; empty when there is none.</summary>
    public CellText Target(TableRow row) => _target = row.Target.Length > 0 ? new CellText(row.Target, row.Line) : _target;
}
