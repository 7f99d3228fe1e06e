using System.Text.RegularExpressions;
using System.Xml.Linq;
using Albero.Domain.Plans;
using Albero.DuckDb;
using Albero.Metrics;

namespace Architecture.Tests;

/// <summary>One-way dependencies: Readers → Domain ← Mart → DuckDb, and Pages, Charts → Metrics → System.Data.Common.</summary>
public sealed partial class DependencyTest
{
    // Project, projects of ours that it may reference, packages that it may reference.
    public static TheoryData<string, string[], string[]> Allowed => new()
    {
        { "src/Albero.Domain/Albero.Domain.csproj", [], [] },
        { "src/Albero.DuckDb/Albero.DuckDb.csproj", [], [] },
        { "src/Albero.Metrics/Albero.Metrics.csproj", [], [] },
        { "etl/Albero.Etl.csproj", ["Albero.Domain", "Albero.DuckDb"], ["CsvHelper", "System.CommandLine", "Spectre.Console", "FuzzySharp", "DocumentFormat.OpenXml", "ExcelDataReader"] },
        { "dashboards/Albero.Dashboards.csproj", ["Albero.DuckDb", "Albero.Metrics"], ["CsvHelper", "DocumentFormat.OpenXml", "Radzen.Blazor"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_references_only_what_the_house_plan_lets_it(string project, string[] projects, string[] packages)
    {
        var xml = XDocument.Parse(Repository.Read(project));
        string[] Includes(string element) => [.. xml.Descendants(element).Select(e => (string)e.Attribute("Include")!)];

        Assert.Empty(Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Except(projects));
        Assert.Empty(Includes("PackageReference").Except(packages));
    }

    [Fact]
    public void Every_project_outside_tests_is_covered_here() =>
        Assert.Equal(
            Allowed.Select(row => (string)row[0]).Order(StringComparer.Ordinal),
            Repository.Files(pattern: "*.csproj").Where(file => !file.StartsWith("tests/", StringComparison.Ordinal)));

    // A test project sees the project it is named after, and what that may see; beside it only the provider, to hold a database.
    [Fact]
    public void A_test_project_references_only_what_it_is_named_after()
    {
        var references = Repository.Files("tests", "*.csproj").Select(file => (
            Name: Path.GetFileNameWithoutExtension(file),
            Names: XDocument.Parse(Repository.Read(file)).Descendants("ProjectReference").Select(e => Path.GetFileNameWithoutExtension(((string)e.Attribute("Include")!).Replace('\\', '/'))).ToList()));
        var own = references.Where(test => test.Name.StartsWith("Albero.", StringComparison.Ordinal) && test.Name.EndsWith(".Tests", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(own);
        Assert.Empty(own.SelectMany(test => test.Names.Except([test.Name[..^".Tests".Length], "Albero.DuckDb"]).Select(name => $"{test.Name} → {name}")));
        Assert.Empty(Allowed.Select(row => Path.GetFileNameWithoutExtension((string)row[0])).Except(own.Select(test => test.Name[..^".Tests".Length])));
    }

    [Fact]
    public void Domain_has_no_IO()
    {
        string[] forbidden = ["System.IO.", "System.Data.", "System.Net.", "System.Console", "System.Diagnostics.Process", "System.Environment"];
        // Reading and writing texts in memory, and the exceptions that talk about data, are no I/O.
        string[] harmless = ["System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter", "System.IO.InvalidDataException"];

        var used = TypeReferences.Types(typeof(Checkpoint)).Except(harmless).Where(type => forbidden.Any(name => type.StartsWith(name, StringComparison.Ordinal)));

        Assert.Empty(used);
        Assert.DoesNotContain(TypeReferences.Assemblies(typeof(Checkpoint)), name => name.StartsWith("Albero.", StringComparison.Ordinal));
    }

    [Fact]
    public void Metrics_knows_only_the_common_data_types()
    {
        var types = TypeReferences.Types(typeof(MetricEngine));

        Assert.Contains("System.Data.Common.DbConnection", types);
        Assert.DoesNotContain(types, type => type.StartsWith("System.IO.", StringComparison.Ordinal));
        Assert.DoesNotContain(TypeReferences.Assemblies(typeof(MetricEngine)), name => name.StartsWith("Albero.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_provider_references_nothing_of_ours() =>
        Assert.DoesNotContain(TypeReferences.Assemblies(typeof(DuckDBConnection)), name => name.StartsWith("Albero.", StringComparison.Ordinal));

    [Fact]
    public void Only_the_programs_and_the_bulk_loader_name_the_provider()
    {
        string[] allowed = ["etl/Mart/BulkLoader.cs", "dashboards/Program.cs"];
        var sources = Sources("etl").Concat(Sources("dashboards")).Except(allowed);

        Assert.Empty(Repository.Lines(sources, line => Provider().IsMatch(line)));
    }

    // Folder, and the words of ours that its sources must not use.
    [Theory]
    [InlineData("etl/Readers", @"\bAlbero\.Etl\.(Mart|Packages|Lineage)\b|\bAlbero\.Domain\.(Targets|Scoring|Series|Findings)\b|\bSystem\.Data\b")]
    [InlineData("etl/Packages", @"\bAlbero\.Etl\.(Mart|Readers|Lineage)\b|\bSystem\.Data\b")]
    [InlineData("etl/Workbooks", @"\bAlbero\.Etl\.(Mart|Readers|Lineage|NewPackages)\b|\bSystem\.Data\b")]
    [InlineData("etl/NewPackages", @"\bAlbero\.Etl\.(Mart|Readers|Lineage)\b|\bSystem\.Data\b")]
    [InlineData("etl/Lineage", @"\bAlbero\.Etl\.(Mart|Readers)\b|\bSystem\.(Data|IO)\b")]
    [InlineData("etl/Mart", @"\bAlbero\.Etl\.(Readers|Lineage)\b")]
    [InlineData("src/Albero.Domain/Plans", @"\bAlbero\.Domain\.(Targets|Scoring|Series|Findings)\b")]
    [InlineData("src/Albero.Domain/Targets", @"\bAlbero\.Domain\.(Plans|Scoring|Series)\b")]
    [InlineData("src/Albero.Domain/Findings", @"\bAlbero\.Domain\.(Targets|Scoring|Series)\b")]
    [InlineData("dashboards/Pages", @"\bSystem\.Data\b|\bDb(Connection|Command|DataReader)\b")]
    [InlineData("dashboards/Charts", @"\bSystem\.Data\b|\bDb(Connection|Command|DataReader)\b")]
    [InlineData("dashboards/Components", @"\bSystem\.Data\b|\bDb(Connection|Command|DataReader)\b")]
    public void A_folder_does_not_see_what_is_behind_its_neighbour(string folder, string forbidden) =>
        Assert.Empty(Repository.Lines(SomeSources(folder), line => Regex.IsMatch(line, forbidden)));

    [Fact]
    public void Pages_hold_no_SQL() =>
        Assert.Empty(Repository.Lines(Sources("dashboards"), line => Sql().IsMatch(line)));

    [Fact]
    public void Native_pointers_stay_in_the_providers_Native_folder()
    {
        var sources = Sources("src").Concat(Sources("etl")).Concat(Sources("dashboards")).Where(file => !file.StartsWith("src/Albero.DuckDb/Native/", StringComparison.Ordinal));

        Assert.Empty(Repository.Lines(sources, line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Pointer().IsMatch(line)));
    }

    // A folder that was renamed would make its rule say nothing.
    private static IReadOnlyList<string> SomeSources(string folder) => Sources(folder).ToList() is { Count: > 0 } files ? files : throw new DirectoryNotFoundException(folder);

    private static IEnumerable<string> Sources(string folder) => Repository.Files(folder, "*.cs").Concat(Repository.Files(folder, "*.razor"));

    [GeneratedRegex(@"\bAlbero\.DuckDb\b|\bDuckDB(Connection|Command|DataReader|Parameter|Transaction|Exception|Appender|ClientFactory)")]
    private static partial Regex Provider();

    [GeneratedRegex(@"\bSELECT\b.+\bFROM\b")]
    private static partial Regex Sql();

    [GeneratedRegex(@"\b(IntPtr|UIntPtr|nint|nuint)\b")]
    private static partial Regex Pointer();
}
