using System.Text.Json;
using System.Text.Json.Serialization;

namespace Albero.Dashboards.Data;

/// <summary>One part of a target that asks for several things, as the mart scored it.</summary>
/// <param name="Asked">Number asked for; null for a day.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Day">Day asked for; null for a number.</param>
/// <param name="Reached">Number reached; null for a day.</param>
/// <param name="ReachedDay">Day that the result names; null where it names none.</param>
/// <param name="Achievement">Percent points before the cap; null where it is full, and nobody can say how full.</param>
public sealed record PartAchievement(decimal? Asked, string? Unit, DateOnly? Day, decimal? Reached, [property: JsonPropertyName("reached_day")] DateOnly? ReachedDay, decimal? Achievement)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <param name="json">The column <c>achievement_parts</c>.</param>
    public static IReadOnlyList<PartAchievement> Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<PartAchievement>>(json, Names)!;
}
