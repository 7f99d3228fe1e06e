using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>What a label of a sheet announces.</summary>
internal enum FieldKind
{
    Mission, Programme, Title, Description, Results, Benefits, Impact, CostCentre, Budget,
    Kpi, Name, Algorithm, Target, Weight, Type, Source, MeasuredBy, Frequency,
}

/// <summary>The labels of a sheet, in all their spellings; a label is a whole cell.</summary>
internal static partial class FieldLabels
{
    private static readonly IReadOnlyList<(FieldKind Kind, Regex Label)> All =
    [
        (FieldKind.Mission, Landmarks.SheetStart()),
        (FieldKind.Programme, Programme()),
        (FieldKind.Title, Title()),
        (FieldKind.Description, Description()),
        (FieldKind.Results, Results()),
        (FieldKind.Benefits, Benefits()),
        (FieldKind.Impact, Impact()),
        (FieldKind.CostCentre, CostCentre()),
        (FieldKind.Budget, Budget()),
        (FieldKind.Kpi, Kpi()),
        (FieldKind.Name, Name()),
        (FieldKind.Algorithm, Algorithm()),
        (FieldKind.Target, Target()),
        (FieldKind.Weight, Weight()),
        (FieldKind.Type, Type()),
        (FieldKind.Source, Source()),
        (FieldKind.MeasuredBy, MeasuredBy()),
        (FieldKind.Frequency, Frequency()),
    ];

    /// <summary>The kind of a label; null when the text is none.</summary>
    public static FieldKind? KindOf(string text)
    {
        foreach (var (kind, label) in All)
        {
            if (label.IsMatch(text)) return kind;
        }

        return null;
    }

    /// <summary>How a message calls the label.</summary>
    public static string NameOf(FieldKind kind) => kind switch
    {
        FieldKind.Mission => "obiettivo strategico (missione)",
        FieldKind.Programme => "programma",
        FieldKind.Title => "obiettivo operativo",
        FieldKind.CostCentre => "centro di costo",
        FieldKind.Budget => "budget",
        FieldKind.Kpi => "kpi operativo",
        FieldKind.Name => "nome indicatore",
        FieldKind.Algorithm => "algoritmo di calcolo",
        FieldKind.Target => "target annuale",
        FieldKind.Weight => "peso indicatore",
        FieldKind.Type => "tipologia dell’indicatore",
        FieldKind.Source => "fonte dati",
        FieldKind.MeasuredBy => "responsabile della rilevazione",
        FieldKind.Frequency => "frequenza della rilevazione",
        _ => kind.ToString(),
    };

    /// <summary>A KPI and its number; the first figure of the number counts the actions of the sheet.</summary>
    [GeneratedRegex(@"^KPI operativ[oi] (?<number>(?<action>\d+)(\.\d+)*\.?)$", RegexOptions.IgnoreCase)]
    public static partial Regex Kpi();

    [GeneratedRegex(@"^Programma( operativo)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Programme();

    [GeneratedRegex(@"^Obiettivo operativo( \d+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^Descrizione( del progetto)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Description();

    [GeneratedRegex(@"^Risultati attesi$", RegexOptions.IgnoreCase)]
    private static partial Regex Results();

    [GeneratedRegex(@"^Benefici attesi$", RegexOptions.IgnoreCase)]
    private static partial Regex Benefits();

    [GeneratedRegex(@"^(Soggetti coinvolti ?[-–]? ?)?impatto organizzativo( \(.*\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Impact();

    [GeneratedRegex(@"^(Centro di costo|Area organizzativa)$", RegexOptions.IgnoreCase)]
    private static partial Regex CostCentre();

    /// <summary>The budget's label names, on lines of its own, what it is made of.</summary>
    [GeneratedRegex(@"^Budget( \(.*\)| Quadro finanziario .*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Budget();

    [GeneratedRegex(@"^Nome indicatore$", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"^Algoritmo di calcolo$", RegexOptions.IgnoreCase)]
    private static partial Regex Algorithm();

    [GeneratedRegex(@"^Target annuale$", RegexOptions.IgnoreCase)]
    private static partial Regex Target();

    [GeneratedRegex(@"^Peso indicatore$", RegexOptions.IgnoreCase)]
    private static partial Regex Weight();

    [GeneratedRegex(@"^Tipologia dell ?['’] ?indicatore$", RegexOptions.IgnoreCase)]
    private static partial Regex Type();

    [GeneratedRegex(@"^Fonte dati$", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"^Responsabile della rilevazione$", RegexOptions.IgnoreCase)]
    private static partial Regex MeasuredBy();

    [GeneratedRegex(@"^Frequenza della rilevazione$", RegexOptions.IgnoreCase)]
    private static partial Regex Frequency();
}
