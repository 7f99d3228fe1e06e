namespace Albero.Metrics;

/// <summary>One column of a public view.</summary>
/// <param name="Name">Name in the mart, in queries and in addresses.</param>
/// <param name="Label">Heading.</param>
/// <param name="Type">Type and format of its values.</param>
/// <param name="UnitColumn">Column that holds the unit of each value, or null.</param>
/// <param name="Decimals">Decimals shown, for numbers.</param>
public sealed record RowColumn(string Name, LocalText Label, FieldType Type, string? UnitColumn = null, int Decimals = 2)
{
    /// <summary>All values it may take, in order, when the set is closed; else empty.</summary>
    public IReadOnlyList<DimensionMember> Members { get; init; } = [];

    /// <summary>What it says, in one sentence; null where nobody wrote it.</summary>
    public LocalText? Description { get => field ?? ColumnDescriptions.Of(Name); init; }

    /// <summary>SQL name, quoted where it is a keyword.</summary>
    internal string Sql => $"\"{Name}\"";
}

/// <summary>A public view of the mart.</summary>
/// <param name="Name">Name in the mart and in queries.</param>
/// <param name="Label">What its rows are, in the plural.</param>
/// <param name="Columns">All columns, in the view's order.</param>
/// <param name="Order">Columns that order its rows completely.</param>
public sealed record RowView(string Name, LocalText Label, IReadOnlyList<RowColumn> Columns, IReadOnlyList<string> Order)
{
    /// <summary>A column by name, or null.</summary>
    /// <param name="name">Name of a column.</param>
    public RowColumn? Column(string name) => Columns.FirstOrDefault(column => column.Name == name);
}
