using Albero.Dashboards.Addresses;
using Albero.Dashboards.Pages.Analysis.Pivot;
using Albero.Dashboards.Pages.Analysis.Rows;
using Albero.Dashboards.Views;
using Albero.Metrics;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Every number of a pivot leads to exactly the rows that it is of.</summary>
public sealed class PivotDrillTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Theory]
    [InlineData("/analisi?misure=indicators&righe=area,objective&colonna=target_kind")]
    [InlineData("/analisi?misure=indicators&righe=area,objective,indicator&colonna=status&regole=severe")]
    [InlineData("/analisi?misure=indicators&righe=office,indicator_type&colonna=manager")]
    [InlineData("/analisi?misure=indicators&righe=directorate&colonna=band&dove=status:met,not_met;target_kind:number,percent")]
    [InlineData("/analisi?misure=indicators&righe=area&colonna=period")]
    [InlineData("/analisi?misure=indicators&righe=plan,period,area")]
    [InlineData("/analisi?misure=indicators&righe=plan,objective&colonna=target_kind&dove=period:2019-H1")]
    [InlineData("/analisi?misure=indicators&righe=chamber,mission&dove=office:Ufficio%20Studi,Ufficio%20Registro")]
    [InlineData("/analisi?misure=indicators&righe=plan_year,status&colonna=period")]
    [InlineData("/analisi?misure=indicators&righe=trend,asks_result&colonna=tree&anno=2019&periodo=FY")]
    [InlineData("/analisi?misure=indicators&righe=area_series,objective_series&colonna=plan_year&anno=2018&periodo=H1")]
    [InlineData("/analisi?misure=indicators&righe=plan_year,status&anno=2019&periodo=FY&dove=plan:*")]
    [InlineData("/analisi?misure=indicators&righe=plan_year,checkpoint,status")]
    [InlineData("/analisi?misure=assigned_indicators&righe=manager,objective_series&colonna=plan_year&anno=2018&periodo=H1")]
    [InlineData("/analisi?misure=findings&righe=severity&colonna=plan_year")]
    [InlineData("/analisi?misure=indicators&righe=plan&colonna=plan_year&anno=2019&periodo=H1")]
    [InlineData("/analisi?misure=indicators&righe=area_series&colonna=plan_year&anno=2019&periodo=H1&dove=plan:prova/2019")]
    [InlineData("/analisi?misure=findings&righe=severity&colonna=plan_year&anno=2019&dove=plan:prova!/2018")]
    [InlineData("/analisi?misure=indicators&righe=checkpoint&colonna=plan_year")]
    [InlineData("/analisi?misure=indicators&righe=area_series&colonna=checkpoint")]
    [InlineData("/analisi?misure=indicators&righe=status&colonna=checkpoint&dove=plan_year:2018")]
    [InlineData("/analisi?misure=indicators&righe=status&dove=plan_year:2019&periodo=H1")]
    [InlineData("/analisi?misure=indicators&righe=plan_year&colonna=period&dove=plan:prova/2018,prova/2019")]
    [InlineData("/analisi?misure=indicators")]
    [InlineData("/analisi?misure=indicators&colonna=office")]
    [InlineData("/analisi?misure=assigned_indicators&righe=manager,objective&colonna=status")]
    [InlineData("/analisi?misure=findings&righe=severity,code&colonna=directorate")]
    [InlineData("/analisi?misure=findings&righe=period&colonna=plan")]
    [InlineData("/analisi?misure=revisions&righe=objective,what&colonna=change")]
    public async Task There_are_as_many_rows_as_the_cell_counts(string address)
    {
        var context = await ContextAsync(address);
        Assert.Empty(await PivotReader.FaultsAsync(context.Snapshot!, context));
        var question = PivotReader.Read(context, out _) with { Open = OpenGroups.Every };
        var (table, refusal) = await PivotTable.AskAsync(context.Snapshot!, context, question);
        Assert.Null(refusal);

        var drill = new PivotDrill(context, question);
        var counted = 0;
        foreach (var row in table!.Total is { } total ? table.Rows.Append(total) : table.Rows)
        {
            foreach (var (column, values) in table.Columns.Zip(row.Cells))
            {
                if (values is null) continue;
                var link = Links.To(drill.To(row.Path, column)!);
                var there = await ContextAsync(link);
                Assert.Empty(there.Faults);
                Assert.Empty(await RowsQuery.FaultsAsync(there.Snapshot!, there));
                var rows = await RowsQuery.RunAsync(there.Snapshot!, there, RowsQuery.Columns(there.State));
                Assert.True(values[0] == rows.TotalRows, $"{link} has {rows.TotalRows} rows, the cell counts {values[0]}.");
                counted++;
            }
        }
        Assert.True(counted > 0);
    }

    [Fact]
    public async Task A_role_among_several_chambers_has_no_rows_of_its_own_and_no_link()
    {
        var page = await fixture.PageAsync("/analisi?misure=assigned_indicators&righe=manager&colonna=plan_year&dove=plan:*&anno=2018&periodo=H1");
        Assert.Contains("class=\"num pv", page);
        Assert.DoesNotContain("/analisi/righe?di=assegnati", page);
        Assert.Matches("<td class=\"num pv[^>]*>\\s*<a( b-[a-z0-9]+)?>\\d+</a>", page);
    }

    [Fact]
    public async Task The_page_of_the_rows_says_how_many_and_behind_what()
    {
        var page = await fixture.PageAsync("/analisi/righe?di=indicatori&anno=2018&periodo=H1&dove=area:1;target_kind:percent,number");
        Assert.Matches("<h1[^>]*>3 indicatori dietro al numero</h1>", page);
        Assert.Contains("Area strategica: 1 Sostegno alle imprese", page);
        Assert.Contains("Tipo di target: Percentuale, Numero", page);
    }

    [Fact]
    public async Task Rows_of_other_plans_lead_to_the_proof_in_their_own()
    {
        var page = await fixture.PageAsync("/analisi/righe?di=indicatori&anno=2018&periodo=H1&dove=period:2019-H1;plan:*");
        Assert.Matches("<h1[^>]*>6 indicatori dietro al numero</h1>", page);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2019&periodo=H1&obiettivo=1.1&indicatore=1#prova", page);
    }

    private async Task<ViewContext> ContextAsync(string address)
    {
        var parts = address.Split('?', 2);
        return await fixture.Site.Services.GetRequiredService<ViewReader>().ReadAsync(parts[0],
            QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : "").Select(p => KeyValuePair.Create(p.Key, new StringValues(p.Value.ToArray()))));
    }
}
