using Albero.Dashboards.Data;

namespace Albero.Dashboards.Formats;

/// <summary>The deviation that the document declares beside the one that was computed, in one sentence: neither overwrites the other.</summary>
public static class DeviationAgreement
{
    /// <param name="row">An indicator at a checkpoint.</param>
    /// <param name="words">Gives a text by key and arguments.</param>
    public static string Of(MeasurementRow row, Func<string, object[], string> words) => row switch
    {
        { DeclaredText: null, Deviation: null } => words("agree-nothing", []),
        { DeclaredText: null } => words("agree-only-computed", [Computed(row)]),
        { DeclaredAgrees: true, Deviation: null } => words("agree-yes", ["«" + row.DeclaredText + "»"]),
        { DeclaredAgrees: true } => words("agree-yes", [Computed(row)]),
        { DeclaredAgrees: false, Deviation: null } => words("agree-no-parts", [row.DeclaredText]),
        { DeclaredAgrees: false } => words("agree-no", [row.DeclaredText, Computed(row)]),
        { Deviation: null } => words("agree-only-declared", [row.DeclaredText]),
        _ => words("agree-unknown", [row.DeclaredText, Computed(row)]),
    };

    private static string Computed(MeasurementRow row) => TargetWords.Deviation(row.Deviation, row.DeviationUnit);
}
