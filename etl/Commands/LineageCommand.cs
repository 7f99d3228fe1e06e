using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Etl.Lineage;

namespace Albero.Etl.Commands;

/// <summary><c>lineage propose</c>: suggests which indicators and objectives of one plan continue in a later one. It changes no file.</summary>
internal static partial class LineageCommand
{
    public static Command Create() => new Command("lineage", "What continues from one year's plan to the next.") { Propose() };

    private static Command Propose()
    {
        var from = PlanOption("--from", "The earlier plan, for example brescia/2018.");
        var to = PlanOption("--to", "The later plan, for example brescia/2019.");
        var data = CheckCommand.DataOption();
        var minScore = new Option<int>("--min-score")
        {
            Description = "Leave out proposals below this score, 0 to 100.",
            DefaultValueFactory = _ => LineageMatcher.DefaultMinScore,
        };
        var csv = new Option<bool>("--csv") { Description = "Write rows of lineage.csv, with the grade left for a person to fill." };
        var all = new Option<bool>("--all") { Description = "Propose also what lineage.csv holds already, and mark it." };
        var command = new Command("propose", "Suggest pairs with a score and the reasons, for a person to judge.") { from, to, data, minScore, csv, all };
        minScore.Validators.Add(result =>
        {
            // The token, not the value: asking for a value that is no number throws before its error is reported.
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score <= 100))
            {
                result.AddError($"--min-score: found '{FoundText.Short(text)}'; expected a whole number from 0 to 100.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(from) is not { } earlier || result.GetValue(to) is not { } later || !PlanId().IsMatch(earlier) || !PlanId().IsMatch(later)) return;
            if (string.CompareOrdinal(earlier[^4..], later[^4..]) >= 0) result.AddError($"--to: found '{later}'; expected a plan of a later year than {earlier}.");
        });
        command.SetAction(result => new LineageRun(new ProposalMessages(CultureInfo.CurrentUICulture)).Propose(
            new ProposeOptions(result.GetRequiredValue(from), result.GetRequiredValue(to), result.GetValue(data), result.GetValue(minScore), result.GetValue(csv), result.GetValue(all)),
            Console.Out, Console.Error));
        return command;
    }

    private static Option<string> PlanOption(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !PlanId().IsMatch(text)) result.AddError($"{name}: found '{FoundText.Short(text)}'; expected chamber/year, for example brescia/2018.");
        });
        return option;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]*/[0-9]{4}\z")]
    private static partial Regex PlanId();
}

/// <summary>What the command line asked for.</summary>
internal sealed record ProposeOptions(string From, string To, string? Data, int MinScore, bool Csv, bool All);
