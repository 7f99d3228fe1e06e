using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>One table per file, named like it; the first line says what a row is.</summary>
public sealed partial class SqlFileTest
{
    [Fact]
    public void There_are_tables_views_and_audits_to_look_at() =>
        Assert.Equal(["audits", "tables", "views"], Repository.Files("etl", "*.sql").Select(file => Path.GetFileName(Path.GetDirectoryName(file))).Distinct());

    [Fact]
    public void Every_sql_file_opens_with_its_grain() =>
        Assert.DoesNotContain(Repository.Files("etl", "*.sql"), file => !Repository.Read(file).StartsWith("-- grain: one row", StringComparison.Ordinal));

    [Fact]
    public void Every_audit_says_whether_it_blocks() =>
        Assert.DoesNotContain(Audits(), file => !Blocking().IsMatch(Repository.Read(file).Split('\n')[0]));

    [Fact]
    public void Every_other_sql_file_creates_the_one_table_or_view_that_it_is_named_after()
    {
        var wrong = Repository.Files("etl", "*.sql").Except(Audits()).Where(file =>
            Created().Matches(Repository.Read(file)).Select(match => match.Groups[1].Value) is var names
            && !names.SequenceEqual([Path.GetFileNameWithoutExtension(file)]));

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Audits() => Repository.Files("etl/sql/audits", "*.sql");

    [GeneratedRegex(@"\bblocking: (yes|no)\s*$")]
    private static partial Regex Blocking();

    [GeneratedRegex(@"^CREATE (?:TABLE|VIEW) ""?(\w+)", RegexOptions.Multiline)]
    private static partial Regex Created();
}
