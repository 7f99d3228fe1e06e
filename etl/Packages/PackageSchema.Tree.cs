using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

// The tree and its leaves.
internal static partial class PackageSchema
{
    private static TableSchema Objectives => new TableSchema<ObjectiveRow>(
        "objectives", ["key"], Presence.WithRows, package => package.Objectives, (package, rows) => package with { Objectives = rows },
        row => new(
            row.Text("key"), row.Text("printed_code"), row.Text("parent_key"), row.Text("level"), row.Text("title"),
            row.Text("weight"), row.Text("weight_of"), row.Text("mission_code"), row.Text("programme_code"), row.At)
        {
            ShortTitle = row.Text("short_title"), ShortTitleLine = row.OptionalNumber("short_title_line"),
        },
        OwnKey<ObjectiveRow>("key", row => row.Key),
        Text<ObjectiveRow>("printed_code", row => row.PrintedCode),
        Objective<ObjectiveRow>("parent_key", row => row.ParentKey, required: false),
        Code<ObjectiveRow>("level", row => row.Level, ["area", "strategic", "programme", "operational", "action"]),
        Text<ObjectiveRow>("title", row => row.Title, required: true),
        Text<ObjectiveRow>("short_title", row => row.ShortTitle),
        Number<ObjectiveRow>("short_title_line", row => row.ShortTitleLine, required: false),
        Weight<ObjectiveRow>("weight", row => row.Weight),
        Code<ObjectiveRow>("weight_of", row => row.WeightOf, WeightBases, required: false),
        Text<ObjectiveRow>("mission_code", row => row.MissionCode),
        Text<ObjectiveRow>("programme_code", row => row.ProgrammeCode),
        Source<ObjectiveRow>(row => row.At),
        SourceLine<ObjectiveRow>(row => row.At));

    private static TableSchema Indicators => new TableSchema<IndicatorRow>(
        "indicators", ["objective_key", "number"], Presence.WithRows,
        package => package.Indicators, (package, rows) => package with { Indicators = rows },
        row => new(
            row.Text("objective_key"), row.Number("number"), row.Text("printed_number"), row.Text("group"), row.Text("text"),
            row.Text("types"), row.Text("direction"), row.Text("unit"), row.Text("data_source"), row.Text("algorithm"),
            row.Text("frequency"), row.Text("weight"), row.Text("weight_of"), row.OptionalNumber("weight_line"),
            row.Text("baseline"), row.OptionalNumber("baseline_line"), row.Boolean("is_rollup"), row.At),
        Objective<IndicatorRow>("objective_key", row => row.ObjectiveKey),
        Number<IndicatorRow>("number", row => row.Number),
        Text<IndicatorRow>("printed_number", row => row.PrintedNumber),
        Text<IndicatorRow>("group", row => row.Group),
        Text<IndicatorRow>("text", row => row.Text, required: true),
        Text<IndicatorRow>("types", row => row.Types),
        Code<IndicatorRow>("direction", row => row.Direction, ["higher", "lower", "none"]),
        Text<IndicatorRow>("unit", row => row.Unit),
        Text<IndicatorRow>("data_source", row => row.DataSource),
        Text<IndicatorRow>("algorithm", row => row.Algorithm),
        Text<IndicatorRow>("frequency", row => row.Frequency),
        Weight<IndicatorRow>("weight", row => row.Weight),
        Code<IndicatorRow>("weight_of", row => row.WeightOf, WeightBases, required: false),
        Number<IndicatorRow>("weight_line", row => row.WeightLine, required: false),
        Text<IndicatorRow>("baseline", row => row.Baseline),
        Number<IndicatorRow>("baseline_line", row => row.BaselineLine, required: false),
        Boolean<IndicatorRow>("is_rollup", row => row.IsRollup),
        Source<IndicatorRow>(row => row.At),
        SourceLine<IndicatorRow>(row => row.At));
}
