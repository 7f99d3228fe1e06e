using System.CommandLine;
using Albero.Etl;
using Albero.Etl.Commands;

// One verb per file under Commands/. Exit codes: 0 done, 1 wrong usage, 2 input rejected and nothing changed, 3 a fault of ours.
var root = new RootCommand("Albero ETL: documents and data packages in, a published snapshot out.")
{
    ExtractCommand.Create(),
    CheckCommand.Create(),
    LoadCommand.Create(),
    WatchCommand.Create(),
    SnapshotsCommand.Create(),
    RollbackCommand.Create(),
    LineageCommand.Create(),
    NewPackageCommand.Create(),
    ResultsTemplateCommand.Create(),
    TargetCommand.Create(),
};

Console.SetError(new LastWords(Console.Error));

// Words in brackets are printed texts too, not directives to the parser.
root.Directives.Clear();

try
{
    // "@…" is a printed text here, never the name of a file with more arguments.
    var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
    // Wrong usage prints the help behind its errors: that too belongs where errors go, not among the data that a pipe reads.
    if (parsed.Errors.Count > 0) invocation.Output = Console.Error;
    return await parsed.InvokeAsync(invocation);
}
catch (IOException fault)
{
    // Each verb explains the files it is given: what comes up to here is an output that nobody can write to.
    Console.Error.WriteLine($"albero: the output can't be written ({FoundText.Short(fault.Message)}). Make room, or send it elsewhere.");
    return 1;
}
catch (Exception fault)
{
    Console.Error.WriteLine($"albero: a fault of ours, please report it: {fault}");
    return 3;
}
