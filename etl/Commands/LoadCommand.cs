using System.CommandLine;

namespace Albero.Etl.Commands;

internal static class LoadCommand
{
    public static Command Create()
    {
        var command = new Command("load", "not done yet");
        return command;
    }
}
