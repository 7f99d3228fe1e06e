namespace Albero.Metrics;

/// <summary>Dimensions of who answers for an indicator, and of how it went.</summary>
internal static class LeafDimensions
{
    // The narrowest relation that an indicator has decides, as in the view measurement: assignee, else cost centre,
    // else office, else service. Directorates are a dimension of their own.
    private const string Offices = """
        (SELECT DISTINCT indicator_key, office_key
           FROM (SELECT indicator_key, office_key, reach, min(reach) OVER (PARTITION BY indicator_key) AS narrowest
                   FROM (SELECT indicator_key, office_key,
                                CASE relation WHEN 'assignee' THEN 1 WHEN 'cost_centre' THEN 2 WHEN 'office' THEN 3 WHEN 'service' THEN 4 END AS reach
                           FROM bridge_indicator_office) r
                  WHERE reach IS NOT NULL) n
          WHERE reach = narrowest)
        """;

    private const string Services = "(SELECT DISTINCT indicator_key, office_key FROM bridge_indicator_office WHERE relation = 'service')";

    private static readonly NameTable OfficeNames = new("dim_office", "office_key", "office", "office", "office");
    private static readonly NameTable ManagerNames = new("dim_manager", "manager_key", "manager_role", "manager_role", "manager_role");

    public static IReadOnlyList<Dimension> All { get; } =
    [
        new("directorate", new("Area dirigenziale", "Directorate"), FieldType.Text,
            new("Area organizzativa capofila dell'obiettivo.", "Organisational area that leads the objective."))
        {
            SameOverYears = true,
            Sources = new Dictionary<string, DimensionSource>
            {
                ["leaf"] = new("o.directorate") { Join = "o" },
                ["assigned_leaf"] = new("o.directorate") { Join = "o" },
                ["finding"] = new("f.directorate"),
                ["revision"] = new("f.directorate"),
                ["budget_line"] = new("f.directorate"),
            },
        },
        new("office", new("Ufficio", "Office"), FieldType.Text,
            new("Assegnatario, altrimenti centro di costo, ufficio o servizio.", "Assignee, else cost centre, office or service."))
        {
            SameOverYears = true,
            ManyValued = true,
            Sources = SourceOf.Leaves(new("b_office.office_key") { Bridge = new(Offices, "b_office", "office_key"), Names = OfficeNames }),
        },
        new("service", new("Servizio", "Service"), FieldType.Text,
            new("Servizio coinvolto.", "Service involved."))
        {
            SameOverYears = true,
            ManyValued = true,
            Sources = SourceOf.Leaves(new("b_service.office_key") { Bridge = new(Services, "b_service", "office_key"), Names = OfficeNames }),
        },
        new("indicator_type", new("Tipo di indicatore", "Indicator type"), FieldType.Text,
            new("Tipo barrato sulla scheda; un indicatore può averne più d'uno.", "Type ticked on the sheet; an indicator may have several."))
        {
            SameOverYears = true,
            ManyValued = true,
            Sources = SourceOf.Leaves(new("b_type.indicator_type")
            {
                Bridge = new("(SELECT DISTINCT indicator_key, indicator_type FROM bridge_indicator_type)", "b_type", "indicator_type"),
            }),
        },
        new("manager", new("Dirigente", "Manager"), FieldType.Text,
            new("Ruolo a cui l'obiettivo è assegnato.", "Role that the objective is assigned to."))
        {
            SameOverYears = true,
            ManyValued = true,
            Sources = new Dictionary<string, DimensionSource>
            {
                ["leaf"] = new("b_manager.manager_key")
                {
                    Bridge = new("(SELECT DISTINCT indicator_key, manager_key FROM bridge_indicator_manager)", "b_manager", "manager_key"),
                    Names = ManagerNames,
                },
                ["assigned_leaf"] = new("m.manager_key") { Names = ManagerNames },
                ["individual"] = new("f.manager_role"),
            },
        },
        new("status", new("Stato", "Status"), FieldType.Text,
            new("Com'è andata, o perché non si può dire.", "How it went, or why that can't be said."))
        {
            Members =
            [
                new("met", new("Raggiunto", "Met")),
                new("not_met", new("Non raggiunto", "Not met")),
                new("on_track_declared", new("In linea (dichiarato)", "On track (declared)")),
                new("off_track_declared", new("Non in linea (dichiarato)", "Off track (declared)")),
                new("not_measurable", new("Non misurabile", "Not measurable")),
                new("not_reported", new("Non rendicontato", "Not reported")),
                new("not_due", new("Non ancora dovuto", "Not due")),
            ],
            Sources = SourceOf.AllLeaves(new("a.status")),
        },
        new("band", new("Fascia", "Band"), FieldType.Text,
            new("Fascia del grado di raggiungimento secondo la politica di punteggio.", "Band of the achievement under the scoring policy."))
        {
            MissingLabel = new("Non misurato", "Not measured"),
            Sources = SourceOf.AllLeaves(new("a.band") { Names = new("(SELECT * FROM dim_band WHERE policy_id = $policy)", "band", "band", "label_it", "label_en", "ordinal") }),
        },
        new("target_kind", new("Tipo di target", "Kind of target"), FieldType.Text,
            new("Che cosa chiede il target della scadenza: un numero, una percentuale, una data …", "What the checkpoint's target asks for: a number, a percentage, a date …"))
        {
            Members =
            [
                new("number", new("Numero", "Number")), new("percent", new("Percentuale", "Percentage")), new("relative_change", new("Variazione", "Change")),
                new("boolean", new("Sì/No", "Yes/no")), new("deadline", new("Data", "Date")), new("range", new("Intervallo", "Range")),
                new("milestone", new("Testo", "Text")), new("none", new("Nessun target", "No target")),
            ],
            Sources = SourceOf.AllLeaves(new("coalesce(f.target_kind, 'none')")),
        },
        new("direction", new("Verso", "Direction"), FieldType.Text,
            new("Se conviene un valore più alto o più basso.", "Whether a higher or a lower value is better."))
        {
            SameOverYears = true,
            Members = [new("higher", new("Più alto è meglio", "Higher is better")), new("lower", new("Più basso è meglio", "Lower is better")), new("none", new("Nessuno", "None"))],
            Sources = SourceOf.Leaves(new("i.direction") { Join = "i" }),
        },
    ];
}
