using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.Workbooks;

/// <summary>A row in which an office wrote something.</summary>
internal sealed record FilledRow(int Line, string Objective, string Number, string Indicator, string Result, string Deviation)
{
    /// <summary>Names of the columns whose cells hold an error, or a formula without its value.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];
}

/// <summary>A form as an office gave it back, before it is held against the plan's indicators.</summary>
internal sealed record FilledForm(string File, Checkpoint Checkpoint, IReadOnlyList<FilledRow> Rows)
{
    /// <summary>The form in a workbook; null when it is none of this plan, which is a fault.</summary>
    public static FilledForm? Read(string file, byte[] bytes, PlanManifest plan, FaultList faults)
    {
        if (WorkbookReader.Read(file, bytes, [ResultsForm.Sheet, ResultsForm.IdentitySheet], faults) is not { } sheets) return null;
        if (!sheets.TryGetValue(ResultsForm.IdentitySheet, out var identity) || !sheets.TryGetValue(ResultsForm.Sheet, out var results))
        {
            faults.Add(new(FaultCode.NotAForm, file, 0, "", string.Join(", ", sheets.Keys), ResultsForm.Sheet, ResultsForm.IdentitySheet));
            return null;
        }

        if (CheckpointOf(file, identity, plan, faults) is not { } checkpoint) return null;
        var header = results.FirstOrDefault(row => row.Cells.Contains(ResultsForm.Result) && row.Cells.Contains(ResultsForm.Objective));
        if (header is null)
        {
            faults.Add(new(FaultCode.ColumnMissing, file, ResultsForm.HeaderRow, ResultsForm.Result, results.FirstOrDefault(row => row.Line == ResultsForm.HeaderRow) is { } found ? string.Join(", ", found.Cells) : "", ResultsForm.Result));
            return null;
        }

        var columns = ResultsForm.Needed.ToDictionary(name => name, name => header.Cells.ToList().IndexOf(name));
        foreach (var missing in ResultsForm.Needed.Where(name => columns[name] < 0))
        {
            faults.Add(new(FaultCode.ColumnMissing, file, header.Line, missing, string.Join(", ", header.Cells), missing));
        }

        if (columns.Values.Any(column => column < 0)) return null;
        return new(file, checkpoint,
        [
            .. results.Where(row => row.Line > header.Line)
                .Select(row => new FilledRow(
                    row.Line, row[columns[ResultsForm.Objective]], row[columns[ResultsForm.Number]], row[columns[ResultsForm.Indicator]],
                    row[columns[ResultsForm.Result]], row[columns[ResultsForm.Deviation]])
                {
                    Broken = [.. columns.Where(column => row.Broken.Contains(column.Value)).Select(column => column.Key)],
                })
                .Where(row => row.Result.Length > 0 || row.Deviation.Length > 0),
        ]);
    }

    private static Checkpoint? CheckpointOf(string file, IReadOnlyList<SeenRow> identity, PlanManifest plan, FaultList faults)
    {
        if (Value(FormIdentity.Kind) is var kind && kind.Text != ResultsForm.Kind)
        {
            return Wrong(FaultCode.NotAForm, kind, ResultsForm.Sheet, ResultsForm.IdentitySheet);
        }

        if (Value(FormIdentity.Version) is var version && version.Text != ResultsForm.Version.ToString(CultureInfo.InvariantCulture))
        {
            return Wrong(FaultCode.FormVersionUnknown, version, ResultsForm.Version.ToString(CultureInfo.InvariantCulture));
        }

        var (chamber, year) = (Value(FormIdentity.Chamber), Value(FormIdentity.Year));
        if ($"{chamber.Text}/{year.Text}" is var written && written != plan.PlanId)
        {
            return Wrong(FaultCode.FormOfAnotherPlan, (written, chamber.Line), plan.PlanId);
        }

        var at = Value(FormIdentity.Checkpoint);
        if (!Checkpoint.TryParse(at.Text, out var checkpoint)) return Wrong(FaultCode.NotACheckpoint, at);
        return plan.Checkpoints.Contains(checkpoint) ? checkpoint : Wrong(FaultCode.CheckpointNotDeclared, at, string.Join(", ", plan.Checkpoints));

        (string Text, int Line) Value(string name) => identity.FirstOrDefault(row => row[0] == name) is { } row ? (row[1], row.Line) : ("", 0);

        Checkpoint? Wrong(FaultCode code, (string Text, int Line) found, params string[] details)
        {
            faults.Add(new(code, file, found.Line, ResultsForm.IdentitySheet, found.Text, details));
            return null;
        }
    }
}
