using System.CommandLine;
using Albero.Etl.Mart;

namespace Albero.Etl.Commands;

/// <summary><c>snapshots</c>: lists what the folder holds, and which of it is published.</summary>
internal static class SnapshotsCommand
{
    public static Command Create()
    {
        var mart = MartOption();
        var command = new Command("snapshots", "List the snapshots: when built, what they hold, whether they are sound, which is published.") { mart };
        command.SetAction(parsed => LoadHost.Run<SnapshotsRun>(new Dictionary<string, string?> { ["Mart"] = parsed.GetValue(mart) }.Given(), run => run.List()));
        return command;
    }

    /// <summary>Shared by the verbs that read or write snapshots.</summary>
    public static Option<string?> MartOption() => new("--mart") { Description = "Folder of the snapshots (default: data/mart)." };
}
