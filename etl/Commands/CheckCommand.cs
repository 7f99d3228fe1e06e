using System.CommandLine;

namespace Albero.Etl.Commands;

internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "not done yet");
        return command;
    }
}
