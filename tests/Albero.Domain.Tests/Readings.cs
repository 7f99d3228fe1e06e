using System.Globalization;
using Albero.Domain.Targets;

namespace Albero.Domain.Tests;

/// <summary>Short written forms of readings, so that a row of cases shows everything at once.</summary>
internal static class Readings
{
    public static string Show(Target target)
    {
        var words = new List<string?>
        {
            target.Kind.Code(), target.Op, Number(target.Number), Number(target.Number2), target.Unit is { } unit ? "u:" + unit : null,
            target.Date is { } date ? "d:" + Date(date) : null,
        };
        words.AddRange(target.Parts.Select(part => $"[{Part(part)}]"));
        return string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
    }

    public static string Part(TargetPart part) => string.Join(' ', new[] { Number(part.Number), part.Unit, part.Date is { } date ? Date(date) : null }.Where(word => !string.IsNullOrEmpty(word)));

    public static string Number(decimal? value) => value?.ToString("0.########", CultureInfo.InvariantCulture) ?? "";

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
