using Albero.Domain.Plans;
using Albero.Domain.Series;
using Albero.Domain.Targets;
using Albero.Etl.Lineage;

namespace Albero.Etl.Tests.Lineage;

/// <summary>Two years of a plan that nobody wrote, in as few words as a test needs.</summary>
internal static class SampleYears
{
    public const string Chamber = "valfiorita";

    public static SeriesMember Member(int year, string key, int? number = null) => new(Chamber, year, key, number);

    public static NodeCandidate Node(int year, string key, string title, string level = "operational", string parent = "") =>
        new(Member(year, key), level, parent, [title]);

    public static IndicatorCandidate Indicator(
        int year, string key, int number, string text, TargetKind asks = TargetKind.Number, Figure? baseline = null, params PrintedFigure[] printed) =>
        new(Member(year, key, number), text, asks, baseline, printed);

    public static PrintedFigure Printed(FigureRole role, string checkpoint, decimal value, string? unit = null) =>
        new(role, Checkpoint.Parse(checkpoint), new Figure(value, unit));

    public static PlanCandidates Plan(IReadOnlyList<NodeCandidate> nodes, params IReadOnlyList<IndicatorCandidate> indicators) => new(nodes, indicators);

    public static LineageLink Link(SeriesMember from, SeriesMember to, LineageGrade grade = LineageGrade.Same) => new(from, to, grade, "", 2);

    /// <summary>Written as a person reads it: <c>1.1/2 → 1.2/1</c>.</summary>
    public static string Short(this Proposal pair) => $"{Short(pair.From)} → {Short(pair.To)}";

    private static string Short(SeriesMember member) => member.Number is { } number ? $"{member.Key}/{number}" : member.Key;
}
