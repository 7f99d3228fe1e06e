using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

// What surrounds the tree, and what a person put right.
internal static partial class PackageSchema
{
    // Several indicators of a sheet may stand under the same perspective, each with a weight of its own.
    private static TableSchema Perspectives => new TableSchema<PerspectiveRow>(
        "perspectives", ["objective_key", "kind", "name", "source_line"], Presence.WhenItHasRows,
        package => package.Perspectives, (package, rows) => package with { Perspectives = rows },
        row => new(row.Text("objective_key"), row.Text("kind"), row.Text("name"), row.Text("indicators"), row.Text("weight"), row.At),
        Objective<PerspectiveRow>("objective_key", row => row.ObjectiveKey),
        Code<PerspectiveRow>("kind", row => row.Kind, ["field", "perspective"]),
        Text<PerspectiveRow>("name", row => row.Name, required: true),
        new ColumnSchema<PerspectiveRow>("indicators", CellKind.Indicators, false, [], row => row.Indicators),
        Weight<PerspectiveRow>("weight", row => row.Weight),
        Source<PerspectiveRow>(row => row.At),
        SourceLine<PerspectiveRow>(row => row.At));

    private static TableSchema Criteria => new TableSchema<CriterionRow>(
        "criteria", ["objective_key", "indicator_number", "criterion"], Presence.WhenItHasRows,
        package => package.Criteria, (package, rows) => package with { Criteria = rows },
        row => new(row.Text("objective_key"), row.OptionalNumber("indicator_number"), row.Text("criterion"), row.Text("value"), row.At),
        Objective<CriterionRow>("objective_key", row => row.ObjectiveKey),
        Number<CriterionRow>("indicator_number", row => row.IndicatorNumber, required: false),
        Text<CriterionRow>("criterion", row => row.Criterion, required: true),
        Text<CriterionRow>("value", row => row.Value),
        Source<CriterionRow>(row => row.At),
        SourceLine<CriterionRow>(row => row.At));

    private static TableSchema Evidence => new TableSchema<EvidenceRow>(
        "evidence", ["objective_key", "indicator_number", "evidence", "source_line"], Presence.WhenItHasRows,
        package => package.Evidence, (package, rows) => package with { Evidence = rows },
        row => new(row.Text("objective_key"), row.OptionalNumber("indicator_number"), row.Text("evidence"), row.At),
        Objective<EvidenceRow>("objective_key", row => row.ObjectiveKey),
        Number<EvidenceRow>("indicator_number", row => row.IndicatorNumber, required: false),
        Text<EvidenceRow>("evidence", row => row.Evidence, required: true),
        Source<EvidenceRow>(row => row.At),
        SourceLine<EvidenceRow>(row => row.At));

    // One row per printed line: two lines may print the same account.
    private static TableSchema Budget => new TableSchema<BudgetRow>(
        "budget", ["objective_key", "account", "cost_centre", "source_line"], Presence.WhenItHasRows,
        package => package.Budget, (package, rows) => package with { Budget = rows },
        row => new(
            row.Text("objective_key"), row.Text("account"), row.Text("description"), row.Text("cost_centre"),
            row.Text("direction"), row.Text("amount"), row.At),
        Objective<BudgetRow>("objective_key", row => row.ObjectiveKey),
        Text<BudgetRow>("account", row => row.Account),
        Text<BudgetRow>("description", row => row.Description),
        Text<BudgetRow>("cost_centre", row => row.CostCentre),
        Code<BudgetRow>("direction", row => row.Direction, ["revenue", "cost", "investment"], required: false),
        Text<BudgetRow>("amount", row => row.Amount),
        Source<BudgetRow>(row => row.At),
        SourceLine<BudgetRow>(row => row.At));

    // One line of a document may hold cells of several columns, and a cell may be spread over several lines.
    private static TableSchema LayoutNotes => new TableSchema<LayoutNoteRow>(
        "layout_notes", ["kind", "objective_key", "indicator_number", "column", "source_line"], Presence.WhenItHasRows,
        package => package.LayoutNotes, (package, rows) => package with { LayoutNotes = rows },
        row => new(
            row.Text("kind"), row.Text("objective_key"), row.OptionalNumber("indicator_number"), row.Text("column"), row.Text("note"), row.At),
        Code<LayoutNoteRow>("kind", row => row.Kind, ["displaced", "repeated"]),
        Objective<LayoutNoteRow>("objective_key", row => row.ObjectiveKey),
        Number<LayoutNoteRow>("indicator_number", row => row.IndicatorNumber, required: false),
        Text<LayoutNoteRow>("column", row => row.Column),
        Text<LayoutNoteRow>("note", row => row.Note),
        Source<LayoutNoteRow>(row => row.At),
        SourceLine<LayoutNoteRow>(row => row.At));

    private static TableSchema Corrections => new TableSchema<CorrectionRow>(
        "corrections", ["table", "key", "column"], Presence.Always,
        package => package.Corrections, (package, rows) => package with { Corrections = rows },
        row => new(
            row.Text("table"), row.Text("key"), row.Text("column"), row.Text("read"), row.Text("corrected"), row.Text("reason"),
            row.Number("line")),
        Code<CorrectionRow>("table", row => row.Table,
        [
            "objectives", "indicators", "targets", "results", "revisions", "verdicts", "offices", "assignments", "individual",
            "perspectives", "criteria", "evidence", "budget", "layout_notes",
        ]),
        Text<CorrectionRow>("key", row => row.Key, required: true),
        Text<CorrectionRow>("column", row => row.Column, required: true),
        Text<CorrectionRow>("read", row => row.Read),
        Text<CorrectionRow>("corrected", row => row.Corrected),
        Text<CorrectionRow>("reason", row => row.Reason, required: true),
        Number<CorrectionRow>("line", row => row.Line));
}
