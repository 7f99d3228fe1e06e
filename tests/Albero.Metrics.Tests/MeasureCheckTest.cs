using System.Globalization;
using System.Numerics;

namespace Albero.Metrics.Tests;

/// <summary>Each measure against a query that somebody wrote by hand over the public views.</summary>
public sealed class MeasureCheckTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "check_queries");

    public static TheoryData<string> Measures => [.. MetricCatalog.Measures.Select(measure => measure.Name)];

    [Theory]
    [MemberData(nameof(Measures))]
    public async Task Agrees_with_its_hand_written_query(string name)
    {
        var check = File.ReadAllText(Path.Combine(Folder, name + ".sql"));
        // Some measures differ from another only under rules that reward more than 100 or count what is missing.
        var head = check.Split('\n')[0]["-- by: ".Length..].Split(" · under: ");
        var dimensions = head[0].Split(", ");
        MetricFilter[] filters = MetricCatalog.Measure(name)!.Grain.NeedsPeriod ? [MetricFilter.Is("period", "2020-H1")] : [];

        var result = await mart.Engine.RunAsync(new MetricQuery([name], dimensions, filters, [], Policy: head.ElementAtOrDefault(1)));

        var expected = mart.Read(check).Select(row => Line(row[..^1], Number(row[^1]))).Order().ToList();
        var found = result.Rows.Select(row => Line(row.Members.Select(member => (object?)member.Value), row.Values[0])).Order().ToList();
        Assert.True(expected.Count > 2, "The check query of the fixture answers with too few rows to prove anything.");
        Assert.True(expected.SequenceEqual(found),
            $"""
            {name} differs from its check query.
            expected: {string.Join(" · ", expected)}
            found:    {string.Join(" · ", found)}
            generated SQL:
            {string.Join("\n;\n", result.Sql)}
            check query:
            {check}
            """);
    }

    [Fact]
    public void Every_measure_has_a_check_query_and_every_check_query_a_measure() =>
        Assert.Equal(MetricCatalog.Measures.Select(m => m.Name).Order(), Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order());

    [Fact]
    public void Every_grain_is_measured() =>
        Assert.Equal(["assigned_leaf", "budget_line", "finding", "individual", "leaf", "revision"], MetricCatalog.Measures.Select(m => m.Grain.Name).Distinct().Order());

    // Where the fixture gives two measures the same figures, one taken for the other would pass.
    [Fact]
    public void The_fixture_tells_any_two_measures_apart()
    {
        var answers = MetricCatalog.Measures.Select(measure => File.ReadAllText(Path.Combine(Folder, measure.Name + ".sql")))
            .Select(check => check.Split('\n')[0] + string.Join(" · ", mart.Read(check).Select(row => Line(row[..^1], Number(row[^1]))).Order()));

        Assert.Distinct(answers);
    }

    // Hand-written sums come as whole numbers of any size, decimals or doubles.
    private static decimal? Number(object? value) =>
        value is null ? null : value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static string Line(IEnumerable<object?> members, decimal? value) =>
        string.Join('|', members) + "=" + (value is { } number ? Math.Round(number, 8).ToString("0.########", CultureInfo.InvariantCulture) : "null");
}
