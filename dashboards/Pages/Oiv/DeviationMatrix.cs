using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Groups of objectives with their indicators at one checkpoint, as the matrix shows them.</summary>
public sealed record DeviationMatrix(IReadOnlyList<MatrixGroup> Groups)
{
    /// <summary>Number of columns: the highest indicator number.</summary>
    public int Columns => Groups.SelectMany(g => g.Objectives).SelectMany(o => o.Indicators.Keys).DefaultIfEmpty(1).Max();

    public IEnumerable<MatrixObjective> Objectives => Groups.SelectMany(group => group.Objectives);

    public static DeviationMatrix Of(IEnumerable<MeasurementRow> rows, GroupBy gather, string? manager = null) =>
    new(
    [
        .. from row in rows
           from head in Heads(row, gather)
           where gather != GroupBy.Manager || manager is null || head.Name == manager
           group row by (head.Key, head.Name) into gathered
           select new MatrixGroup(gathered.Key.Key ?? gathered.Key.Name, gathered.Key.Name,
           [
               .. from row in gathered
                  group row by new ObjectiveName(row.Objective, row.ObjectiveShort, row.ObjectiveTitle) into objective
                  select new MatrixObjective(objective.Key, objective.ToDictionary(row => row.Indicator)),
           ]),
    ]);

    // An objective of several managers stands under each of them.
    private static IEnumerable<(string? Key, string? Name)> Heads(MeasurementRow row, GroupBy gather) => gather switch
    {
        GroupBy.Area => [(row.AreaCode, row.Area)],
        GroupBy.Manager => row.Managers.Count == 0 ? [(null, null)] : row.Managers.Select(manager => ((string?)null, (string?)manager)),
        _ => [(null, row.Directorate)],
    };
}

/// <summary>A directorate, an area or a manager.</summary>
/// <param name="Key">Value in addresses; null when the plan doesn't say.</param>
public sealed record MatrixGroup(string? Key, string? Name, IReadOnlyList<MatrixObjective> Objectives);

/// <summary>An objective with its indicators by number.</summary>
public sealed record MatrixObjective(ObjectiveName Name, IReadOnlyDictionary<int, MeasurementRow> Indicators)
{
    public string Code => Name.Code;
}
