namespace Albero.Metrics;

/// <summary>How values of each type are written in a query, in words.</summary>
internal static class FieldForms
{
    // No figure of the mart comes near; with more digits, two decimals of different scales can't be compared any more.
    private const decimal TooGreat = 10_000_000_000_000_000m;
    private const int MostDecimals = 12;

    /// <summary>Whether a number has no more digits than can be compared with any column.</summary>
    public static bool Fits(decimal number) => Math.Abs(number) < TooGreat && number.Scale <= MostDecimals;

    public static LocalText Of(FieldType type) => type switch
    {
        FieldType.Text => new("un testo", "a text"),
        FieldType.Code => new("un codice", "a code"),
        FieldType.Integer or FieldType.Line => new("un numero intero di al più 16 cifre", "a whole number of at most 16 digits"),
        FieldType.Date => new("una data aaaa-mm-gg", "a date yyyy-mm-dd"),
        FieldType.Moment => new("un momento aaaa-mm-ggThh:mm", "a moment yyyy-mm-ddThh:mm"),
        FieldType.Boolean => new("true o false", "true or false"),
        _ => new("un numero con il punto decimale, al più 16 cifre prima e 12 dopo", "a number with a decimal point, at most 16 digits before and 12 after it"),
    };
}
