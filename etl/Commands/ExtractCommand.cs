using System.CommandLine;

namespace Albero.Etl.Commands;

internal static class ExtractCommand
{
    public static Command Create()
    {
        var command = new Command("extract", "not done yet");
        return command;
    }
}
