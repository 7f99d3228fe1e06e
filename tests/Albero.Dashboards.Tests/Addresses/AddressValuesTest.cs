using Albero.Dashboards.Addresses;
using Albero.Dashboards.Pages.Analysis.Slices;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Albero.Dashboards.Tests.Addresses;

/// <summary>Whatever a value holds, an address gives it back.</summary>
public sealed class AddressValuesTest
{
    private const string Letters = "a1 ,;:/!*-–~&=?#%+«è»'";

    [Fact]
    public void Conditions_of_any_values_read_back_as_they_were_written()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 500; round++)
        {
            List<DimensionFilter> filters = [];
            foreach (var dimension in new[] { "area", "office", "indicator" }.Take(random.Next(1, 4)))
            {
                var values = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (string?)Word(random)).Distinct().ToList();
                filters.Add(new DimensionFilter(dimension, random.Next(5) == 0 ? [null] : values));
            }
            if (random.Next(3) == 0) filters.Add(new DimensionFilter("plan", []));

            var link = Links.To(new ViewState(Paths.Analysis) { Where = DimensionFilter.Write(filters) });
            var state = Links.Parse(Paths.Analysis, QueryHelpers.ParseQuery(link.Split('?', 2)[1]).Select(p => KeyValuePair.Create(p.Key, new StringValues(p.Value.ToArray()))), out var faults);

            Assert.Empty(faults);
            Assert.Equal(filters, DimensionFilter.Read(state.Where, out var faulty));
            Assert.Null(faulty);
        }
    }

    [Fact]
    public void Conditions_are_readable() =>
        Assert.Equal("/analisi?dove=area:1,2;status:met;band:-;plan:*", Links.To(new ViewState(Paths.Analysis)
        {
            Where = DimensionFilter.Write([new("area", ["1", "2"]), new("status", ["met"]), new("band", [null]), new("plan", [])]),
        }));

    [Theory]
    [InlineData("area")]
    [InlineData("area:")]
    [InlineData(":1")]
    [InlineData("area:1,")]
    [InlineData("area:1,1")]
    [InlineData("area:1;")]
    [InlineData("area:1;area:2")]
    [InlineData("area:1:2")]
    [InlineData("area:1,-")]
    [InlineData("area:*")]
    [InlineData("area:1!")]
    [InlineData("area:!x")]
    public void What_has_another_form_is_a_fault(string written)
    {
        DimensionFilter.Read(written, out var faulty);
        Assert.NotNull(faulty);
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Letters[random.Next(Letters.Length)])]);
}
