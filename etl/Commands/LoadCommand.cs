using System.CommandLine;
using Albero.Etl.Mart;

namespace Albero.Etl.Commands;

/// <summary><c>load</c>: builds a snapshot of all packages and publishes it, or changes nothing.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var data = CheckCommand.DataOption();
        var mart = SnapshotsCommand.MartOption();
        var most = CheckCommand.MaxFaultsOption();
        var ifChanged = new Option<bool>("--if-changed") { Description = "Do nothing when the newest snapshot was made from the same packages, policies and lineage by the same program." };
        var command = new Command("load", "Build a snapshot of the data packages and publish it; exit code 2 and no change if one is rejected.") { data, mart, ifChanged, most };
        command.SetAction(parsed => LoadHost.Run<LoadRun>(
            new Dictionary<string, string?>
            {
                ["Data"] = parsed.GetValue(data),
                ["Mart"] = parsed.GetValue(mart),
                ["MaxFaults"] = parsed.GetValue(most),
                ["IfChanged"] = parsed.GetValue(ifChanged) ? "true" : null,
            }.Given(),
            run =>
            {
                Durable.OwnerOnlyFromNow();
                return run.Load();
            }));
        return command;
    }
}
