using System.CommandLine;
using Albero.Etl.Mart;

namespace Albero.Etl.Commands;

/// <summary><c>rollback</c>: publishes an earlier snapshot, or any that is there and sound.</summary>
internal static class RollbackCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = "Name of a snapshot (default: the one before the published one)." };
        var mart = SnapshotsCommand.MartOption();
        var command = new Command("rollback", "Publish an earlier snapshot; exit code 2 and no change if it is missing, damaged or of another schema.") { name, mart };
        command.SetAction(parsed => LoadHost.Run<SnapshotsRun>(new Dictionary<string, string?> { ["Mart"] = parsed.GetValue(mart) }.Given(), run =>
        {
            Durable.OwnerOnlyFromNow();
            return run.Rollback(parsed.GetValue(name));
        }));
        return command;
    }
}
