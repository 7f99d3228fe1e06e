namespace Albero.Etl.Readers.WideTable2021;

/// <summary>A row of the wide table, every cell in its column; a cell merged with one above is empty.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Cells">One cell for each of the <see cref="Columns"/>.</param>
/// <param name="Shift">By how many columns the row stood too far left (negative: too far right); 0 where it stood right.</param>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells, int Shift)
{
    public const int Columns = 13;

    /// <summary>Columns of the titles, each with the column of its weight on its right.</summary>
    public const int AreaColumn = 0;
    public const int StrategicColumn = 2;
    public const int OperationalColumn = 4;
    public const int IndicatorColumn = 6;

    public const int TargetColumn = 9;

    /// <summary>First of the columns of scores, which are the last ones.</summary>
    public const int ScoresColumn = 10;

    public string Office => Cells[8];

    public string Target => Cells[TargetColumn];

    public IEnumerable<string> Scores => Cells.Skip(ScoresColumn);
}
