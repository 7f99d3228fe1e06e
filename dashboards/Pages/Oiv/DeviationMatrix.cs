using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Groups of objectives with their indicators at one checkpoint, as the matrix shows them.</summary>
public sealed record DeviationMatrix(IReadOnlyList<MatrixGroup> Groups)
{
    /// <summary>Number of columns: the highest indicator number.</summary>
    public int Columns => Groups.SelectMany(g => g.Objectives).SelectMany(o => o.Indicators.Keys).DefaultIfEmpty(1).Max();

    public IEnumerable<MatrixObjective> Objectives => Groups.SelectMany(group => group.Objectives);

    public static DeviationMatrix Of(IEnumerable<MeasurementRow> rows, GroupBy gather) =>
    new(
    [
        .. from row in rows
           group row by gather == GroupBy.Area ? (row.AreaCode, row.Area) : (null, row.Directorate) into gathered
           select new MatrixGroup(gathered.Key.Item1 ?? gathered.Key.Item2, gathered.Key.Item2,
           [
               .. from row in gathered
                  group row by new ObjectiveName(row.Objective, row.ObjectiveShort, row.ObjectiveTitle) into objective
                  select new MatrixObjective(objective.Key, objective.ToDictionary(row => row.Indicator)),
           ]),
    ]);
}

/// <summary>A directorate or an area.</summary>
/// <param name="Key">Value in addresses; null when the plan doesn't say.</param>
public sealed record MatrixGroup(string? Key, string? Name, IReadOnlyList<MatrixObjective> Objectives);

/// <summary>An objective with its indicators by number.</summary>
public sealed record MatrixObjective(ObjectiveName Name, IReadOnlyDictionary<int, MeasurementRow> Indicators)
{
    public string Code => Name.Code;
}
