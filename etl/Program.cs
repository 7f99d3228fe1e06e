using System.CommandLine;
using Albero.Etl.Commands;

// One verb per file under Commands/. Exit codes: 0 done, 1 wrong usage, 2 input rejected and nothing changed, 3 a fault of ours.
var root = new RootCommand("Albero ETL: documents and data packages in, a published snapshot out.")
{
    ExtractCommand.Create(),
    CheckCommand.Create(),
    LoadCommand.Create(),
    TargetCommand.Create(),
};

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault)
{
    Console.Error.WriteLine($"albero: a fault of ours, nothing was published: {fault}");
    return 3;
}
