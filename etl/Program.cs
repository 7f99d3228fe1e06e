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
    // "@…" is a printed text here, never the name of a file with more arguments.
    var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault)
{
    Console.Error.WriteLine($"albero: a fault of ours, nothing was published: {fault}");
    return 3;
}
