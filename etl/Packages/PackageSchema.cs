using System.Globalization;
using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

/// <summary>
/// The tables of a data package, as data: the one definition that the writer, the reader, the checks and
/// <c>datapackage.json</c> share. Column order is file order.
/// </summary>
internal static partial class PackageSchema
{
    /// <summary>Raised when the meaning of a table changes: what was published under another version is loaded anew.</summary>
    public const int Version = 5;

    public const string ManifestFile = "datapackage.json";

    /// <summary>Every table, in the order in which files are written and faults are reported.</summary>
    public static IReadOnlyList<TableSchema> Tables => All.Value;

    // Lazy: the order in which the fields of a class in several files are initialised is not defined.
    private static readonly Lazy<IReadOnlyList<TableSchema>> All = new(() =>
    [
        Objectives, Indicators, Targets, Results, Revisions, Verdicts, Offices, Assignments, Individual,
        Perspectives, Criteria, Evidence, Budget, LayoutNotes, Corrections,
    ]);

    public static TableSchema? Find(string name) => Tables.FirstOrDefault(table => table.Name == name);

    private static ColumnSchema<T> Text<T>(string name, Func<T, string> print, bool required = false) =>
        new(name, CellKind.Text, required, [], print);

    /// <summary>The key of the row itself: need not stand anywhere else.</summary>
    private static ColumnSchema<T> OwnKey<T>(string name, Func<T, string> print) => new(name, CellKind.Key, true, [], print);

    /// <summary>The key of a row of objectives.csv.</summary>
    private static ColumnSchema<T> Objective<T>(string name, Func<T, string> print, bool required = true) =>
        new(name, CellKind.Key, required, [], print) { RefersToObjective = true };

    private static ColumnSchema<T> Number<T>(string name, Func<T, int?> print, bool required = true) =>
        new(name, CellKind.Number, required, [], row => Format(print(row)));

    private static ColumnSchema<T> Boolean<T>(string name, Func<T, bool> print) =>
        new(name, CellKind.Boolean, true, [], row => print(row) ? "true" : "false");

    private static ColumnSchema<T> At<T>(string name, Func<T, Checkpoint?> print, bool required = true) =>
        new(name, CellKind.Checkpoint, required, [], row => print(row)?.ToString() ?? "");

    private static ColumnSchema<T> Code<T>(string name, Func<T, string> print, string[] values, bool required = true) =>
        new(name, CellKind.Code, required, values, print);

    private static ColumnSchema<T> Weight<T>(string name, Func<T, string> print) => new(name, CellKind.Weight, false, [], print);

    private static ColumnSchema<T> Source<T>(Func<T, Provenance> at) => new("source", CellKind.Source, true, [], row => at(row).Source);

    private static ColumnSchema<T> SourceLine<T>(Func<T, Provenance> at) => Number<T>("source_line", row => at(row).Line);

    private static string Format(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static readonly string[] WeightBases = ["parent", "strategic", "area", "manager", "plan", "action"];
}
