using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Exports;

/// <summary>What a file is about, so that it still says so when it has left the dashboard.</summary>
/// <param name="Facts">Chamber, year, checkpoint, rules, snapshot, when it was built, address, filters: in this order.</param>
/// <param name="Dialect">Which CSV is meant.</param>
internal sealed record ExportView(IReadOnlyList<ExportFact> Facts, Dialect Dialect)
{
    // What every page has; all else in an address is a filter or a way to look at the rows.
    private static readonly string[] Common = ["camera", "anno", "periodo", "regole", "dati", "dialetto"];

    /// <param name="context">A context that is ready.</param>
    /// <param name="address">Full address of the file, for whoever wants it anew.</param>
    /// <param name="about">What it is about beyond the plan.</param>
    public static ExportView Of(ViewContext context, string address, IReadOnlyList<ExportFact> about)
    {
        var (plan, period, policy, snapshot) = (context.Plan!, context.Period!, context.Policy!, context.Snapshot!);
        List<ExportFact> facts =
        [
            new("chamber", new("Camera", "Chamber"), plan.Chamber),
            new("chamber_name", new("Nome della camera", "Chamber name"), plan.ChamberName),
            new("plan_year", new("Anno del piano", "Plan year"), plan.Year.ToString(CultureInfo.InvariantCulture)),
            new("period", new("Scadenza", "Checkpoint"), period.Period),
            new("policy_id", new("Regole", "Rules"), policy.Id),
            new("policy", new("Nome delle regole", "Name of the rules"), policy.Name),
            new("snapshot", new("Istantanea dei dati", "Data snapshot"), snapshot.Id),
        ];
        if (snapshot.BuiltAt is { } built)
        {
            facts.Add(new("built_at", new("Dati caricati (UTC)", "Data loaded (UTC)"), built.ToUniversalTime().ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture)));
        }
        facts.AddRange(about);
        facts.Add(new("address", new("Indirizzo", "Address"), address));
        foreach (var (name, value) in Links.Hidden(context.State, Common)) facts.Add(new(name, LocalText.Same(name), value) { IsFilter = true });
        return new(facts, context.State.Dialect ?? Dialect.Excel);
    }
}

/// <summary>One fact about a file.</summary>
/// <param name="Name">Name for machines.</param>
/// <param name="Label">Words for people.</param>
/// <param name="Value">As text.</param>
internal sealed record ExportFact(string Name, LocalText Label, string Value)
{
    /// <summary>Whether it is a parameter of the address that narrows or arranges what is shown.</summary>
    public bool IsFilter { get; init; }
}
