using System.CommandLine;
using System.Globalization;
using Albero.Etl.Workbooks;

namespace Albero.Etl.Commands;

/// <summary><c>results-template</c>: writes the workbook in which offices give the results of one checkpoint.</summary>
internal static class ResultsTemplateCommand
{
    public static Command Create()
    {
        var (chamber, year, data) = (PlanOptions.Chamber(), PlanOptions.Year(), CheckCommand.DataOption());
        var checkpoint = new Option<string>("--checkpoint") { Description = "A checkpoint that the plan declares, for example 2021-FY.", Required = true };
        var file = new Option<string?>("--out") { Description = "The workbook to write (default: risultati-CHECKPOINT.xlsx in the package's folder)." };
        var command = new Command("results-template", "Write an .xlsx form for the results of a plan at a checkpoint; check and load take it filled.") { chamber, year, checkpoint, data, file };
        command.SetAction(parsed => new ResultsTemplateRun(new TemplateMessages(CultureInfo.CurrentUICulture)).Write(
            new TemplateOptions(parsed.GetRequiredValue(chamber), parsed.GetRequiredValue(year), parsed.GetRequiredValue(checkpoint), parsed.GetValue(data), parsed.GetValue(file)),
            Console.Out, Console.Error));
        return command;
    }
}

/// <summary>What the command line asked for.</summary>
internal sealed record TemplateOptions(string Chamber, int Year, string Checkpoint, string? Data, string? File);
