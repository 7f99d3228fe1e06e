namespace Albero.Metrics;

/// <summary>Shorthand for the column lists of the views.</summary>
internal static class Columns
{
    public static RowColumn Text(string name, string it, string en) => new(name, new(it, en), FieldType.Text);

    /// <summary>A text that takes the values of a closed dimension only.</summary>
    public static RowColumn Closed(string name, string it, string en, string? dimension = null) =>
        Text(name, it, en) with { Members = MetricCatalog.Dimension(dimension ?? name)!.Members };

    public static RowColumn Code(string name, string it, string en) => new(name, new(it, en), FieldType.Code);

    public static RowColumn Integer(string name, string it, string en) => new(name, new(it, en), FieldType.Integer, Decimals: 0);

    public static RowColumn Number(string name, string it, string en, string? unit = null) => new(name, new(it, en), FieldType.Number, unit);

    public static RowColumn Percent(string name, string it, string en) => new(name, new(it, en), FieldType.Percent, Decimals: 1);

    public static RowColumn Fraction(string name, string it, string en) => new(name, new(it, en), FieldType.Fraction, Decimals: 6);

    public static RowColumn Date(string name, string it, string en) => new(name, new(it, en), FieldType.Date);

    public static RowColumn Boolean(string name, string it, string en) => new(name, new(it, en), FieldType.Boolean);

    public static RowColumn Line(string name, string it, string en) => new(name, new(it, en), FieldType.Line, Decimals: 0);

    /// <summary>The plan and the objective that a row belongs to, as the views of what surrounds the tree begin.</summary>
    public static RowColumn[] OfObjective { get; } =
    [
        Text("plan_id", "Piano", "Plan"),
        Text("chamber", "Camera", "Chamber"),
        Integer("plan_year", "Anno del piano", "Plan year"),
        Code("objective_code", "Codice obiettivo", "Objective code"),
        Text("objective", "Obiettivo", "Objective"),
        Text("objective_short", "Obiettivo (titolo breve)", "Objective (short title)"),
        Text("directorate", "Area dirigenziale", "Directorate"),
    ];

    /// <summary>Document and line where a row is printed.</summary>
    public static RowColumn[] WherePrinted { get; } = [Text("source_document", "Documento", "Document"), Line("source_line", "Riga", "Line")];
}
