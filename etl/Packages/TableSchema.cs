using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

/// <summary>A table of a data package: one CSV file with one header row.</summary>
internal abstract class TableSchema(string name, IReadOnlyList<string> key, Presence presence)
{
    public string Name { get; } = name;

    public string FileName => Name + ".csv";

    /// <summary>Columns whose cells, joined by <c>|</c>, identify a row; corrections name rows by them.</summary>
    public IReadOnlyList<string> Key { get; } = key;

    public Presence Presence { get; } = presence;

    public abstract IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>The package's rows of this table as cells, in the order of the columns.</summary>
    public abstract IEnumerable<IReadOnlyList<string>> CellsOf(PlanPackage package);

    /// <summary>The package with this table made of checked rows.</summary>
    public abstract PlanPackage With(PlanPackage package, IEnumerable<RowCells> rows);
}

/// <summary>When a table's file is there.</summary>
internal enum Presence
{
    /// <summary>Only when it has rows.</summary>
    WhenItHasRows,

    /// <summary>Always, even header-only: corrections, so that a person only adds lines.</summary>
    Always,

    /// <summary>Always, and with at least one row: without it there is no plan.</summary>
    WithRows,
}

internal sealed class TableSchema<TRow>(
    string name,
    IReadOnlyList<string> key,
    Presence presence,
    Func<PlanPackage, IReadOnlyList<TRow>> rowsOf,
    Func<PlanPackage, IReadOnlyList<TRow>, PlanPackage> with,
    Func<RowCells, TRow> read,
    params IReadOnlyList<ColumnSchema<TRow>> columns) : TableSchema(name, key, presence)
{
    public override IReadOnlyList<ColumnSchema> Columns => columns;

    public override IEnumerable<IReadOnlyList<string>> CellsOf(PlanPackage package) =>
        rowsOf(package).Select(CellsOf);

    /// <summary>A checked row.</summary>
    public TRow Read(RowCells row) => read(row);

    /// <summary>A row's cells, in the order of the columns.</summary>
    public IReadOnlyList<string> CellsOf(TRow row) => [.. columns.Select(column => column.Print(row))];

    public override PlanPackage With(PlanPackage package, IEnumerable<RowCells> rows) => with(package, [.. rows.Select(read)]);
}
