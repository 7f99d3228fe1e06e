namespace Albero.Metrics;

/// <summary>Dimensions of whose plan it is and when.</summary>
internal static class PlanDimensions
{
    public static IReadOnlyList<Dimension> All { get; } =
    [
        new("chamber", new("Camera di commercio", "Chamber of commerce"), FieldType.Text,
            new("La camera che ha pubblicato il piano.", "The chamber that published the plan."))
        {
            SameOverYears = true,
            Sources = SourceOf.Everything(
                new("f.chamber_key") { Names = new("dim_chamber", "chamber_key", "chamber", "chamber_name", "chamber_name") },
                ChamberCode),
        },
        new("plan_year", new("Anno del piano", "Plan year"), FieldType.Integer,
            new("Anno da cui parte il piano.", "First year of the plan."))
        {
            Sources = SourceOf.Everything(
                new("p.plan_year") { Join = "p" },
                new("f.plan_year")),
        },
        new("plan", new("Piano", "Plan"), FieldType.Text,
            new("Camera e anno, per esempio brescia/2018.", "Chamber and year, for example brescia/2018."))
        {
            Sources = SourceOf.Everything(
                new("f.plan_key") { Names = new("dim_plan", "plan_key", "plan_id", "title", "title") },
                PlanId),
        },
        new("period", new("Scadenza", "Checkpoint"), FieldType.Code,
            new("Momento della misura, cumulato da gennaio, per esempio 2018-H1.", "Moment of the measurement, cumulative from January, for example 2018-H1."))
        {
            Sources = SourceOf.Worklists(
                new("f.period_key") { Names = new("dim_period", "period_key", "period", "label_it", "label_en", "end_date") },
                PeriodCode),
        },
        new("checkpoint", new("Scadenza dell'anno", "Checkpoint of the year"), FieldType.Text,
            new("Quale scadenza del proprio anno: con l'anno del piano dice una scadenza come «period», ma la stessa in ogni anno; quelle di anni successivi restano fuori.",
                "Which checkpoint of the plan's own year: together with the plan year it names one as 'period' does, but the same in every year; those of later years stay out."))
        {
            Members =
            [
                new("Q1", new("31/3", "31/3")), new("H1", new("30/6", "30/6")), new("Q3", new("30/9", "30/9")), new("FY", new("31/12", "31/12")),
            ],
            MissingLabel = new("di un anno successivo", "of a later year"),
            Sources = SourceOf.AllLeaves(new("oc.checkpoint") { Join = "oc" }),
        },
    ];

    private static DimensionSource ChamberCode =>
        new("f.chamber") { Names = new("dim_chamber", "chamber", "chamber", "chamber_name", "chamber_name") };

    private static DimensionSource PlanId =>
        new("f.plan_id") { Names = new("dim_plan", "plan_id", "plan_id", "title", "title") };

    private static DimensionSource PeriodCode =>
        new("f.period") { Names = new("dim_period", "period", "period", "label_it", "label_en", "end_date") };
}
