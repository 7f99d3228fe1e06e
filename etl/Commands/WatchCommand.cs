using System.CommandLine;
using Albero.Etl.Mart;

namespace Albero.Etl.Commands;

/// <summary><c>watch</c>: a service that loads what changes until it is stopped.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var (data, mart) = (CheckCommand.DataOption(), SnapshotsCommand.MartOption());
        var every = new Option<string?>("--every") { Description = $"Seconds between two looks, and for which files must be at rest before they are loaded (default: {new LoadOptions().Every})." };
        var command = new Command("watch", "Keep running: load and publish whenever packages change, until stopped.") { data, mart, every };
        command.SetAction(parsed => LoadHost.Watch(new Dictionary<string, string?>
        {
            ["Data"] = parsed.GetValue(data),
            ["Mart"] = parsed.GetValue(mart),
            ["Every"] = parsed.GetValue(every),
        }.Given()));
        return command;
    }
}
