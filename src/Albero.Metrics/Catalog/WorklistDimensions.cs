namespace Albero.Metrics;

/// <summary>Dimensions of the OIV's worklists: findings and revisions.</summary>
internal static class WorklistDimensions
{
    public static IReadOnlyList<Dimension> All { get; } =
    [
        new("severity", new("Gravità", "Severity"), FieldType.Text,
            new("Quanto conta una segnalazione.", "How much a finding matters."))
        {
            Members = [new("error", new("Grave", "Error")), new("warning", new("Da verificare", "Warning")), new("info", new("Da sapere", "Info"))],
            Sources = In("finding", new("f.severity")),
        },
        new("code", new("Tipo di segnalazione", "Kind of finding"), FieldType.Text,
            new("Codice stabile del tipo di segnalazione.", "Stable code of the kind of finding."))
        {
            Sources = In("finding", new("f.code") { LabelIt = "f.title_it", LabelEn = "f.title_en" }),
        },
        new("source", new("Documento", "Document"), FieldType.Text,
            new("Documento da cui viene.", "Document that it comes from."))
        {
            Sources = In("finding", new("f.source_id") { LabelIt = "f.source_document", PlanScoped = true }),
        },
        new("what", new("Che cosa cambia", "What changes"), FieldType.Text,
            new("Se la revisione riguarda un target, un peso o un nuovo indicatore.", "Whether a revision is about a target, a weight or a new indicator."))
        {
            Members = [new("target", new("Target", "Target")), new("weight", new("Peso", "Weight")), new("new", new("Nuovo indicatore", "New indicator"))],
            Sources = In("revision", new("f.what")),
        },
        new("change", new("Verso della revisione", "Change"), FieldType.Text,
            new("Se il valore è stato alzato o abbassato.", "Whether the value was raised or lowered."))
        {
            Members =
            [
                new("raised", new("Alzato", "Raised")), new("lowered", new("Abbassato", "Lowered")),
                new("unchanged", new("Invariato", "Unchanged")), new("other", new("Altro", "Other")),
            ],
            Sources = In("revision", new("f.change")),
        },
        new("difficulty", new("Difficoltà dopo la revisione", "Difficulty"), FieldType.Text,
            new("Se dopo la revisione il target è più difficile o più facile da raggiungere.", "Whether the target is harder or easier to reach after the revision."))
        {
            Members =
            [
                new("harder", new("Più difficile", "Harder")), new("easier", new("Più facile", "Easier")),
                new("same", new("Uguale", "Same")), new("other", new("Altro", "Other")),
            ],
            Sources = In("revision", new("f.difficulty")),
        },
        new("state", new("Stato della revisione", "State"), FieldType.Text,
            new("Se la revisione è proposta o approvata.", "Whether the revision is proposed or approved."))
        {
            Members = [new("proposed", new("Proposta", "Proposed")), new("approved", new("Approvata", "Approved"))],
            Sources = In("revision", new("f.state")),
        },
    ];

    private static Dictionary<string, DimensionSource> In(string grain, DimensionSource source) => new() { [grain] = source };
}
