using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Metrics;
using CsvHelper;

namespace Albero.Dashboards.Exports;

/// <summary>One of the two ways in which tables leave as CSV.</summary>
internal abstract partial class CsvDialect
{
    /// <summary>For a double click in an Italian Excel: semicolons, decimal comma, byte order mark, words for people.</summary>
    public static CsvDialect ItalianExcel { get; } = new ExcelDialect();

    /// <summary>For machines: commas, decimal point, ISO dates, no byte order mark, names of the mart, texts untouched.</summary>
    public static CsvDialect OpenData { get; } = new OpenDataDialect();

    /// <summary>How CsvHelper separates and quotes.</summary>
    public abstract CsvWriterOptions Options { get; }

    /// <summary>Whether a percent gets a column of its own for its sign.</summary>
    public abstract bool UnitOfPercents { get; }

    /// <summary>How a value is quoted beyond what its characters need.</summary>
    public virtual CsvQuoting Quoting(object? value) => CsvQuoting.WhenNeeded;

    public abstract string Header(ExportColumn column);

    public abstract string Text(string text);

    public abstract string Number(decimal number);

    public abstract string Date(DateOnly day);

    public abstract string Moment(DateTime moment);

    public abstract string Boolean(bool value);

    /// <summary>A value as this dialect writes it, or null for an empty cell.</summary>
    public string? Cell(object? value) => value switch
    {
        null => null,
        string text => Text(text),
        LocalText text => Text(text.It),
        bool truth => Boolean(truth),
        DateOnly day => Date(day),
        DateTime moment => Moment(moment),
        decimal number => Number(number),
        long number => number.ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"An export has no cell for a {value.GetType().Name}.", nameof(value)),
    };

    // Figures that are no plain whole number: a spreadsheet would make another number, a day or an hour of them.
    [GeneratedRegex(@"\A(?![1-9][0-9]*\z|0\z)[0-9][0-9.,/:+\-eE %€]*\z")]
    private static partial Regex LooksLikeAnother();

    private sealed class ExcelDialect : CsvDialect
    {
        public override CsvWriterOptions Options { get; } = new() { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true };

        public override bool UnitOfPercents => true;

        public override string Header(ExportColumn column) => Text(column.Label.It);

        // Excel would take such a text for a formula: -7% and = 100% are printed texts, not sums.
        public override string Text(string text) =>
            text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

        // Quotes tell 011, 2.10 and 50% from numbers for who reads quoted cells as text; LibreOffice asks for it when it opens the file.
        public override CsvQuoting Quoting(object? value) => value is string text && LooksLikeAnother().IsMatch(text) ? CsvQuoting.Always : CsvQuoting.WhenNeeded;

        public override string Number(decimal number) => PlainNumber.Text(number).Replace('.', ',');

        public override string Date(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

        public override string Moment(DateTime moment) => moment.ToString("dd'/'MM'/'yyyy HH':'mm':'ss", CultureInfo.InvariantCulture);

        public override string Boolean(bool value) => value ? "sì" : "no";
    }

    private sealed class OpenDataDialect : CsvDialect
    {
        public override CsvWriterOptions Options { get; } = new() { Separator = ',', NewLine = "\r\n" };

        public override bool UnitOfPercents => false;

        public override string Header(ExportColumn column) => column.Name;

        public override string Text(string text) => text;

        public override string Number(decimal number) => PlainNumber.Text(number);

        public override string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        public override string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture);

        public override string Boolean(bool value) => value ? "true" : "false";
    }
}
