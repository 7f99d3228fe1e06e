using System.Globalization;
using Albero.Domain.Plans;

namespace Albero.Etl.Readers.Shared;

/// <summary>Turns the day at the head of a target column into a checkpoint: <c>30/6</c> → <c>2018-H1</c>.</summary>
internal static class CheckpointDay
{
    public static Checkpoint? Of(string day, int year)
    {
        var parts = day.Split('/', '.');
        if (parts.Length < 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return null;
        return month is 3 or 6 or 9 or 12 ? new Checkpoint(year, month / 3) : null;
    }
}
