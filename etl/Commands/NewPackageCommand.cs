using System.CommandLine;
using System.Globalization;
using Albero.Etl.NewPackages;

namespace Albero.Etl.Commands;

/// <summary><c>new-package</c>: writes an empty package that an office fills by hand, with an example and a guide.</summary>
internal static class NewPackageCommand
{
    public static Command Create()
    {
        var (chamber, year, data) = (PlanOptions.Chamber(), PlanOptions.Year(), CheckCommand.DataOption());
        var name = new Option<string?>("--name") { Description = "Name of the chamber as people say it (default: Camera di Commercio di CHAMBER)." };
        var command = new Command("new-package", "Write an empty data package to fill by hand, with a filled-in example beside it.") { chamber, year, name, data };
        command.SetAction(parsed => new NewPackageRun(new NewPackageMessages(CultureInfo.CurrentUICulture)).Write(
            new NewPackageOptions(parsed.GetRequiredValue(chamber), parsed.GetRequiredValue(year), parsed.GetValue(name), parsed.GetValue(data)), Console.Out, Console.Error));
        return command;
    }
}

/// <summary>What the command line asked for.</summary>
internal sealed record NewPackageOptions(string Chamber, int Year, string? Name, string? Data);
