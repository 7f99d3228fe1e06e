namespace Albero.Metrics;

/// <summary>How values of each type are written in a query, in words.</summary>
internal static class FieldForms
{
    public static LocalText Of(FieldType type) => type switch
    {
        FieldType.Text => new("un testo", "a text"),
        FieldType.Code => new("un codice", "a code"),
        FieldType.Integer or FieldType.Line => new("un numero intero", "a whole number"),
        FieldType.Date => new("una data aaaa-mm-gg", "a date yyyy-mm-dd"),
        FieldType.Moment => new("un momento aaaa-mm-ggThh:mm", "a moment yyyy-mm-ddThh:mm"),
        FieldType.Boolean => new("true o false", "true or false"),
        _ => new("un numero con il punto decimale", "a number with a decimal point"),
    };
}
