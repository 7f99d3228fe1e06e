using System.CommandLine;
using Albero.Etl.Mart;

namespace Albero.Etl.Commands;

/// <summary><c>check</c>: reads every package and prints what is wrong with it and what was found in it.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var (data, most) = (DataOption(), MaxFaultsOption());
        var command = new Command("check", "Check the data packages and print their findings; exit code 2 if one would be rejected.") { data, most };
        command.SetAction(parsed => LoadHost.Run<LoadRun>(new Dictionary<string, string?> { ["Data"] = parsed.GetValue(data), ["MaxFaults"] = parsed.GetValue(most) }.Given(), run => run.Check()));
        return command;
    }

    /// <summary>Shared with <c>load</c>.</summary>
    public static Option<string?> DataOption() => new("--data") { Description = "Folder below which the packages are found (default: data)." };

    /// <summary>Shared with <c>load</c>.</summary>
    public static Option<string?> MaxFaultsOption() => new("--max-faults") { Description = $"Faults shown of each file; the others are counted (default: {new LoadOptions().MaxFaults})." };

    /// <summary>Without the options that weren't given, so that they don't hide the environment.</summary>
    public static IReadOnlyDictionary<string, string?> Given(this Dictionary<string, string?> options) =>
        options.Where(option => option.Value is not null).ToDictionary();
}
