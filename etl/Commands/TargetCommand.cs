using System.CommandLine;

namespace Albero.Etl.Commands;

internal static class TargetCommand
{
    public static Command Create()
    {
        var command = new Command("target", "not done yet");
        return command;
    }
}
