namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>Names of months, without asking the machine's culture data.</summary>
internal static class ItalianMonths
{
    private static readonly string[] Names =
    [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
        "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ];

    /// <summary>1 to 12; 0 for any other word.</summary>
    public static int Number(string name) => Array.IndexOf(Names, name.ToLowerInvariant()) + 1;
}
