namespace Albero.Metrics;

/// <summary>How a measure's value is written.</summary>
public enum MeasureFormat
{
    /// <summary>Percent points with a percent sign: 70.6 is «70,6 %».</summary>
    Percent,

    /// <summary>Points of the plan's hundred, without a sign.</summary>
    Points,

    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>Any other number.</summary>
    Number,
}

/// <summary>One measure: what is computed, from which additive parts, and how it is written.</summary>
/// <param name="Name">Name in queries and addresses, snake_case.</param>
/// <param name="Label">Heading.</param>
/// <param name="Grain">What one counted thing is; a query has one grain.</param>
/// <param name="Expression">Arithmetic over additive parts, done after the leaf aggregate.</param>
/// <param name="Format">How the value is written.</param>
/// <param name="Decimals">Decimals shown.</param>
/// <param name="Description">What the figure says, in one sentence.</param>
public sealed record Measure(
    string Name, LocalText Label, Grain Grain, MeasureExpression Expression, MeasureFormat Format, int Decimals, LocalText Description)
{
    /// <summary>The value as it is shown: halves go away from zero, as in Italian spreadsheets.</summary>
    /// <param name="value">An exact value of this measure.</param>
    public decimal? Round(decimal? value) =>
        value is { } exact ? Math.Round(exact, Decimals, MidpointRounding.AwayFromZero) : null;
}
