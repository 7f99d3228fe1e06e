using Albero.Domain.Findings;
using Albero.Etl.Packages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Mart;

/// <summary>
/// The verbs <c>check</c> and <c>load</c>: outcomes go to the standard output, faults to the error output. Returns the
/// exit code: 0 done, 1 a folder that can't be used, 2 rejected, 3 a fault of ours; nothing is published but by 0.
/// </summary>
internal sealed class LoadRun(IOptions<LoadOptions> options, LoadMessages messages, LoadProgress progress, ILogger<LoadRun> log)
{
    private readonly LoadOptions settings = options.Value;
    private readonly PackageLoad loads = new(options.Value, messages, progress, log);

    public int Check()
    {
        if (!Directory.Exists(settings.Data))
        {
            Console.Error.WriteLine(messages.NoData(settings.Data));
            return 1;
        }

        var (inputs, faults) = loads.ReadAll("");
        var plans = inputs.Plans;
        foreach (var line in messages.Faults(faults)) Console.Error.WriteLine(line);
        foreach (var plan in plans) Print(plan, Console.Out);
        foreach (var line in messages.Unfilled(plans)) Console.Out.WriteLine(line);
        var findings = plans.SelectMany(plan => plan.Reading.Findings).CountBy(finding => finding.Severity).ToDictionary();
        Console.Out.WriteLine(messages.Checked(
            CheckedPlans.Of(settings.Data, faults), faults.Count, findings.GetValueOrDefault(Severity.Error), findings.GetValueOrDefault(Severity.Warning), findings.GetValueOrDefault(Severity.Info)));
        // A finding tells what the document prints, however grave: only a fault of a package rejects it.
        return faults.Count > 0 ? 2 : 0;
    }

    public int Load()
    {
        var outcome = loads.Run(settings.IfChanged);
        foreach (var line in outcome.Lines)
        {
            if (outcome.ExitCode != 0) Console.Error.WriteLine(line);
            else Say(line);
        }

        return outcome.ExitCode;
    }

    private static void Say(string line)
    {
        try
        {
            Console.Out.WriteLine(line);
        }
        catch (IOException)
        {
            // The output is full, but done is done.
            Console.Error.WriteLine(line);
        }
    }

    private void Print(LoadedPlan plan, TextWriter to)
    {
        var documents = plan.Reading.Package.Manifest.Sources.ToDictionary(source => source.Id, source => source.FileName);
        foreach (var finding in plan.Reading.Findings)
        {
            to.WriteLine(messages.Finding(finding, documents.GetValueOrDefault(finding.Source, finding.Source)));
        }
    }
}
