using System.Globalization;
using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

/// <summary>Checks what rows say about each other: keys are unique, and what they name exists.</summary>
internal sealed class ReferenceChecks(IReadOnlyDictionary<string, RawTable> tables, FaultList faults, CancellationToken stop)
{
    // A message is cut behind some. They are gathered once: a million faults may name them.
    private const int MostNamed = 100;

    private readonly Dictionary<string, string> named = [];

    // Null where the table itself couldn't be read: then nothing can be said about what refers to it.
    private readonly Dictionary<string, RawRow>? objectives = tables.GetValueOrDefault("objectives")?.Rows
        .GroupBy(row => row.Cells["key"]).ToDictionary(group => group.Key, group => group.First());

    private readonly HashSet<string> circles = ParentCircles.Find(
        tables.GetValueOrDefault("objectives")?.Rows.GroupBy(row => row.Cells["key"]).ToDictionary(group => group.Key, group => group.First().Cells["parent_key"]) ?? []);

    private readonly Dictionary<string, HashSet<string>>? indicators = tables.GetValueOrDefault("indicators")?.Rows
        .GroupBy(row => row.Cells["objective_key"]).ToDictionary(group => group.Key, group => group.Select(row => row.Cells["number"]).ToHashSet());

    public void Check(RawTable table)
    {
        Unique(table);
        foreach (var row in table.Rows)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var column in table.Schema.Columns) Check(table, row, column, row.Cells[column.Name]);
            if (table.Schema.Name == "objectives" && row.Cells["parent_key"].Length > 0 && circles.Contains(row.Cells["key"]))
            {
                faults.Add(table.Fault(FaultCode.ParentInCircle, row, "parent_key", row.Cells["parent_key"]));
            }

            if (table.Schema.Name == "targets") Span(table, row);
        }
    }

    private void Unique(RawTable table)
    {
        var first = new Dictionary<string, int>();
        foreach (var row in table.Rows)
        {
            // Not by the sign that joins them in a message: a cell may hold it.
            var key = string.Join('\0', table.Schema.Key.Select(column => row.Cells[column]));
            if (first.TryAdd(key, row.Line)) continue;
            var line = first[key].ToString(CultureInfo.InvariantCulture);
            faults.Add(new(FaultCode.RowTwice, table.File, row.Line, table.Schema.Key[^1], row.KeyOf(table.Schema), string.Join('|', table.Schema.Key), line));
        }
    }

    private void Check(RawTable table, RawRow row, ColumnSchema column, string cell)
    {
        if (cell.Length == 0) return;
        if (column.RefersToObjective && objectives is not null && !objectives.ContainsKey(cell))
        {
            faults.Add(table.Fault(FaultCode.ObjectiveUnknown, row, column.Name, cell));
        }

        var objective = row.Cells.Find("objective_key") ?? row.Cells.Find("key") ?? "";
        if (indicators is null || objectives is null || !objectives.ContainsKey(objective)) return;
        var known = indicators.GetValueOrDefault(objective) ?? [];
        if (column.Name == "indicator_number" && !known.Contains(cell) && CellChecks.IsNumber(cell))
        {
            faults.Add(table.Fault(FaultCode.IndicatorUnknown, row, column.Name, cell, objective, Named(objective, known)));
        }

        if (column.Kind == CellKind.Indicators && cell.Split(';').Any(number => !known.Contains(number)))
        {
            faults.Add(table.Fault(FaultCode.NotIndicatorNumbers, row, column.Name, cell, objective));
        }
    }

    private string Named(string objective, HashSet<string> known)
    {
        if (!named.TryGetValue(objective, out var text)) named.Add(objective, text = string.Join(", ", known.Take(MostNamed)));
        return text;
    }

    private void Span(RawTable table, RawRow row)
    {
        if (Checkpoint.TryParse(row.Cells["checkpoint"], out var from) && Checkpoint.TryParse(row.Cells["spans_to"], out var to) && to.CompareTo(from) <= 0)
        {
            faults.Add(table.Fault(FaultCode.SpanBackwards, row, "spans_to", row.Cells["spans_to"], row.Cells["checkpoint"]));
        }
    }
}
