using System.Reflection;
using static Albero.Metrics.FilterOperator;

namespace Albero.Metrics.Tests;

/// <summary>Every refused query names the field at fault, what was found and what is allowed, before any SQL is made.</summary>
public sealed class QueryRefusalTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly Dictionary<string, Refusal> Cases =
        RefusedMetricQueries.All.Concat(RefusedRowQueries.All).ToDictionary(refusal => $"{refusal.Query.GetType().Name}: {refusal.What}");

    public static TheoryData<string> Refused => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Names_the_field_what_was_found_and_what_is_allowed(string what)
    {
        var expected = Cases[what];
        var opened = false;
        var engine = new MetricEngine(() =>
        {
            opened = true;
            return mart.Open();
        });

        var refused = await Assert.ThrowsAsync<MetricQueryException>(() => AskAsync(engine, expected.Query));

        Assert.Equal((expected.Kind, expected.Field, expected.Found), (refused.Kind, refused.Field, refused.Found));
        Assert.Equal(expected.Allowed, refused.Allowed);
        Assert.Equal(expected.Form ?? string.Join(", ", expected.Allowed), refused.Expected.En);
        Assert.Contains(expected.Words, refused.Message, StringComparison.Ordinal);
        // Which policies there are only the mart knows.
        Assert.Equal(expected.Kind == nameof(MetricMessages.UnknownPolicy), opened);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Says_it_all_in_both_languages(string what)
    {
        var refused = await Assert.ThrowsAsync<MetricQueryException>(() => AskAsync(mart.Engine, Cases[what].Query));

        Assert.Equal(refused.Text.En, refused.Message);
        Assert.NotEqual(refused.Text.En, refused.Text.It);
        foreach (var (text, expected) in new[] { (refused.Text.It, refused.Expected.It), (refused.Text.En, refused.Expected.En) })
        {
            Assert.NotEmpty(expected);
            Assert.Contains(refused.Field, text, StringComparison.Ordinal);
            Assert.Contains(refused.Found, text, StringComparison.Ordinal);
            Assert.EndsWith($": {expected}.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_of_refusal_has_a_case()
    {
        var kinds = typeof(MetricMessages).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(method => method.Name);

        Assert.Equal(kinds.Order(), Cases.Values.Select(refusal => refusal.Kind).Distinct().Order());
    }

    [Fact]
    public void Grouping_by_the_checkpoint_or_one_value_of_In_fixes_it()
    {
        MetricValidator.Validate(new MetricQuery(["score"], ["period"]));
        MetricValidator.Validate(new MetricQuery(["score"], [], new MetricFilter("period", In, ["2018-H1"])));
    }

    [Theory]
    [InlineData("status", Contains, "MET")]
    [InlineData("status", StartsWith, "not_")]
    [InlineData("plan_year", Between, "2018,2018")]
    public void Parts_of_known_values_and_a_range_of_one_value_are_allowed(string field, FilterOperator op, string values)
    {
        var filter = new MetricFilter(field, op, values.Split(','));

        MetricValidator.Validate(new MetricQuery(["score"], ["period"], filter));
        RowValidator.Validate(new RowQuery("measurement", filter));
    }

    private static Task AskAsync(MetricEngine engine, object query) => query switch
    {
        MetricQuery metric => engine.RunAsync(metric),
        RowQuery rows => engine.RowsAsync(rows),
        ValuesQuery values => engine.ValuesAsync(values),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, "No such query."),
    };
}
