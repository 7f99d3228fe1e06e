namespace Albero.Dashboards.Charts;

/// <summary>
/// What a mark of a figure may mean. The codes of the bands (<c>full</c>, <c>near</c>, <c>part</c>, <c>miss</c>) are roles
/// too. A role that chart.js doesn't know is drawn as <see cref="Neutral"/>.
/// </summary>
public static class FigureRoles
{
    /// <summary>Weight that was reached.</summary>
    public const string Reached = "reached";

    /// <summary>Weight that was measured and not reached: outlined.</summary>
    public const string Missed = "missed";

    /// <summary>Not measured: hatched, never a fill.</summary>
    public const string Unmeasured = "unmeasured";

    /// <summary>A sum on the zero line of a waterfall.</summary>
    public const string Total = "total";

    public const string Neutral = "neutral";

    /// <summary>The one mark that the sentence is about.</summary>
    public const string Highlight = "highlight";

    /// <summary>A second series, such as another year or chamber.</summary>
    public const string Compare = "compare";

    /// <summary>What was asked: a dotted line or a hollow bar.</summary>
    public const string Target = "target";

    public const string Raised = "raised";

    public const string Lowered = "lowered";

    /// <summary>Role of a score's band.</summary>
    /// <param name="band">Code of the band; null is «not measured».</param>
    public static string OfBand(string? band) => band ?? Unmeasured;
}
