using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Etl.Packages;
using Albero.Etl.Readers;
using Spectre.Console;

namespace Albero.Etl.Commands;

/// <summary>
/// <c>extract DOCUMENT --chamber CODE --year YEAR --out DIR</c>: a published document becomes a data package, with a
/// printed summary. On top of a package that is there already it only prints what differs, unless <c>--write</c> is given.
/// </summary>
internal static partial class ExtractCommand
{
    public static Command Create()
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Text of a published document, UTF-8." };
        var chamber = new Option<string>("--chamber") { Description = "Code of the chamber, for example brescia.", Required = true };
        var year = new Option<int>("--year") { Description = "Year of the plan.", Required = true };
        var folder = new Option<string>("--out") { Description = "Folder of the package.", Required = true };
        var layout = new Option<string>("--layout")
        {
            Description = $"Layout of the document: {string.Join(", ", PlanReaders.All.Select(reader => reader.Layout))}, or auto.",
            DefaultValueFactory = _ => PlanReaders.Auto,
        };
        var write = new Option<bool>("--write") { Description = "Write over a package that is there already (never over corrections.csv)." };
        var command = new Command("extract", "Make a data package from a published document.") { document, chamber, year, folder, layout, write };
        year.Validators.Add(result =>
        {
            // The token, not the value: asking for a value that is no number throws before its error is reported.
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1990 and <= 2100))
            {
                result.AddError($"--year: found '{FoundText.Short(text)}'; expected the year of the plan, for example 2018.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(folder) is { } path && string.IsNullOrWhiteSpace(path)) result.AddError("--out: found nothing; expected the folder of the package.");
            if (result.GetValue(layout) is { } name && name != PlanReaders.Auto && PlanReaders.Named(name) is null)
            {
                result.AddError($"--layout: found '{FoundText.Short(name)}'; expected {PlanReaders.Auto} or one of: {string.Join(", ", PlanReaders.All.Select(reader => reader.Layout))}.");
            }

            if (result.GetValue(chamber) is { } code && !ChamberCode().IsMatch(code))
            {
                result.AddError($"--chamber: found '{FoundText.Short(code)}'; expected lower-case letters, digits and hyphens beginning with a letter, for example brescia.");
            }

        });
        command.SetAction(result => Run(
            new ExtractOptions(
                result.GetRequiredValue(document), result.GetRequiredValue(chamber), result.GetValue(year),
                result.GetRequiredValue(folder), result.GetValue(layout) ?? PlanReaders.Auto, result.GetValue(write)),
            Console.Out, Console.Error));
        return command;
    }

    /// <summary>Does the work; the exit code is 0 when done and 2 when the input is rejected and nothing was written.</summary>
    public static int Run(ExtractOptions options, TextWriter output, TextWriter error)
    {
        SourceDocument? document = null;
        try
        {
            document = SourceDocument.Load(options.Document);
            var (reader, why) = LayoutChoice.Of(options.Layout, document);
            var result = Watch(() => reader.Read(document, new ReadRequest(options.Chamber, options.Year)));
            ExtractSummary.Print(result, $"{reader.Layout} ({why})", output);
            if (result.Notes.FirstOrDefault(note => note.Code == NoteCode.YearDiffers) is { } wrongYear)
            {
                throw new DocumentException($"{document.FileName}, line {wrongYear.Line}: {wrongYear.Text}. Give the document's own year with --year.");
            }

            if (result.Package.Indicators.Count == 0)
            {
                throw new DocumentException($"{document.FileName}: no indicator found in layout {reader.Layout}; nothing to write.");
            }

            return TryWrite(result, options, output, error);
        }
        catch (DocumentException fault)
        {
            error.WriteLine($"albero extract: {FoundText.OneLine(fault.Message)}");
            foreach (var line in fault.Details) error.WriteLine($"  {line}");
            return 2;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException && document is null)
        {
            error.WriteLine($"albero extract: can't read {options.Document}: {FoundText.Short(fault.Message)}");
            return 2;
        }
    }

    /// <summary>A folder that can't be written is wrong usage, and every file in it stays what it was.</summary>
    private static int TryWrite(ReadResult result, ExtractOptions options, TextWriter output, TextWriter error)
    {
        // Printed at the end: an output that takes nothing must not look like a folder that can't be written.
        using var said = new StringWriter();
        int code;
        try
        {
            code = Write(result, options, said, error);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(
                $"albero extract: can't write {FoundText.OneLine(options.Folder)}: {FoundText.Short(fault.Message)}. Nothing was changed: name with --out a folder that can be written.");
            code = 1;
        }

        output.Write(said);
        return code;
    }

    private static int Write(ReadResult result, ExtractOptions options, TextWriter output, TextWriter error)
    {
        output.WriteLine();
        // A lone corrections.csv counts as a package: it must never be written over.
        var files = PackageSchema.Tables.Select(table => table.FileName).Append(PackageSchema.ManifestFile);
        if (!files.Any(file => File.Exists(Path.Combine(options.Folder, file))))
        {
            PackageUpdate.Create(result.Package, options.Folder);
            output.WriteLine($"Written: {options.Folder}");
            if (PackageReader.Read(options.Folder).Faults is { Count: > 0 } faults)
            {
                error.WriteLine($"albero extract: check will reject this package: {faults.Count} fault(s), the first is {PackageMessages.Text(faults.First(), CultureInfo.GetCultureInfo("en"))}");
            }

            return 0;
        }

        var manifest = Path.Combine(options.Folder, PackageSchema.ManifestFile);
        if (InputFile.Read(manifest, []) is { } bytes && ManifestReader.Read(manifest, bytes, []) is { Plan.PlanId: var there } && there != result.Package.Manifest.PlanId)
        {
            error.WriteLine($"albero extract: {manifest}: found the plan {there}, expected {result.Package.Manifest.PlanId}. Nothing was changed: name another folder with --out.");
            return 2;
        }

        using var update = new PackageUpdate(result.Package, options.Folder);
        update.PrintDifference(output);
        if (update.IsEmpty) return 0;
        if (options.Write) update.Apply();
        output.WriteLine(options.Write
            ? $"Written over {options.Folder}; corrections.csv was left alone."
            : $"{options.Folder} was left as it is. Give --write to take these changes over; corrections.csv is never changed.");
        return 0;
    }

    /// <summary>A spinner where somebody is looking, silence where output is piped.</summary>
    private static ReadResult Watch(Func<ReadResult> read) =>
        Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive
            ? read()
            : AnsiConsole.Status().Start("Reading the document", _ => read());

    [GeneratedRegex("^[a-z][a-z0-9-]*\\z")]
    private static partial Regex ChamberCode();
}

/// <summary>What the command line asked for.</summary>
internal sealed record ExtractOptions(string Document, string Chamber, int Year, string Folder, string Layout, bool Write);
