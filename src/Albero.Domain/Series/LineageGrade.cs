namespace Albero.Domain.Series;

/// <summary>What became of a thing from one year's plan to the next, as a person judged it.</summary>
public enum LineageGrade
{
    /// <summary>The same thing in the same words.</summary>
    Same,

    /// <summary>The same thing in other words.</summary>
    Reworded,

    /// <summary>It continues, but is measured in another unit: figures of the two years don't compare.</summary>
    ChangedUnit,

    /// <summary>It continues, but covers more or less than before: figures of the two years don't compare.</summary>
    ChangedScope,

    /// <summary>The two look alike and are different things; written down so that nobody joins them again.</summary>
    NotComparable,
}

/// <summary>Written forms of <see cref="LineageGrade"/> and what follows from a grade.</summary>
public static class LineageGradeCode
{
    /// <summary>The stable code, for example <c>changed_unit</c>.</summary>
    /// <param name="grade">A grade.</param>
    public static string Code(this LineageGrade grade) => grade switch
    {
        LineageGrade.Same => "same",
        LineageGrade.Reworded => "reworded",
        LineageGrade.ChangedUnit => "changed_unit",
        LineageGrade.ChangedScope => "changed_scope",
        _ => "not_comparable",
    };

    /// <summary>Reads a code; false when the text is anything else.</summary>
    /// <param name="code">For example <c>changed_unit</c>.</param>
    /// <param name="grade">The grade read.</param>
    public static bool TryParse(string? code, out LineageGrade grade)
    {
        foreach (var each in Enum.GetValues<LineageGrade>())
        {
            grade = each;
            if (each.Code() == code) return true;
        }

        grade = LineageGrade.NotComparable;
        return false;
    }

    /// <summary>Whether figures on the two sides of a link may be compared.</summary>
    /// <param name="grade">A grade.</param>
    public static bool IsComparable(this LineageGrade grade) => grade is LineageGrade.Same or LineageGrade.Reworded;

    /// <summary>Whether the series goes on, but its line has a gap here.</summary>
    /// <param name="grade">A grade.</param>
    public static bool Breaks(this LineageGrade grade) => grade is LineageGrade.ChangedUnit or LineageGrade.ChangedScope;
}
