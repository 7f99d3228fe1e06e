using Albero.Dashboards.Charts;
using Albero.Dashboards.Components.Marks;

namespace Albero.Dashboards.Tests.Components;

public sealed class MarksTest
{
    [Theory]
    [InlineData("full", "s-full", "Raggiunto")]
    [InlineData("near", "s-near", "Quasi raggiunto")]
    [InlineData("part", "s-part", "Parziale")]
    [InlineData("miss", "s-miss", "Non raggiunto")]
    [InlineData(null, "s-none", "Non misurato")]
    public async Task A_band_is_a_shape_and_a_word(string? band, string shape, string word)
    {
        var chip = await Html.OfAsync<BandChip>(("Band", band));
        Assert.Contains($"href=\"#{shape}\"", chip);
        Assert.EndsWith($"</svg>{word}</span>", chip.Trim());
    }

    [Theory]
    [InlineData("- 7%")]
    [InlineData("= 100%")]
    public async Task What_is_printed_is_shown_as_printed(string text) =>
        Assert.Equal($"<span class=\"printed\">{text}</span>", (await Html.OfAsync<Printed>(("Text", text))).Trim());

    [Fact]
    public async Task A_missing_cell_is_a_dash_and_not_a_quotation() =>
        Assert.Equal("<span class=\"muted\">–</span>", (await Html.OfAsync<Printed>(("Text", null))).Trim());

    [Fact]
    public async Task A_weight_bar_says_its_three_parts()
    {
        var bar = await Html.OfAsync<WeightBar>(("Reached", 57.2m), ("Missed", 20.3m), ("Unmeasured", 22.5m));
        Assert.Contains("aria-label=\"57,2 punti raggiunti, 20,3 mancati, 22,5 non misurati\"", bar);
        Assert.Contains("width:57.2%", bar);
        Assert.Contains("width:20.3%", bar);
        Assert.Contains("width:22.5%", bar);
    }

    [Fact]
    public async Task An_unmeasured_score_has_no_number()
    {
        var tile = await Html.OfAsync<ScoreTile>(("Score", null), ("Band", null), ("Coverage", null), ("Measured", 0), ("Indicators", 38));
        Assert.Contains("<span class=\"v\">–</span>", tile);
        Assert.Contains("Non misurato", tile);
    }

    [Fact]
    public async Task A_score_stands_with_what_it_rests_on()
    {
        var tile = await Html.OfAsync<ScoreTile>(("Score", 70.6m), ("Band", "part"), ("Coverage", 41.2m), ("Measured", 21), ("Indicators", 38));
        Assert.Contains("70,6<small>%</small>", tile);
        Assert.Contains("misurato il 41,2% del peso · 21 indicatori su 38", tile);
        Assert.Contains("width:41.2%", tile);
    }

    [Fact]
    public async Task A_message_that_points_at_a_spot_marks_it_in_the_text() =>
        Assert.Equal("Data impossibile. <span class=\"printed\">entro il <mark>34.04.2021</mark>!</span>",
            (await Html.OfAsync<FindingMessage>(("Message", "Data impossibile.\nentro il 34.04.2021!\n         ^^^^^^^^^^"))).Trim());

    [Fact]
    public async Task An_axis_says_its_marks_and_its_deviation()
    {
        var axis = await Html.OfAsync<DeviationAxis>(("Deviation", "−3.201"), ("Favourable", false), ("Band", "miss"), ("Marks", new List<AxisMark>
        {
            new("result", 2799, "2.799", "risultato al 30/6"), new("target", 6000, "6.000", "Target al 30/6"),
        }));
        Assert.Contains("aria-label=\"risultato al 30/6 2.799, Target al 30/6 6.000\"", axis);
        Assert.Contains("scostamento −3.201", axis);
        // Once for a wide axis and once for a phone's; CSS shows one of them.
        Assert.Equal(2, axis.Split("role=\"img\"").Length - 1);
    }

    [Theory]
    [InlineData(2000, 2799, 6000, 9000)]
    [InlineData(80, 82.35, 90, 95)]
    [InlineData(-18, -12, 0, 3)]
    [InlineData(1, 1, 1, 1)]
    public void Words_on_an_axis_never_run_into_each_other(double baseline, double result, double target, double year)
    {
        var (marks, _) = AxisLayout.Place(
        [
            new AxisMark("baseline", (decimal)baseline, "2.000", "storico"), new AxisMark("result", (decimal)result, "2.799", "risultato al 30/6"),
            new AxisMark("target", (decimal)target, "6.000", "Target al 30/6"), new AxisMark("year", (decimal)year, "9.000", "Target al 31/12"),
        ]);
        Assert.All(marks, mark => Assert.InRange(mark.X, 0, 100));
        foreach (var storey in marks.GroupBy(mark => mark.Storey))
        {
            var spans = storey.Select(Span).OrderBy(span => span.Left).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.Right < pair.Second.Left));
        }
    }

    private static (decimal Left, decimal Right) Span(PlacedMark placed)
    {
        var width = Math.Max(placed.Mark.Number.Length, placed.Mark.Words.Length) * 1.25m;
        return placed.Anchor switch
        {
            "start" => (placed.X, placed.X + width),
            "end" => (placed.X - width, placed.X),
            _ => (placed.X - (width / 2), placed.X + (width / 2)),
        };
    }
}
