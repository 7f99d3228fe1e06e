namespace Albero.Metrics.Tests;

/// <summary>What a search takes as equal, in SQL and here.</summary>
public sealed class FoldingTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    // What is typed, and what is printed.
    public static TheoryData<string, string> Found => new()
    {
        { "citta", "Città" }, { "CITTÀ", "citta metropolitana" }, { "attivita", "ATTIVITA’ svolte" }, { "dell'ente", "dell’ente" },
        { "dell’ente", "DELL'ENTE" }, { "perche", "perché" }, { "e\u0300", "È" }, { "così", "cosi\u0300" }, { "€ 9.300", "€ 9.300,00" },
        { "100%", "= 100%" }, { "_", "a_b" }, { "ü", "u" }, { "`", "´" },
    };

    public static TheoryData<string, string> NotFound => new() { { "citta", "cittadino".ToUpperInvariant()[..4] }, { "%", "100" }, { "ente", "e nte" }, { "o", "0" } };

    [Theory]
    [MemberData(nameof(Found))]
    public async Task What_differs_only_by_case_accents_or_apostrophes_is_found(string typed, string printed)
    {
        Assert.True(await ContainsAsync(typed, printed));
        Assert.Contains(Folding.Of(typed), Folding.Of(printed));
    }

    [Theory]
    [MemberData(nameof(NotFound))]
    public async Task What_differs_otherwise_is_not(string typed, string printed)
    {
        Assert.False(await ContainsAsync(typed, printed));
        Assert.DoesNotContain(Folding.Of(typed), Folding.Of(printed));
    }

    [Theory]
    [InlineData("L’attività dell'Ùnità «più» È´`")]
    [InlineData("COMPETITIVITA’ E SVILUPPO – 011~2/1 ç ñ ß ø")]
    public void A_text_is_folded_alike_in_sql_and_here(string text) =>
        Assert.Equal(mart.Read($"SELECT {Folding.Sql("'" + text.Replace("'", "''") + "'")}")[0][0], Folding.Of(text));

    [Fact]
    public async Task Filters_of_rows_and_of_measures_fold_their_texts()
    {
        var rows = await mart.Engine.RowsAsync(new RowQuery("measurement", ["objective"], [new MetricFilter("objective", FilterOperator.Contains, ["ÒBIETTIVO 1.1"])], []));
        var begins = await mart.Engine.RowsAsync(new RowQuery("measurement", ["objective"], [new MetricFilter("objective", FilterOperator.StartsWith, ["òbiettivo 1.1"])], []));
        var measures = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["objective"], MetricFilter.Is("period", "2020-H1"), new MetricFilter("objective", FilterOperator.Contains, ["1.1"])));

        Assert.NotEmpty(rows.Rows);
        Assert.Equal(rows.TotalRows, begins.TotalRows);
        Assert.NotEmpty(measures.Rows);
    }

    // A column's text and the typed one go the way of a filter, as parameters and as SQL over a column.
    private Task<bool> ContainsAsync(string typed, string printed)
    {
        var sql = $"SELECT position({Folding.Sql("$typed")} IN {Folding.Sql("$printed")}) > 0";
        using var connection = mart.Open();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in new[] { ("typed", typed), ("printed", printed) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return Task.FromResult((bool)command.ExecuteScalar()!);
    }
}
