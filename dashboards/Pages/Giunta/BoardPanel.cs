namespace Albero.Dashboards.Pages.Giunta;

/// <summary>A panel that a plan without results can fill.</summary>
public enum BoardPanel
{
    Asks,
    Verdicts,
    BelowResult,
    BelowBaseline,
    Moves,
    Budget,
    Deadlines,
    Kinds,
}

/// <summary>
/// What a board reads of a plan that has no results: one wide panel and two small ones, the most telling first. A panel that
/// could only say «nothing» isn't among them.
/// </summary>
/// <param name="Wide">The panel beside the trend.</param>
/// <param name="Small">At most two; one alone is as wide as two.</param>
public sealed record BoardPanels(BoardPanel Wide, IReadOnlyList<BoardPanel> Small)
{
    // Below this share of comparable targets the bars would be hatch and little else.
    private const decimal Telling = 0.25m;

    public static BoardPanels Of(GiuntaData data)
    {
        var asked = data.Asked[0];
        var comparable = Math.Max(asked.Result.Comparable, asked.Baseline.Comparable);
        var tells = asked.Result.Indicators > 0 && comparable >= asked.Result.Indicators * Telling;
        var wide = tells ? BoardPanel.Asks : data.Judged is not null ? BoardPanel.Verdicts : BoardPanel.Kinds;
        (BoardPanel Panel, bool HasSomething)[] candidates =
        [
            (BoardPanel.Verdicts, data.Judged is not null), (BoardPanel.BelowResult, data.Undershoots.Count > 0), (BoardPanel.BelowBaseline, data.BelowBaseline.Count > 0),
            (BoardPanel.Moves, data.Moves.Count > 0), (BoardPanel.Budget, data.Budget is not null), (BoardPanel.Deadlines, data.Deadlines.Count > 0), (BoardPanel.Kinds, true),
        ];
        return new BoardPanels(wide, [.. candidates.Where(candidate => candidate.HasSomething && candidate.Panel != wide).Select(candidate => candidate.Panel).Take(2)]);
    }
}
