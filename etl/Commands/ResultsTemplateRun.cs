using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Workbooks;

namespace Albero.Etl.Commands;

/// <summary>The verb <c>results-template</c>. Exit code 0 done, 1 wrong usage, 2 a faulty package or a file that is there already.</summary>
internal sealed class ResultsTemplateRun(TemplateMessages messages)
{
    public int Write(TemplateOptions options, TextWriter output, TextWriter error)
    {
        var load = new LoadMessages(CultureInfo.CurrentUICulture);
        var data = options.Data ?? Environment.GetEnvironmentVariable("ALBERO_DATA") ?? new LoadOptions().Data;
        if (string.IsNullOrWhiteSpace(data)) return Refuse(load.NoFolder("--data (ALBERO_DATA)"), 1);
        if (!Directory.Exists(data)) return Refuse(load.NoData(data), 1);
        if (options.File is { } named && !named.EndsWith(WorkbookFiles.Ending, StringComparison.OrdinalIgnoreCase)) return Refuse(messages.NotXlsx(named), 1);

        var set = PackageSet.Read(data);
        var planId = string.Create(CultureInfo.InvariantCulture, $"{options.Chamber}/{options.Year}");
        if (set.Packages.FirstOrDefault(package => package.Package!.Manifest.PlanId == planId) is not { Package: { } plan } read)
        {
            // The plan may be there and faulty; what is wrong elsewhere doesn't stand in the way of a sound one.
            if (set.Faults.Count == 0 || set.Faults.All(fault => fault.Code == FaultCode.NoPackages)) return Refuse(messages.NoPlan(planId, [.. set.Packages.Select(package => package.Package!.Manifest.PlanId)]), 1);
            foreach (var line in load.Faults(set.Faults)) error.WriteLine(line);
            return Refuse(messages.Rejected(set.Faults.Count), 2);
        }

        if (!Checkpoint.TryParse(options.Checkpoint, out var checkpoint) || !plan.Manifest.Checkpoints.Contains(checkpoint))
        {
            return Refuse(messages.NotDeclared(options.Checkpoint, plan.Manifest.Checkpoints), 1);
        }

        var file = options.File ?? Path.Combine(read.Folder, ResultsForm.FileName(checkpoint));
        var rows = FormRow.Of(plan, checkpoint);
        if (Create(file, FormWriter.Write(plan.Manifest, checkpoint, rows)) is var (why, code)) return Refuse(why, code);
        var due = rows.Count(row => row.IsDue);
        output.WriteLine(messages.Written(file, checkpoint, due, rows.Count - due));
        return 0;

        int Refuse(string message, int code)
        {
            error.WriteLine(message);
            return code;
        }
    }

    // A form that is there may hold an office's work: it is never opened for writing.
    private (string Why, int Code)? Create(string file, byte[] form)
    {
        if (File.Exists(file) || Directory.Exists(file)) return (messages.Exists(file), 2);
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(form);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (messages.NotWritten(file, fault.Message), 1);
        }
    }
}
