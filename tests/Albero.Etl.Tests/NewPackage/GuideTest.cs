using Albero.Etl.NewPackages;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.NewPackage;

/// <summary>The guide is made from the schema: what it says of each column mustn't be missing, and mustn't outlive the column.</summary>
public class GuideTest
{
    private static readonly IReadOnlyList<TableSchema> Tables = Albero.Etl.NewPackages.NewPackage.Tables;

    [Fact]
    public void Every_table_and_column_has_its_words_and_no_words_are_left_over()
    {
        var names = Tables.SelectMany(table => table.Columns.Select(column => (Table: table.Name, Column: column.Name))).ToList();

        Assert.Equal([], names.Where(name => ColumnWords.Of(name.Table, name.Column) == name.Column).Select(name => $"{name.Table}.{name.Column}"));
        Assert.Equal([], ColumnWords.Columns.Keys.Except(names.SelectMany(name => new[] { name.Column, $"{name.Table}.{name.Column}" })));
        Assert.Equal(Tables.Select(table => table.Name).Order(), ColumnWords.Tables.Keys.Order());
    }

    [Fact]
    public void The_guide_lists_every_column_under_its_table()
    {
        var plan = Albero.Etl.NewPackages.NewPackage.Manifest("val-chiara", 2022, null);
        var sections = Guide.Write(plan, Tables).Split("\n## ")[1..];

        Assert.Equal(Tables.Select(table => table.FileName), sections.Select(section => section.Split([' ', '\n'])[0]));
        foreach (var (table, section) in Tables.Zip(sections))
        {
            Assert.Equal(table.Columns.Select(column => $"`{column.Name}`{(column.Required ? "*" : "")}"), section.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..line.IndexOf(':')]));
        }

        Assert.Contains("uno di: `higher`, `lower`, `none`", sections[1]);
    }
}
