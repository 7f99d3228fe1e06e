using System.Reflection;
using System.Text.RegularExpressions;
using Albero.Domain.Findings;
using Albero.Metrics;

namespace Architecture.Tests;

/// <summary>What a user can name, the docs name; and what their tables list, there is.</summary>
public sealed partial class DocsTest
{
    // Kind of name, and the column of the tables that list it.
    private static readonly Dictionary<string, (string Column, Func<IEnumerable<string>> InCode)> Kinds = new()
    {
        ["verb"] = ("verb", () => Verbs.All.Select(verb => verb.Name)),
        ["measure"] = ("measure", () => MetricCatalog.Measures.Select(measure => measure.Name)),
        ["dimension"] = ("dimension", () => MetricCatalog.Dimensions.Select(dimension => dimension.Name)),
        ["grain"] = ("grain", () => MetricCatalog.Parts.Select(part => part.Grain.Name).Distinct()),
        ["finding"] = ("codes", () => typeof(FindingCode).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)),
        ["layout"] = ("layout", Layouts),
        ["table"] = ("table", () => Sql("tables")),
        ["view"] = ("view", () => Sql("views")),
        ["audit"] = ("audit", () => Sql("audits")),
    };

    public static TheoryData<string> AllKinds => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Every_name_in_the_code_is_in_the_docs(string kind)
    {
        var (column, inCode) = Kinds[kind];
        var names = inCode().ToList();
        var listed = Docs.Rows(column).Select(row => string.Join(' ', row.Names(column))).ToHashSet(StringComparer.Ordinal);

        var missing = names.Except(Docs.Names).Except(listed);

        Assert.NotEmpty(names);
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Every_name_that_a_table_lists_is_in_the_code(string kind)
    {
        var (column, inCode) = Kinds[kind];
        var rows = Docs.Rows(column);

        Assert.NotEmpty(rows);
        Assert.Empty(Stale(rows, column, kind == "verb", inCode()));
    }

    [Fact]
    public void Every_option_of_every_verb_is_in_its_row()
    {
        var rows = Docs.Rows("verb");
        var missing = Verbs.All.SelectMany(verb => Verbs.Options(verb.Command).Where(option => !rows.Any(row => Verb(row) == verb.Name && OptionsOf(row).Contains(option))).Select(option => $"{verb.Name} {option}"));

        Assert.Contains(Verbs.All, verb => Verbs.Options(verb.Command).Any());
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_argument_of_every_verb_is_in_its_row()
    {
        var rows = Docs.Rows("verb");

        Assert.Empty(Verbs.All.SelectMany(verb => verb.Command.Arguments
            .Where(argument => !rows.Any(row => Verb(row) == verb.Name && string.Join(' ', row.Cells).Contains(argument.Name, StringComparison.Ordinal)))
            .Select(argument => $"{verb.Name} {argument.Name}")));
    }

    [Fact]
    public void Every_option_in_a_verbs_row_is_one_of_its_options()
    {
        var verbs = Verbs.All.ToDictionary(verb => verb.Name, verb => Verbs.Options(verb.Command).ToHashSet(StringComparer.Ordinal));

        Assert.Empty(Docs.Rows("verb").SelectMany(row => OptionsOf(row).Where(option => !verbs.TryGetValue(Verb(row), out var options) || !options.Contains(option)).Select(option => $"{row.Place}: {Verb(row)} {option}")));
    }

    [Fact]
    public void A_measures_row_names_its_grain() =>
        Assert.Empty(Docs.Rows("measure").Where(row => MetricCatalog.Measure(row.Names("measure").First())?.Grain.Name != row.Names("grain").FirstOrDefault()).Select(row => row.Place));

    [Fact]
    public void A_dimensions_row_names_its_grains() =>
        Assert.Empty(Docs.Rows("dimension").Where(row => MetricCatalog.Dimension(row.Names("dimension").First())?.Grains.Order(StringComparer.Ordinal).SequenceEqual(row.Names("grains").Order(StringComparer.Ordinal)) != true).Select(row => row.Place));

    // The file's first line is where the grain is said; the docs repeat it word for word.
    [Theory]
    [InlineData("table", "tables")]
    [InlineData("view", "views")]
    [InlineData("audit", "audits")]
    public void A_sql_files_row_says_its_grain(string column, string folder) =>
        Assert.Empty(Docs.Rows(column).Where(row => FirstLine(folder, row.Names(column).First()) is { } line && line != Said(row)).Select(row => $"{row.Place}: should say: {FirstLine(folder, row.Names(column).First())}"));

    // Text of a page, and what is wrong in it.
    [Theory]
    [InlineData("| measure | grain |\n|---|---|\n| `score` | `leaf` |\n| `gone` | `leaf` |", "page.md:4: gone")]
    [InlineData("| measure | grain |\n|---|---|\n| `score` `other` | a\\|b |", "page.md:3: other")]
    [InlineData("Words\n\n| what |\n|---|\n| `gone` |", "")]
    [InlineData("| measure |\n|---|\n| `score` |\n\n| what |\n|---|\n| `gone` |", "")]
    public void A_name_that_is_gone_is_found(string text, string wrong) =>
        Assert.Equal(wrong, string.Join(", ", Stale(Docs.RowsOf("page.md", text, "measure"), "measure", whole: false, ["score"])));

    private static IEnumerable<string> Stale(IEnumerable<DocRow> rows, string column, bool whole, IEnumerable<string> inCode)
    {
        var known = inCode.ToHashSet(StringComparer.Ordinal);
        return rows.SelectMany(row => (whole ? [Verb(row)] : row.Names(column)).Where(name => !known.Contains(name)).Select(name => $"{row.Place}: {name}"));
    }

    private static string Verb(DocRow row) => string.Join(' ', row.Names("verb"));

    private static IEnumerable<string> OptionsOf(DocRow row) => row.Cells.SelectMany(cell => Option().Matches(cell)).Select(match => match.Value).Distinct();

    private static IEnumerable<string> Layouts()
    {
        var all = (System.Collections.IEnumerable)Verbs.Host.GetType("Albero.Etl.Readers.PlanReaders", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
        return all.Cast<object>().Select(reader => (string)reader.GetType().GetProperty("Layout")!.GetValue(reader)!);
    }

    private static IEnumerable<string> Sql(string folder) => Repository.Files($"etl/sql/{folder}", "*.sql").Select(file => Path.GetFileNameWithoutExtension(file));

    private static string? FirstLine(string folder, string name) =>
        $"etl/sql/{folder}/{name}.sql" is var file && File.Exists(Path.Combine(Repository.Root, file)) ? Repository.Read(file).Split('\n')[0].Trim()["-- grain: ".Length..] : null;

    private static string Said(DocRow row) => row["one row"] is var said && row.Header.Contains("blocking") ? $"{Grain(said)}; blocking: {row["blocking"]}" : Grain(row["one row"]);

    private static string Grain(string said) => said.StartsWith("when ", StringComparison.Ordinal) ? $"one row, {said}" : $"one row {said}";

    [GeneratedRegex("(?<![-\\w])--[a-z][a-z-]*")]
    private static partial Regex Option();
}
