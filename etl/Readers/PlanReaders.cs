namespace Albero.Etl.Readers;

/// <summary>The layouts that can be read.</summary>
internal static class PlanReaders
{
    public const string Auto = "auto";

    public static IReadOnlyList<IPlanReader> All { get; } =
    [
        new ObjectiveSheets2018.ObjectiveSheets2018Reader(),
        new Slides2019.Slides2019Reader(),
        new PerformanceTree2020.PerformanceTree2020Reader(),
        new WideTable2021.WideTable2021Reader(),
        new MonitoredSheets2019.MonitoredSheets2019Reader(),
    ];

    public static IPlanReader? Named(string layout) => All.FirstOrDefault(reader => reader.Layout == layout);
}
