using Albero.Domain.Plans;

namespace Albero.Etl.Workbooks;

/// <summary>What the writer and the reader of a results form share: names of sheets and columns, and the form's version.</summary>
internal static class ResultsForm
{
    /// <summary>Raised when a form written before can't be read as one written now.</summary>
    public const int Version = 1;

    /// <summary>Tells a form of ours from any other workbook.</summary>
    public const string Kind = "albero-risultati";

    /// <summary>The sheet that an office fills.</summary>
    public const string Sheet = "Risultati";

    /// <summary>The sheet that says how.</summary>
    public const string HelpSheet = "Istruzioni";

    /// <summary>The hidden sheet that says which plan and checkpoint the form belongs to.</summary>
    public const string IdentitySheet = "albero";

    /// <summary>The row with the names of the columns; title and hint stand above it.</summary>
    public const int HeaderRow = 3;

    public const string Objective = "Obiettivo";
    public const string Title = "Descrizione dell'obiettivo";
    public const string Number = "N.";
    public const string Indicator = "Indicatore";
    public const string Target = "Target";
    public const string Unit = "Unità";
    public const string Weight = "Peso";
    public const string Result = "Risultato";
    public const string Deviation = "Scostamento dichiarato";
    public const string Note = "Nota";

    /// <summary>Names and widths of the columns, in their order.</summary>
    public static IReadOnlyList<(string Name, double Width)> Columns { get; } =
    [
        (Objective, 11), (Title, 34), (Number, 5), (Indicator, 46), (Target, 24), (Unit, 14), (Weight, 11), (Result, 24), (Deviation, 18), (Note, 30),
    ];

    /// <summary>The columns without which a filled form says nothing.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Objective, Number, Indicator, Result, Deviation];

    /// <summary>Where the form is written unless somebody says otherwise.</summary>
    public static string FileName(Checkpoint checkpoint) => $"risultati-{checkpoint}.xlsx";
}

/// <summary>Names in the first column of the hidden sheet; the second one holds their values.</summary>
internal static class FormIdentity
{
    public const string Kind = "modulo";
    public const string Version = "versione";
    public const string Chamber = "camera";
    public const string Year = "anno";
    public const string Checkpoint = "scadenza";
}
