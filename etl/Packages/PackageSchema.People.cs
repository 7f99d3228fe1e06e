using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

// Offices and managers; a manager is a role, never a person.
internal static partial class PackageSchema
{
    // The same office may be printed at several lines of one sheet, so the line is part of the key.
    private static TableSchema Offices => new TableSchema<OfficeRow>(
        "offices", ["key", "indicator_number", "relation", "normalised", "source_line"], Presence.WhenItHasRows,
        package => package.Offices, (package, rows) => package with { Offices = rows },
        row => new(
            row.Text("key"), row.OptionalNumber("indicator_number"), row.Text("relation"), row.Text("printed"),
            row.Text("normalised"), row.At),
        Objective<OfficeRow>("key", row => row.Key),
        Number<OfficeRow>("indicator_number", row => row.IndicatorNumber, required: false),
        Code<OfficeRow>("relation", row => row.Relation, ["directorate", "service", "office", "assignee", "cost_centre", "measured_by"]),
        Text<OfficeRow>("printed", row => row.Printed, required: true),
        Text<OfficeRow>("normalised", row => row.Normalised, required: true),
        Source<OfficeRow>(row => row.At),
        SourceLine<OfficeRow>(row => row.At));

    private static TableSchema Assignments => new TableSchema<AssignmentRow>(
        "assignments", ["manager_role", "objective_key"], Presence.WhenItHasRows,
        package => package.Assignments, (package, rows) => package with { Assignments = rows },
        row => new(row.Text("manager_role"), row.Text("printed_code"), row.Text("objective_key"), row.Text("weight"), row.At),
        Text<AssignmentRow>("manager_role", row => row.ManagerRole, required: true),
        Text<AssignmentRow>("printed_code", row => row.PrintedCode),
        Objective<AssignmentRow>("objective_key", row => row.ObjectiveKey),
        Weight<AssignmentRow>("weight", row => row.Weight),
        Source<AssignmentRow>(row => row.At),
        SourceLine<AssignmentRow>(row => row.At));

    private static TableSchema Individual => new TableSchema<IndividualRow>(
        "individual", ["manager_role", "number"], Presence.WhenItHasRows,
        package => package.Individual, (package, rows) => package with { Individual = rows },
        row => new(row.Text("manager_role"), row.Number("number"), row.Text("objective"), row.Text("indicator"), row.Text("target"), row.At),
        Text<IndividualRow>("manager_role", row => row.ManagerRole, required: true),
        Number<IndividualRow>("number", row => row.Number),
        Text<IndividualRow>("objective", row => row.Objective, required: true),
        Text<IndividualRow>("indicator", row => row.Indicator),
        Text<IndividualRow>("target", row => row.Target),
        Source<IndividualRow>(row => row.At),
        SourceLine<IndividualRow>(row => row.At));
}
