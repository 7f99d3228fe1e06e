namespace Albero.Domain.Missions;

/// <summary>A row of the national list: a mission of public spending and one of its programmes.</summary>
/// <param name="MissionCode">Three figures, for example <c>012</c>; a number that is no national code comes without leading zeros.</param>
/// <param name="Mission">Its name.</param>
/// <param name="ProgrammeCode">Code of the programme within the mission, for example <c>004</c>; empty in a row about the mission alone.</param>
/// <param name="Programme">Its name; empty in a row about the mission alone.</param>
public sealed record MissionProgramme(string MissionCode, string Mission, string ProgrammeCode, string Programme);

/// <summary>What a person says about a node whose document prints no mission.</summary>
/// <param name="Chamber">Code of the chamber.</param>
/// <param name="Year">Year of the plan.</param>
/// <param name="ObjectiveKey">Key of the node; what stands below it inherits.</param>
/// <param name="MissionCode">National code of the mission.</param>
/// <param name="ProgrammeCode">National code of the programme within it, or empty.</param>
public sealed record MissionMapping(string Chamber, int Year, string ObjectiveKey, string MissionCode, string ProgrammeCode);

/// <summary>The national list of missions and programmes, and who was mapped to it by hand.</summary>
/// <param name="Programmes">Rows of <c>missions.csv</c>.</param>
/// <param name="Mappings">Rows of <c>mission-map.csv</c>.</param>
public sealed record MissionReference(IReadOnlyList<MissionProgramme> Programmes, IReadOnlyList<MissionMapping> Mappings)
{
    /// <summary>Nothing is known: no printed text can be normalised.</summary>
    public static MissionReference Empty { get; } = new([], []);
}
