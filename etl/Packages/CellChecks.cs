using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Etl.Packages;

/// <summary>Checks each cell against what its column may hold.</summary>
/// <param name="manifest">Of the table's package; null for a table outside the packages, which names no checkpoint and no source.</param>
/// <param name="faults">Gets what is wrong.</param>
/// <param name="stop">Asked before each row.</param>
internal sealed class CellChecks(PlanManifest? manifest, FaultList faults, CancellationToken stop = default)
{
    // A text that stands elsewhere than its row says where.
    private static readonly (string Text, string Line)[] TextsWithALine =
    [
        ("short_title", "short_title_line"), ("declared_deviation", "deviation_line"),
    ];

    public void Check(RawTable table)
    {
        foreach (var row in table.Rows)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var column in table.Schema.Columns)
            {
                var cell = row.Cells[column.Name];
                if (Check(table.Schema, column, cell) is var (code, details)) faults.Add(table.Fault(code, row, column.Name, cell, details));
            }

            if (row.Cells.Find("weight") is { Length: > 0 } && row.Cells.Find("weight_of") is "")
            {
                var bases = table.Schema.Columns.First(column => column.Name == "weight_of").Values;
                faults.Add(table.Fault(FaultCode.WeightWithoutBase, row, "weight_of", "", string.Join(", ", bases)));
            }

            foreach (var (text, line) in TextsWithALine)
            {
                if (row.Cells.Find(text) is null or "" || row.Cells.Find(line) is not "") continue;
                faults.Add(table.Fault(FaultCode.ProvenanceMissing, row, line, ""));
            }
        }
    }

    private (FaultCode Code, string[] Details)? Check(TableSchema table, ColumnSchema column, string cell)
    {
        if (column.Required && string.IsNullOrWhiteSpace(cell))
        {
            return (column.Name is "source" or "source_line" ? FaultCode.ProvenanceMissing : FaultCode.CellEmpty, []);
        }

        if (cell.Length == 0) return null;
        if (FoundText.HoldsControl(cell)) return (FaultCode.ControlCharacter, []);
        if (cell.Contains('\ufffd')) return (FaultCode.CharacterLost, []);
        return column.Kind switch
        {
            // What other rows name must be written as they write it; a key that names another row is looked up instead.
            CellKind.Text or CellKind.Key when !column.RefersToObjective && table.Key.Contains(column.Name) && !IsFolded(cell) => (FaultCode.SpacesInKey, []),
            CellKind.Number when !IsNumber(cell) => (FaultCode.NotANumber, []),
            CellKind.Boolean when cell is not ("true" or "false") => (FaultCode.NotABoolean, []),
            CellKind.Checkpoint when !Checkpoint.TryParse(cell, out _) => (FaultCode.NotACheckpoint, []),
            CellKind.Checkpoint when !manifest!.Checkpoints.Contains(Checkpoint.Parse(cell)) =>
                (FaultCode.CheckpointNotDeclared, [string.Join(", ", manifest.Checkpoints)]),
            CellKind.Code when !column.Values.Contains(cell) => (FaultCode.NotACode, [string.Join(", ", column.Values)]),
            // A dash is a printed cell and no weight: that is a finding's business, not a fault.
            CellKind.Weight when !TargetParser.IsNone(cell) && WeightParser.Parse(cell).InForce is null => (FaultCode.NotAWeight, []),
            CellKind.NationalCode when cell.Length != 3 || !cell.All(char.IsAsciiDigit) => (FaultCode.NotANationalCode, []),
            CellKind.Source when manifest!.Sources.All(source => source.Id != cell) =>
                (FaultCode.SourceUnknown, [string.Join(", ", manifest.Sources.Select(source => source.Id))]),
            _ => null,
        };
    }

    private static bool IsFolded(string cell) => cell == string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static bool IsNumber(string cell) =>
        // The digits are asked for first: int.TryParse overlooks NUL characters behind a number.
        cell[0] != '0' && cell.All(char.IsAsciiDigit) && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
