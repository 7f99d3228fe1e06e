namespace Albero.Etl.Packages;

/// <summary>What a cell of a data package may hold. Cells stay texts; the kind says which texts are allowed.</summary>
internal enum CellKind
{
    /// <summary>Any text, as printed.</summary>
    Text,

    /// <summary>A frozen key of an objective: text, never a number (<c>011</c> keeps its zero).</summary>
    Key,

    /// <summary>A positive whole number: an ordinal or a line.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>One of the checkpoints that the manifest declares.</summary>
    Checkpoint,

    /// <summary>One of a closed list of words.</summary>
    Code,

    /// <summary>A weight as printed, for example <c>20,00%</c> or <c>PASSA DA 35,00% A 20%</c>.</summary>
    Weight,

    /// <summary>Numbers of indicators of the row's objective, joined by <c>;</c>.</summary>
    Indicators,

    /// <summary>Three digits of the national list of missions and programmes: <c>011</c>.</summary>
    NationalCode,

    /// <summary>The id of one of the manifest's sources.</summary>
    Source,
}

/// <summary>A column of a table: its name, what its cells may hold, and whether they may be empty.</summary>
internal record ColumnSchema(string Name, CellKind Kind, bool Required, IReadOnlyList<string> Values)
{
    /// <summary>Only for <see cref="CellKind.Key"/>: true where the key names a row of objectives.csv.</summary>
    public bool RefersToObjective { get; init; }
}

/// <summary>A column that also knows how to write a row's cell.</summary>
internal sealed record ColumnSchema<TRow>(
    string Name, CellKind Kind, bool Required, IReadOnlyList<string> Values, Func<TRow, string> Print)
    : ColumnSchema(Name, Kind, Required, Values);
