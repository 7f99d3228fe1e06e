using Albero.Domain.Series;

namespace Albero.Etl.Packages;

// The one table outside the packages: it joins them.
internal static partial class PackageSchema
{
    /// <summary><c>reference/lineage.csv</c>: what of one year continues what of an earlier one, confirmed by a person.</summary>
    public static TableSchema<LineageLink> Lineage => LineageTable.Value;

    private static readonly Lazy<TableSchema<LineageLink>> LineageTable = new(() => new TableSchema<LineageLink>(
        "lineage", ["from_chamber", "from_year", "from_key", "from_number", "to_chamber", "to_year", "to_key", "to_number"], Presence.WhenItHasRows,
        _ => [], (package, _) => package,
        row => new(
            new(row.Text("from_chamber"), row.Number("from_year"), row.Text("from_key"), row.OptionalNumber("from_number")),
            new(row.Text("to_chamber"), row.Number("to_year"), row.Text("to_key"), row.OptionalNumber("to_number")),
            LineageGradeCode.TryParse(row.Text("grade"), out var grade) ? grade : LineageGrade.NotComparable, row.Text("note"), row.Line),
        [
            Text<LineageLink>("from_chamber", link => link.From.Chamber, required: true),
            Number<LineageLink>("from_year", link => link.From.Year),
            OwnKey<LineageLink>("from_key", link => link.From.Key),
            Number<LineageLink>("from_number", link => link.From.Number, required: false),
            Text<LineageLink>("to_chamber", link => link.To.Chamber, required: true),
            Number<LineageLink>("to_year", link => link.To.Year),
            OwnKey<LineageLink>("to_key", link => link.To.Key),
            Number<LineageLink>("to_number", link => link.To.Number, required: false),
            Code<LineageLink>("grade", link => link.Grade.Code(), [.. Enum.GetValues<LineageGrade>().Select(grade => grade.Code())]),
            Text<LineageLink>("note", link => link.Note),
        ]));
}
