using System.Diagnostics;
using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using Albero.Etl.Packages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Mart;

/// <summary>
/// The verbs <c>check</c> and <c>load</c>: packages in, a published snapshot out. Outcomes go to the standard output,
/// faults to the error output. Returns the exit code: 0 done, 1 a folder that can't be used, 2 rejected, 3 a fault
/// of ours; nothing is published but by 0.
/// </summary>
internal sealed class LoadRun(IOptions<LoadOptions> options, LoadMessages messages, LoadProgress progress, ILogger<LoadRun> log)
{
    private readonly LoadOptions settings = options.Value;

    public int Check()
    {
        if (!Directory.Exists(settings.Data)) return NoData();
        var (inputs, faults) = ReadAll("");
        var plans = inputs.Plans;
        foreach (var fault in faults) Console.Error.WriteLine(messages.Fault(fault));
        foreach (var plan in plans) Print(plan, Console.Out);
        var findings = plans.SelectMany(plan => plan.Reading.Findings).CountBy(finding => finding.Severity).ToDictionary();
        Console.Out.WriteLine(messages.Checked(
            plans.Count, faults.Count, findings.GetValueOrDefault(Severity.Error), findings.GetValueOrDefault(Severity.Warning), findings.GetValueOrDefault(Severity.Info)));
        // A finding tells what the document prints, however grave: only a fault of a package rejects it.
        return faults.Count > 0 ? 2 : 0;
    }

    public int Load()
    {
        var watch = Stopwatch.StartNew();
        if (!Directory.Exists(settings.Data)) return NoData();
        var fingerprint = InputFingerprint.Of(settings.Data);
        try
        {
            if (settings.IfChanged && MartFolder.PublishedInputs(settings.Mart) == fingerprint)
            {
                Console.Out.WriteLine(messages.Unchanged(MartFolder.Published(settings.Mart)!));
                return 0;
            }
        }
        catch (UnauthorizedAccessException fault)
        {
            return Unusable(messages.Unusable(settings.Mart, fault.Message));
        }

        var (inputs, faults) = ReadAll(fingerprint);
        if (faults.Count > 0)
        {
            foreach (var fault in faults) Console.Error.WriteLine(messages.Fault(fault));
            Console.Error.WriteLine(messages.Rejected(faults.Count));
            return 2;
        }

        Publication publication;
        try
        {
            using var folder = MartFolder.TryTake(settings.Mart);
            if (folder is null)
            {
                Console.Error.WriteLine(messages.Busy(settings.Mart));
                return 2;
            }

            if (MartFolder.IsBlocked(settings.Mart)) return Unusable(messages.Blocked(settings.Mart));
            var builder = new SnapshotBuilder(inputs);
            publication = progress.Show(messages.Loading(), inputs.Plans.Count, advance =>
                SnapshotPublisher.Publish(folder, builder, fingerprint, settings.Keep, advance));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException || BulkLoader.IsOfTheDisk(fault))
        {
            return Unusable(messages.Unusable(settings.Mart, FoundText.Short(fault.Message)));
        }

        return Report(publication, inputs.Plans, watch.Elapsed);
    }

    private int NoData() => Unusable(messages.NoData(settings.Data));

    private static int Unusable(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }

    private int Report(Publication publication, IReadOnlyList<LoadedPlan> plans, TimeSpan elapsed)
    {
        foreach (var audit in publication.Audits.Where(audit => audit.Rows > 0))
        {
            if (audit.Blocking) Console.Error.WriteLine(messages.AuditFailed(audit));
            else log.LogInformation("Audit {Audit}: {Rows} rows ({Grain})", audit.Name, audit.Rows, audit.Grain);
        }

        if (publication.Name is null)
        {
            Console.Error.WriteLine(messages.NotPublished());
            return 3;
        }

        var published = messages.Published(
            publication.Name, plans.Count, plans.Sum(plan => plan.Reading.Indicators.Count), plans.Sum(plan => plan.Reading.Findings.Count), elapsed.TotalSeconds);
        try
        {
            Console.Out.WriteLine(published);
        }
        catch (IOException)
        {
            // The output is full, but done is done.
            Console.Error.WriteLine(published);
        }

        return 0;
    }

    private (SnapshotInputs Inputs, List<PackageFault> Faults) ReadAll(string fingerprint)
    {
        var set = progress.Show(messages.Reading(), PackageFolders.Find(settings.Data).Count, advance => PackageSet.Read(settings.Data, advance));
        var faults = set.Faults.ToList();
        var (policies, policyFiles) = PolicyReader.Read(settings.Data, faults);
        var lineage = LineageFile.Read(settings.Data, faults);
        var links = LineageFile.Within(lineage, [.. set.Packages.Select(package => package.Package!)], faults);
        var readings = Portfolio.Read([.. set.Packages.Select(package => PlanReader.Read(package.Package!, policies))], links);
        var plans = readings.Zip(set.Packages, (reading, package) => new LoadedPlan(reading, package.Files)).ToList();
        return (new(plans, policies, links, [.. policyFiles, .. lineage.Files], fingerprint), faults);
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
