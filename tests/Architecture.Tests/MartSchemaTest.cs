using Albero.Metrics;

namespace Architecture.Tests;

/// <summary>
/// The two hosts share nothing but the snapshot: here its tables, as the loader creates them, meet the catalogue that
/// the dashboards ask by.
/// </summary>
public sealed class MartSchemaTest(EmptyMart mart) : IClassFixture<EmptyMart>
{
    public static TheoryData<string> Views => [.. RowCatalog.Views.Select(view => view.Name)];

    public static TheoryData<string, string> Slices()
    {
        var data = new TheoryData<string, string>();
        foreach (var dimension in MetricCatalog.Dimensions)
        {
            foreach (var grain in dimension.Grains) data.Add(grain, dimension.Name);
        }
        return data;
    }

    public static TheoryData<string, string> YearSlices()
    {
        var data = new TheoryData<string, string>();
        foreach (var dimension in MetricCatalog.Dimensions.Where(dimension => dimension.IsAcrossYears))
        {
            foreach (var grain in dimension.Grains.Intersect(["leaf", "assigned_leaf"])) data.Add(grain, dimension.Name);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_public_view_has_the_catalogues_columns_in_their_order(string view) =>
        Assert.Equal(RowCatalog.View(view)!.Columns.Select(column => column.Name), mart.Columns(view));

    [Fact]
    public void The_scores_under_every_policy_have_the_columns_of_the_official_ones() =>
        Assert.Equal(mart.Columns("measurement"), mart.Columns("measurement_by_policy"));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_column_can_be_read_and_filtered_with_its_type(string view)
    {
        var columns = RowCatalog.View(view)!.Columns;
        var rows = await mart.Engine.RowsAsync(new RowQuery(view, [.. columns.Select(column => MetricFilter.Is(column.Name, Sample(column)))]));

        Assert.Empty(rows.Rows);
    }

    [Theory]
    [MemberData(nameof(Slices))]
    public async Task Every_dimension_finds_its_tables(string grain, string dimension)
    {
        string[] measures = [.. MetricCatalog.Measures.Where(measure => measure.Grain.Name == grain).Select(measure => measure.Name)];
        string[] needed = grain switch { "leaf" => ["period"], "assigned_leaf" => ["period", "manager"], _ => [] };
        string[] dimensions = [.. needed.Append(dimension).Distinct()];
        var present = new MetricFilter(dimension, FilterOperator.IsPresent, []);

        var result = await mart.Engine.RunAsync(new MetricQuery(measures, dimensions, present));

        Assert.Empty(result.Rows);
    }

    [Theory]
    [MemberData(nameof(YearSlices))]
    public async Task Every_dimension_that_joins_two_years_finds_its_series(string grain, string dimension)
    {
        string[] measures = [.. MetricCatalog.Measures.Where(measure => measure.Grain.Name == grain).Select(measure => measure.Name)];
        string[] dimensions = grain == "leaf" ? [dimension] : [.. new[] { "manager", dimension }.Distinct()];
        MetricFilter[] filters = [MetricFilter.Is("period", "2019-FY"), MetricFilter.Is(dimension, dimension == "direction" ? "higher" : "x")];

        var result = await mart.Engine.RunAsync(new MetricQuery(measures, dimensions, filters) { YearOnYear = true });

        Assert.Empty(result.Rows);
        Assert.False(result.YearOnYearComparable);
    }

    [Fact]
    public void Both_hosts_name_the_same_schema_version() =>
        Assert.Equal(Version("etl/Mart/SnapshotSchema.cs", "Version"), Version("dashboards/Snapshots/SnapshotSchema.cs", "Expected"));

    private static string Version(string file, string name) =>
        System.Text.RegularExpressions.Regex.Match(Repository.Read(file), $@"const int {name} = (\d+);") is { Success: true } match ? match.Groups[1].Value : file;

    private static string Sample(RowColumn column) => column.Members is [var first, ..] ? first.Value : column.Type switch
    {
        FieldType.Text or FieldType.Code => "x",
        FieldType.Date => "2018-06-30",
        FieldType.Moment => "2018-06-30T12:00",
        FieldType.Boolean => "true",
        _ => "1",
    };
}
