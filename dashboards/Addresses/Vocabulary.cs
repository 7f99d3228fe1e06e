using Albero.Dashboards.Pages.Search;

namespace Albero.Dashboards.Addresses;

/// <summary>Every parameter that an address may carry, in the order in which links write them.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, GroupBy> Groups = new()
    {
        ["direzione"] = GroupBy.Directorate, ["area"] = GroupBy.Area, ["obiettivo"] = GroupBy.Objective,
        ["ufficio"] = GroupBy.Office, ["dirigente"] = GroupBy.Manager, ["servizio"] = GroupBy.Service,
    };

    private static readonly Dictionary<string, Reference> References = new() { ["risultato"] = Reference.Result, ["storico"] = Reference.Baseline };

    private static readonly Dictionary<string, string> Trees = new() { ["operativo"] = "operational", ["strategico"] = "strategic" };

    private static readonly Dictionary<string, Dialect> Dialects = new() { ["excel"] = Addresses.Dialect.Excel, ["aperto"] = Addresses.Dialect.Open };

    private static readonly AddressParameter[] Common =
    [
        AddressParameter.Text("camera", s => s.Chamber, (s, v) => s with { Chamber = v }),
        AddressParameter.Number("anno", 9999, s => s.Year, (s, v) => s with { Year = v }),
        AddressParameter.Text("periodo", s => s.Period, (s, v) => s with { Period = v }),
        AddressParameter.Text("regole", s => s.Policy, (s, v) => s with { Policy = v }),
        AddressParameter.Text("dati", s => s.Snapshot, (s, v) => s with { Snapshot = v }),
    ];

    private static readonly AddressParameter Tree = new("albero", s => s.Tree is { } tree ? Trees.First(word => word.Value == tree).Key : null,
        (s, v) => Trees.TryGetValue(v, out var tree) ? s with { Tree = tree } : null, AddressFaultKind.UnknownValue, [.. Trees.Keys]);

    private static readonly AddressParameter Area = AddressParameter.Text("area", s => s.Area, (s, v) => s with { Area = v });
    private static readonly AddressParameter Directorate = AddressParameter.Text("direzione", s => s.Directorate, (s, v) => s with { Directorate = v });
    private static readonly AddressParameter Office = AddressParameter.Text("ufficio", s => s.Office, (s, v) => s with { Office = v });
    private static readonly AddressParameter Service = AddressParameter.Text("servizio", s => s.Service, (s, v) => s with { Service = v });
    private static readonly AddressParameter Objective = AddressParameter.Text("obiettivo", s => s.Objective, (s, v) => s with { Objective = v });
    private static readonly AddressParameter Indicator = AddressParameter.Number("indicatore", 999, s => s.Indicator, (s, v) => s with { Indicator = v });
    private static readonly AddressParameter Manager = AddressParameter.Text("dirigente", s => s.Manager, (s, v) => s with { Manager = v });
    private static readonly AddressParameter Where = AddressParameter.Text("dove", s => s.Where, (s, v) => s with { Where = v });
    private static readonly AddressParameter Search = AddressParameter.Text("cerca", s => s.Search, (s, v) => s with { Search = v });
    private static readonly AddressParameter Sort = AddressParameter.Text("ordina", s => s.Sort, (s, v) => s with { Sort = v });
    private static readonly AddressParameter Page = AddressParameter.Number("pagina", 100_000, s => s.Page, (s, v) => s with { Page = v });
    private static readonly AddressParameter Dialect = AddressParameter.Choice("dialetto", Dialects, s => s.Dialect, (s, v) => s with { Dialect = v });

    private static readonly Dictionary<string, AddressParameter[]> Pages = new()
    {
        [Paths.Start] = [.. Common],
        [Paths.Giunta] = [.. Common, Dialect],
        [Paths.Series] = [.. Common, Area, AddressParameter.Text("serie", s => s.Series, (s, v) => s with { Series = v }), Dialect],
        [Paths.Management] = [.. Common, Manager, Objective, Dialect],
        [Paths.Sheets] = [.. Common, Manager, Dialect],
        [Paths.Deviations] =
        [
            .. Common,
            By(GroupBy.Directorate, GroupBy.Area, GroupBy.Manager),
            Tree, Area, Directorate, Office, Service, Manager, Objective, Indicator, Dialect,
        ],
        [Paths.OivScore] = [.. Common, By(GroupBy.Area, GroupBy.Objective, GroupBy.Directorate), Tree, Area, Directorate, Manager, Dialect],
        [Paths.Declared] =
        [
            .. Common,
            AddressParameter.OneOf("esito", ["differisce", "non-confrontabile", "solo-dichiarato", "concorda", "solo-calcolato"], s => s.Agreement, (s, v) => s with { Agreement = v }),
            Area, Directorate, Office, Dialect,
        ],
        [Paths.OivMap] = [.. Common, By(GroupBy.Directorate, GroupBy.Office, GroupBy.Service, GroupBy.Manager), Tree, Dialect],
        [Paths.Findings] =
        [
            .. Common,
            AddressParameter.OneOf("gravita", ["error", "warning", "info"], s => s.Severity, (s, v) => s with { Severity = v }),
            AddressParameter.Text("tipo", s => s.Finding, (s, v) => s with { Finding = v }),
            AddressParameter.OneOf("visto", ["si", "no"], s => s.Seen, (s, v) => s with { Seen = v }),
            AddressParameter.Text("scadenza", s => s.Checkpoint, (s, v) => s with { Checkpoint = v }),
            Directorate, Office, Objective, Indicator, Search, Page, Dialect,
        ],
        [Paths.Revisions] =
        [
            .. Common,
            AddressParameter.OneOf("che", ["target", "weight", "new"], s => s.What, (s, v) => s with { What = v }),
            AddressParameter.OneOf("stato", ["proposed", "approved"], s => s.Stage, (s, v) => s with { Stage = v }),
            Directorate, Objective, Indicator, Dialect,
        ],
        [Paths.Stretch] =
        [
            .. Common,
            AddressParameter.Choice("confronto", References, s => s.Against, (s, v) => s with { Against = v }),
            AddressParameter.OneOf("chiede", ["less", "same", "more"], s => s.Asks, (s, v) => s with { Asks = v }),
            By(GroupBy.Office, GroupBy.Manager, GroupBy.Area),
            Tree, Objective, Indicator, Dialect,
        ],
        [Paths.Search] =
        [
            .. Common,
            AddressParameter.Text("testo", s => s.Text, (s, v) => s with { Text = v }) with { Longest = SearchWords.Longest },
            AddressParameter.OneOf("che", EntryKinds.Words, s => s.Kind, (s, v) => s with { Kind = v }),
            AddressParameter.Text("piano", s => s.Within, (s, v) => s with { Within = v }),
            Page, Dialect,
        ],
        [Paths.Guide] = [.. Common, Dialect],
        [Paths.State] = [.. Common, Dialect],
        [Paths.Rules] =
        [
            .. Common,
            By(GroupBy.Area, GroupBy.Manager, GroupBy.Objective),
            Tree,
            AddressParameter.OneOf("cambia", ["si"], s => s.Changes, (s, v) => s with { Changes = v }),
            Dialect,
        ],
        [Paths.Why] = [.. Common, Tree, Area, Directorate, Manager, Objective, Indicator, Where, Dialect],
        [Paths.Tree] =
        [
            .. Common,
            Tree,
            AddressParameter.Text("nodo", s => s.Node, (s, v) => s with { Node = v }),
            AddressParameter.Number("con", 9999, s => s.With, (s, v) => s with { With = v }),
            Dialect,
        ],
        [Paths.Analysis] =
        [
            .. Common,
            AddressParameter.Text("misure", s => s.Measures, (s, v) => s with { Measures = v }) with { IsList = true },
            AddressParameter.Text("righe", s => s.Down, (s, v) => s with { Down = v }) with { IsList = true },
            AddressParameter.Text("colonna", s => s.Across, (s, v) => s with { Across = v }),
            Where,
            AddressParameter.Text("ordine", s => s.Order, (s, v) => s with { Order = v }),
            AddressParameter.Text("aperti", s => s.Open, (s, v) => s with { Open = v }),
            AddressParameter.Text("filtra", s => s.Choosing, (s, v) => s with { Choosing = v }),
            Dialect,
        ],
        [Paths.Rows] =
        [
            .. Common,
            AddressParameter.OneOf("di", [.. CountedWords.All], s => s.Counted, (s, v) => s with { Counted = v }),
            Where,
            Area, Directorate, Objective, Indicator,
            AddressParameter.Text("stato", s => s.Status, (s, v) => s with { Status = v }),
            AddressParameter.Text("fascia", s => s.Band, (s, v) => s with { Band = v }),
            Search,
            AddressParameter.Text("colonne", s => s.Columns, (s, v) => s with { Columns = v }) with { IsList = true },
            Sort, Page,
            AddressParameter.Choice("grafico", Only(GroupBy.Directorate, GroupBy.Area, GroupBy.Objective), s => s.Chart, (s, v) => s with { Chart = v }),
            Dialect,
        ],
        [Paths.Trends] =
        [
            .. Common,
            Area, Directorate,
            AddressParameter.OneOf("quali", ["tutte"], s => s.Which, (s, v) => s with { Which = v }),
            AddressParameter.OneOf("ordina", ["variazione", "codice"], s => s.Sort, (s, v) => s with { Sort = v }),
            Dialect,
        ],
        [Paths.Comparison] =
        [
            .. Common,
            AddressParameter.Text("piani", s => s.Compared, (s, v) => s with { Compared = v }) with { IsList = true },
            AddressParameter.OneOf("scadenza", ["Q1", "H1", "Q3", "FY"], s => s.Checkpoint, (s, v) => s with { Checkpoint = v }),
            AddressParameter.OneOf("livello", ["missione", "programma"], s => s.Level, (s, v) => s with { Level = v }),
            Dialect,
        ],
    };

    /// <summary>Parameters of a page; none for a path that isn't one.</summary>
    public static IReadOnlyList<AddressParameter> Of(string path) => Pages.GetValueOrDefault(path, []);

    private static AddressParameter By(params GroupBy[] allowed) =>
        AddressParameter.Choice("per", Only(allowed), s => s.By, (s, v) => s with { By = v });

    private static Dictionary<string, GroupBy> Only(params GroupBy[] allowed) => Groups.Where(g => allowed.Contains(g.Value)).ToDictionary();
}
