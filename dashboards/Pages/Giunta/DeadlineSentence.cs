using Albero.Dashboards.Resources;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>The deadlines in one sentence: how many are due by the checkpoint, how they went, how many come later.</summary>
internal static class DeadlineSentence
{
    /// <param name="day">The checkpoint's last day as written.</param>
    /// <param name="texts">Targets of the plan that are words and no day: what a board can't see here.</param>
    public static string Of(DeadlineCounts counts, string day, int texts, IStringLocalizer<Texts> T)
    {
        if (counts.By == 0 && counts.After == 0) return texts > 0 ? T.Count("giunta-due-none-texts", texts) : T["giunta-due-none"];
        return $"{By(counts, day, T)}{After(counts, T)}.";
    }

    private static string By(DeadlineCounts counts, string day, IStringLocalizer<Texts> T) => counts switch
    {
        { By: 0 } => T["giunta-due-nothing", day],
        { Missed: 0, Open: 0 } => T.Count("giunta-due-met", counts.Met, day),
        { Met: 0, Open: 0 } => T.Count("giunta-due-missed", counts.Missed, day),
        { Met: 0, Missed: 0 } => T.Count("giunta-due-open", counts.Open, day),
        _ => T["giunta-due-mixed", counts.By, day, string.Join(", ", Parts(counts, T))],
    };

    private static IEnumerable<string> Parts(DeadlineCounts counts, IStringLocalizer<Texts> T)
    {
        if (counts.Met > 0) yield return T.Count("giunta-due-part-met", counts.Met);
        if (counts.Missed > 0) yield return T.Count("giunta-due-part-missed", counts.Missed);
        if (counts.Open > 0) yield return T.Count("giunta-due-part-open", counts.Open);
    }

    private static string After(DeadlineCounts counts, IStringLocalizer<Texts> T) => counts switch
    {
        { After: 0 } => "",
        { AfterJudged: 0 } => T.Count("giunta-due-after-open", counts.After),
        _ => T.Count("giunta-due-after", counts.After),
    };
}
