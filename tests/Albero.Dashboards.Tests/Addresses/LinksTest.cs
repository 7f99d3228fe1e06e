using Albero.Dashboards.Addresses;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Albero.Dashboards.Tests.Addresses;

public sealed class LinksTest
{
    public static TheoryData<ViewState> States =>
    [
        new ViewState(Paths.Start),
        new ViewState(Paths.Deviations) { Chamber = "brescia", Year = 2018, Period = "H1", By = GroupBy.Area, Objective = "2.1.1", Indicator = 2 },
        new ViewState(Paths.Deviations) { Directorate = "Area Promozione e Regolazione del Mercato", Snapshot = "snapshot-20261121T090000000-0a1b2c3d" },
        new ViewState(Paths.Series) { Chamber = "brescia", Year = 2019, Policy = "tetto-120", Series = "brescia/2018/1.1.1/1" },
        new ViewState(Paths.Sheets) { Chamber = "brescia", Manager = "Segretario Generale" },
        new ViewState(Paths.Management) { Manager = "Segretario Generale", Objective = "1.1.1" },
        new ViewState(Paths.Stretch) { Against = Reference.Baseline, Asks = "less", By = GroupBy.Office, Objective = "1.1.1", Indicator = 3 },
        new ViewState(Paths.Findings) { Severity = "error", Finding = "invalid-date", Search = "100% & più = «+7»", Page = 3, Dialect = Dialect.Open },
        new ViewState(Paths.Revisions) { What = "weight", Stage = "proposed", Directorate = "à/è?#" },
        new ViewState(Paths.Rules) { Policy = "tetto-120", By = GroupBy.Manager, Changes = "si" },
        new ViewState(Paths.Why) { Tree = "strategic", Area = "1", Objective = "1.1", Indicator = 2, Where = "office:Ufficio Studi;status:met" },
        new ViewState(Paths.Why) { Policy = "tetto-120", Manager = "Conservatore", Dialect = Dialect.Open },
        new ViewState(Paths.Findings) { Seen = "no", Severity = "error" },
        new ViewState(Paths.Comparison) { Compared = "brescia/2018,brindisi/2019", Checkpoint = "H1", Level = "programma" },
        new ViewState(Paths.Rows) { Columns = "indicator,target_text", Sort = "-achievement", Band = "none", Status = "not_met", Chart = GroupBy.Objective, Area = "1" },
    ];

    [Theory]
    [MemberData(nameof(States))]
    public void A_link_reads_back_as_the_state_it_was_made_of(ViewState state)
    {
        var link = Links.To(state);
        Assert.Equal(state, Parse(link, out var faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_link_is_readable()
    {
        var state = new ViewState(Paths.Deviations) { Chamber = "brescia", Year = 2018, Period = "H1", By = GroupBy.Directorate, Objective = "2.1.1", Indicator = 2 };
        Assert.Equal("/oiv/scostamenti?camera=brescia&anno=2018&periodo=H1&per=direzione&obiettivo=2.1.1&indicatore=2", Links.To(state));
    }

    [Fact]
    public void The_rules_go_along_from_page_to_page() =>
        Assert.Equal("/management?camera=brescia&anno=2018&regole=tetto-120",
            Links.To((new ViewState(Paths.Deviations) { Chamber = "brescia", Year = 2018, Policy = "tetto-120", Objective = "2.1.1" }).On(Paths.Management)));

    [Fact]
    public void An_export_is_the_view_with_csv_and_without_its_page()
    {
        var state = new ViewState(Paths.Rows) { Band = "full", Sort = "-achievement", Page = 4 };
        Assert.Equal("/analisi/righe.csv?fascia=full&ordina=-achievement", Links.ToCsv(state, Dialect.Excel));
        Assert.Equal("/analisi/righe.csv?fascia=full&ordina=-achievement&dialetto=aperto", Links.ToCsv(state, Dialect.Open));
    }

    [Theory]
    [InlineData("/analisi/righe?colour=red", "colour", AddressFaultKind.UnknownParameter)]
    [InlineData("/analisi/righe?pagina=0", "pagina", AddressFaultKind.NotANumber)]
    [InlineData("/analisi/righe?pagina=-1", "pagina", AddressFaultKind.NotANumber)]
    [InlineData("/analisi/righe?anno=duemila", "anno", AddressFaultKind.NotANumber)]
    [InlineData("/analisi/righe?indicatore=99999999999", "indicatore", AddressFaultKind.NotANumber)]
    [InlineData("/analisi/righe?grafico=torta", "grafico", AddressFaultKind.UnknownValue)]
    [InlineData("/oiv/scostamenti?per=ufficio", "per", AddressFaultKind.UnknownValue)]
    [InlineData("/oiv/ambizione?per=direzione", "per", AddressFaultKind.UnknownValue)]
    [InlineData("/oiv/ambizione?chiede=tanto", "chiede", AddressFaultKind.UnknownValue)]
    [InlineData("/oiv/scostamenti?per=obiettivo", "per", AddressFaultKind.UnknownValue)]
    [InlineData("/oiv/segnalazioni?gravita=alta", "gravita", AddressFaultKind.UnknownValue)]
    [InlineData("/analisi/righe?area=1&area=2", "area", AddressFaultKind.Repeated)]
    public void What_cannot_be_followed_is_a_fault_that_names_the_parameter(string address, string parameter, AddressFaultKind kind)
    {
        Parse(address, out var faults);
        var fault = Assert.Single(faults);
        Assert.Equal((parameter, kind), (fault.Parameter, fault.Kind));
    }

    [Fact]
    public void Columns_of_check_boxes_are_joined() =>
        Assert.Equal("indicator,status", Parse("/analisi/righe?colonne=indicator&colonne=status", out _).Columns);

    [Fact]
    public void Empty_fields_of_a_form_say_nothing() =>
        Assert.Equal(new ViewState(Paths.Rows), Parse("/analisi/righe?area=&cerca=&pagina=", out _));

    private static ViewState Parse(string address, out IReadOnlyList<AddressFault> faults)
    {
        var parts = address.Split('?', 2);
        return Links.Parse(parts[0], QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : "").Select(p => KeyValuePair.Create(p.Key, new StringValues(p.Value.ToArray()))), out faults);
    }
}
