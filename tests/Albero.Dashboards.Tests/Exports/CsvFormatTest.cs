using System.Text;
using Albero.Dashboards.Exports;
using Albero.Metrics;
using CsvHelper;

namespace Albero.Dashboards.Tests.Exports;

public sealed class CsvFormatTest
{
    private static readonly ExportTable Table = new(
        [
            Column("objective_code", "Codice obiettivo", FieldType.Code), Column("target_text", "Target stampato", FieldType.Text),
            Column("deviation", "Scostamento", FieldType.Number), Column("deviation_unit", "Unità", FieldType.Text),
            Column("achievement", "Raggiungimento", FieldType.Percent), Column("target_date", "Data", FieldType.Date),
            Column("met", "Raggiunto", FieldType.Boolean), Column("source_line", "Riga", FieldType.Line),
        ],
        [
            ["2.10", "-7%", -5.2000m, "punti", 46.65m, new DateOnly(2018, 6, 30), false, 1234L],
            ["1.1.1", "almeno \"300\"; utenti", 659206.67m, "€", null, null, true, 7L],
            ["011", null, 1000000m, null, 100.0000m, null, null, null],
        ]);

    [Fact]
    public async Task Italian_Excel_gets_semicolons_commas_units_and_a_byte_order_mark() =>
        Assert.Equal(
            "\uFEFFCodice obiettivo;Target stampato;Scostamento;Unità;Raggiungimento;Raggiungimento: unità;Data;Raggiunto;Riga\r\n"
            + "\"2.10\";'-7%;-5,2;punti;46,65;%;30/06/2018;no;1234\r\n"
            + "\"1.1.1\";\"almeno \"\"300\"\"; utenti\";659206,67;€;;;;sì;7\r\n"
            + "\"011\";;1000000;;100;%;;;\r\n",
            await Write(Table, CsvDialect.ItalianExcel));

    [Fact]
    public async Task Open_data_gets_commas_points_ISO_dates_and_texts_as_printed() =>
        Assert.Equal(
            "objective_code,target_text,deviation,deviation_unit,achievement,target_date,met,source_line\r\n"
            + "2.10,-7%,-5.2,punti,46.65,2018-06-30,false,1234\r\n"
            + "1.1.1,\"almeno \"\"300\"\"; utenti\",659206.67,€,,,true,7\r\n"
            + "011,,1000000,,100,,,\r\n",
            await Write(Table, CsvDialect.OpenData));

    // A text and what Italian Excel gets.
    [Theory]
    [InlineData("-7%", "'-7%")]
    [InlineData("= 100%", "'= 100%")]
    [InlineData("+11", "'+11")]
    [InlineData("@nome", "'@nome")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("--", "'--")]
    [InlineData(">= 3", ">= 3")]
    [InlineData(" -7%", " -7%")]
    [InlineData("'=x", "'=x")]
    [InlineData("a=b", "a=b")]
    public async Task Text_that_Excel_would_take_for_a_formula_gets_an_apostrophe(string text, string cell)
    {
        var table = new ExportTable([Column("x", "x", FieldType.Text), Column("n", "n", FieldType.Number)], [[text, -1m]]);

        Assert.Equal($"\uFEFFx;n\r\n{cell};-1\r\n", await Write(table, CsvDialect.ItalianExcel));
        Assert.DoesNotContain("'" + text, await Write(table, CsvDialect.OpenData), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-5.20", "-5,2")]
    [InlineData("0.000000000001", "0,000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Numbers_are_exact_without_zeros_exponents_or_thousands(string number, string cell) =>
        Assert.Equal(cell, CsvDialect.ItalianExcel.Cell(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public async Task Any_cells_come_back_as_they_were_from_open_data()
    {
        var pieces = new[] { "a", "\"", ",", ";", "\r\n", "\n", "à€", " ", "'", "=", "" };
        var texts = pieces.SelectMany(first => pieces.SelectMany(second => pieces.Select(third => first + second + third))).ToList();
        var table = new ExportTable([Column("x", "x", FieldType.Text), Column("n", "n", FieldType.Integer)], texts.Select((text, i) => new object?[] { text, (long)i }));

        using var csv = CsvReader.FromText(await Write(table, CsvDialect.OpenData));
        List<string> back = [];
        while (csv.Read()) back.Add(csv.GetString(0));

        Assert.Equal(texts, back);
    }

    private static ExportColumn Column(string name, string label, FieldType type) => new(name, LocalText.Same(label), type);

    private static async Task<string> Write(ExportTable table, CsvDialect dialect)
    {
        using var stream = new MemoryStream();
        await CsvFormat.WriteAsync(new AsyncOnlyStream(stream), table, dialect);
        // Decoded by hand: a StreamReader would swallow the byte order mark.
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }
}
