using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Guide;

/// <summary>The words and the measures in both languages, for who writes a report.</summary>
internal static class GuideExport
{
    private static readonly ExportColumn[] Columns =
    [
        Text("group", "Gruppo", "Group"), Text("name", "Nome nei dati", "Name in the data"), Text("word_it", "Parola", "Word (Italian)"), Text("meaning_it", "Significato", "Meaning (Italian)"),
        Text("word_en", "Parola (inglese)", "Word"), Text("meaning_en", "Significato (inglese)", "Meaning"),
    ];

    public static PageExport Export { get; } = new(Paths.Guide, PageExport.NoFaults, TableAsync);

    private static Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context) => Task.FromResult(new ExportTable(Columns,
    [
        .. ScoreTerms.Groups.SelectMany(group => group.Terms.Select(term => Row(group.Title.It, term.Anchor, term.Word, term.Meaning))),
        .. MetricCatalog.Measures.Select(measure => Row("Le misure", measure.Name, measure.Label, measure.Description)),
    ]));

    private static string[] Row(string group, string name, LocalText word, LocalText meaning) => [group, name, word.It, meaning.It, word.En, meaning.En];

    private static ExportColumn Text(string name, string it, string en) => new(name, new(it, en), FieldType.Text);
}
