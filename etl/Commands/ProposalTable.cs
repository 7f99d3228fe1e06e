using Albero.Etl.Lineage;
using Spectre.Console;

namespace Albero.Etl.Commands;

/// <summary>Proposals as a table for a person.</summary>
internal static class ProposalTable
{
    /// <summary>A pipe has no width of its own: wide enough for what a person reads there.</summary>
    private const int PipeWidth = 160;

    public static void Write(IReadOnlyList<Proposal> proposals, ProposalMessages messages, ProposeOptions options, TextWriter output)
    {
        var piped = output != Console.Out || Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = piped ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = piped ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (piped) console.Profile.Width = PipeWidth;
        var table = new Table { Title = new TableTitle(Markup.Escape(messages.Title(options.From, options.To))) };
        table.Border(TableBorder.Simple);
        foreach (var heading in messages.Headings(options.All)) table.AddColumn(heading);
        foreach (var pair in proposals)
        {
            List<string> cells = [ProposalMessages.Score(pair), Place(pair.From.Key, pair.From.Number, pair.FromText), Place(pair.To.Key, pair.To.Number, pair.ToText), messages.Reasons(pair)];
            if (options.All) cells.Add(ProposalMessages.Grade(pair.Confirmed));
            table.AddRow(cells.Select(cell => new Text(FoundText.OneLine(cell))));
        }

        console.Write(table);
    }

    private static string Place(string key, int? number, string text) => (number is { } indicator ? $"{key}/{indicator}" : key) + " " + FoundText.Short(text);
}
