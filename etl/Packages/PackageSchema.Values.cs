using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

// What is asked, what came out, and what was changed.
internal static partial class PackageSchema
{
    private static TableSchema Targets => new TableSchema<TargetRow>(
        "targets", ["objective_key", "indicator_number", "checkpoint"], Presence.WithRows,
        package => package.Targets, (package, rows) => package with { Targets = rows },
        row => new(
            row.Text("objective_key"), row.Number("indicator_number"), row.Checkpoint("checkpoint"), row.Text("target"),
            row.Text("spans_to"), row.Boolean("inherited"), row.At),
        Objective<TargetRow>("objective_key", row => row.ObjectiveKey),
        Number<TargetRow>("indicator_number", row => row.IndicatorNumber),
        At<TargetRow>("checkpoint", row => row.Checkpoint),
        Text<TargetRow>("target", row => row.Target),
        new ColumnSchema<TargetRow>("spans_to", CellKind.Checkpoint, false, [], row => row.SpansTo),
        Boolean<TargetRow>("inherited", row => row.Inherited),
        Source<TargetRow>(row => row.At),
        SourceLine<TargetRow>(row => row.At));

    private static TableSchema Results => new TableSchema<ResultRow>(
        "results", ["objective_key", "indicator_number", "checkpoint"], Presence.WhenItHasRows,
        package => package.Results, (package, rows) => package with { Results = rows },
        row => new(
            row.Text("objective_key"), row.Number("indicator_number"), row.Checkpoint("checkpoint"), row.Text("result"),
            row.Text("declared_deviation"), row.At)
        {
            DeviationLine = row.OptionalNumber("deviation_line"),
        },
        Objective<ResultRow>("objective_key", row => row.ObjectiveKey),
        Number<ResultRow>("indicator_number", row => row.IndicatorNumber),
        At<ResultRow>("checkpoint", row => row.Checkpoint),
        Text<ResultRow>("result", row => row.Result),
        Text<ResultRow>("declared_deviation", row => row.DeclaredDeviation),
        Number<ResultRow>("deviation_line", row => row.DeviationLine, required: false),
        Source<ResultRow>(row => row.At),
        SourceLine<ResultRow>(row => row.At));

    // One indicator may be revised at several places of a document, so the line is part of the key.
    private static TableSchema Revisions => new TableSchema<RevisionRow>(
        "revisions", ["objective_key", "indicator_number", "what", "checkpoint", "where", "source_line"], Presence.WhenItHasRows,
        package => package.Revisions, (package, rows) => package with { Revisions = rows },
        row => new(
            row.Text("objective_key"), row.Number("indicator_number"), row.Text("what"), row.OptionalCheckpoint("checkpoint"),
            row.Text("old_text"), row.Text("new_text"), row.Text("where"), row.Text("state"), row.At),
        Objective<RevisionRow>("objective_key", row => row.ObjectiveKey),
        Number<RevisionRow>("indicator_number", row => row.IndicatorNumber),
        Code<RevisionRow>("what", row => row.What, ["target", "weight", "new"]),
        At<RevisionRow>("checkpoint", row => row.Checkpoint, required: false),
        Text<RevisionRow>("old_text", row => row.OldText),
        Text<RevisionRow>("new_text", row => row.NewText),
        Code<RevisionRow>("where", row => row.Where, ["table", "sheet", "prose"]),
        Code<RevisionRow>("state", row => row.State, ["proposed", "approved"]),
        Source<RevisionRow>(row => row.At),
        SourceLine<RevisionRow>(row => row.At));

    // One cell may print several judgements of the same sheet, so the line is part of the key.
    private static TableSchema Verdicts => new TableSchema<VerdictRow>(
        "verdicts", ["objective_key", "indicator_number", "checkpoint", "source_line"], Presence.WhenItHasRows,
        package => package.Verdicts, (package, rows) => package with { Verdicts = rows },
        row => new(row.Text("objective_key"), row.OptionalNumber("indicator_number"), row.Checkpoint("checkpoint"), row.Text("verdict"), row.At),
        Objective<VerdictRow>("objective_key", row => row.ObjectiveKey),
        Number<VerdictRow>("indicator_number", row => row.IndicatorNumber, required: false),
        At<VerdictRow>("checkpoint", row => row.Checkpoint),
        Text<VerdictRow>("verdict", row => row.Verdict, required: true),
        Source<VerdictRow>(row => row.At),
        SourceLine<VerdictRow>(row => row.At));
}
