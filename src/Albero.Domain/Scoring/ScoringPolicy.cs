namespace Albero.Domain.Scoring;

/// <summary>How an at-most target is turned into an achievement.</summary>
public enum AtMostFormula
{
    /// <summary>target ÷ result.</summary>
    TargetOverResult,

    /// <summary>2 − result ÷ target, never below zero.</summary>
    TwoMinusRatio,

    /// <summary>(baseline − result) ÷ (baseline − target).</summary>
    ShareOfReduction,
}

/// <summary>What a due measurement without a printed result counts as.</summary>
public enum MissingRule
{
    /// <summary>It is left out of the score and lowers the coverage.</summary>
    Excluded,

    /// <summary>It counts as zero in the score; it is still not measured.</summary>
    Zero,
}

/// <summary>A rule set under which achievements are computed: data, never code paths of their own.</summary>
/// <param name="Id">Stable code, for example <c>standard</c>.</param>
/// <param name="Name">Name shown to people.</param>
/// <param name="IsOfficial">Whether it is the default of every page; exactly one policy is.</param>
/// <param name="Cap">Upper limit of an achievement in percent points, normally 100.</param>
/// <param name="AtMost">Formula for targets that must not be exceeded.</param>
/// <param name="Missing">What a due measurement without a printed result counts as.</param>
/// <param name="BandSet">Name of the set of bands, for example <c>albero-default</c>.</param>
/// <param name="NoteIt">What a reader has to know about the bands, in Italian; for example <c>soglie non ufficiali</c>.</param>
/// <param name="Bands">Bands from the best to the worst.</param>
public sealed record ScoringPolicy(
    string Id,
    string Name,
    bool IsOfficial,
    decimal Cap,
    AtMostFormula AtMost,
    MissingRule Missing,
    string BandSet,
    string NoteIt,
    IReadOnlyList<Band> Bands)
{
    /// <summary>Name shown to people in English; null where it is the same.</summary>
    public string? NameEn { get; init; }

    /// <summary>What the policy does, in one Italian sentence; null where nobody wrote one.</summary>
    public string? DescriptionIt { get; init; }

    /// <summary>The same in English.</summary>
    public string? DescriptionEn { get; init; }

    /// <summary>The policy of every page unless the laboratory says otherwise.</summary>
    public static ScoringPolicy Standard { get; } = new(
        "standard", "standard", IsOfficial: true, Cap: 100m, AtMostFormula.TargetOverResult, MissingRule.Excluded,
        "albero-default", "soglie non ufficiali",
        [
            new Band("full", "Raggiunto", "Reached", "circle", "#1b7f4d", 1, 95m),
            new Band("near", "Quasi raggiunto", "Nearly reached", "square", "#8a6d00", 2, 80m),
            new Band("part", "Parziale", "Partial", "triangle", "#b35900", 3, 50m),
            new Band("miss", "Non raggiunto", "Not reached", "diamond", "#b3261e", 4, 0m),
        ])
    {
        NameEn = "standard",
        DescriptionIt = "Ogni risultato vale al massimo 100; dove meno è meglio conta target ÷ risultato; ciò che non è misurato non entra nel punteggio.",
        DescriptionEn = "A result counts for at most 100; where less is better it counts target ÷ result; what is not measured stays out of the score.",
    };

    /// <summary>The band of an achievement; null stays null ("Non misurato").</summary>
    /// <param name="achievement">Percent points after the cap, or null.</param>
    public Band? BandOf(decimal? achievement) =>
        achievement is { } value ? Bands.OrderByDescending(band => band.LowerBound).FirstOrDefault(band => value >= band.LowerBound) : null;
}

/// <summary>A step of the scale that achievements are shown on.</summary>
/// <param name="Code">Stable code: <c>full</c>, <c>near</c>, <c>part</c>, <c>miss</c>.</param>
/// <param name="LabelIt">Word in Italian.</param>
/// <param name="LabelEn">Word in English.</param>
/// <param name="Shape">Shape of its mark, so that status is never colour alone.</param>
/// <param name="Colour">Colour of its mark, <c>#rrggbb</c>.</param>
/// <param name="Ordinal">1 is the best.</param>
/// <param name="LowerBound">Lowest achievement inside, percent points.</param>
public sealed record Band(
    string Code, string LabelIt, string LabelEn, string Shape, string Colour, int Ordinal, decimal LowerBound);

/// <summary>Written forms of the policy's choices.</summary>
public static class PolicyCode
{
    /// <summary><c>target_over_result</c>, <c>two_minus_ratio</c> or <c>share_of_reduction</c>.</summary>
    /// <param name="formula">A formula.</param>
    public static string Code(this AtMostFormula formula) => formula switch
    {
        AtMostFormula.TargetOverResult => "target_over_result",
        AtMostFormula.TwoMinusRatio => "two_minus_ratio",
        _ => "share_of_reduction",
    };

    /// <summary><c>excluded</c> or <c>zero</c>.</summary>
    /// <param name="rule">A rule.</param>
    public static string Code(this MissingRule rule) => rule == MissingRule.Zero ? "zero" : "excluded";
}
