namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>A field of an indicator as printed.</summary>
/// <param name="Column">The column of a package that it fills: weight, baseline or target.</param>
/// <param name="Year">Year of a target; 0 for the others.</param>
/// <param name="Value">Its value; empty when none is printed.</param>
/// <param name="Line">1-based line.</param>
internal sealed record PrintedField(string Column, int Year, string Value, int Line)
{
    public const string Weight = "weight";
    public const string Baseline = "baseline";
    public const string Target = "target";

    public bool IsPrinted => Value.Length > 0;

    public bool IsSameAs(PrintedField other) => Fills(other.Column, other.Year);

    public bool Fills(string column, int year) => Column == column && Year == year;
}
