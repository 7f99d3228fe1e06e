using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Etl.Lineage;
using Albero.Etl.Mart;
using Albero.Etl.Packages;

namespace Albero.Etl.Commands;

/// <summary>The verb <c>lineage propose</c>: packages in, proposals out. Exit code 0 done, 1 no such folder or plan, 2 faulty packages.</summary>
internal sealed class LineageRun(ProposalMessages messages)
{
    public int Propose(ProposeOptions options, TextWriter output, TextWriter error)
    {
        var load = new LoadMessages(CultureInfo.CurrentUICulture);
        var data = options.Data ?? Environment.GetEnvironmentVariable("ALBERO_DATA") ?? new LoadOptions().Data;
        if (string.IsNullOrWhiteSpace(data)) return WrongUse(load.NoFolder("--data (ALBERO_DATA)"), error);
        if (!Directory.Exists(data)) return WrongUse(load.NoData(data), error);

        var set = PackageSet.Read(data);
        var faults = set.Faults;
        var sheet = LineageFile.Read(data, faults);
        LineageFile.Within(sheet, [.. set.Packages.Select(package => package.Package!)], faults);
        if (faults.Count > 0)
        {
            foreach (var line in load.Faults(faults)) error.WriteLine(line);
            error.WriteLine(messages.Rejected(faults.Count));
            return 2;
        }

        var plans = set.Packages.Select(package => package.Package!).ToDictionary(package => package.Manifest.PlanId);
        if (!plans.TryGetValue(options.From, out var earlier)) return WrongUse(messages.NoPlan("--from", options.From, plans.Keys), error);
        if (!plans.TryGetValue(options.To, out var later)) return WrongUse(messages.NoPlan("--to", options.To, plans.Keys), error);

        var (from, to) = (Candidates(earlier), Candidates(later));
        var proposals = LineageMatcher.Propose(from, to, sheet.Links, options.MinScore, options.All);
        if (options.Csv) ProposalSheet.Write(proposals, messages, output);
        else ProposalTable.Write(proposals, messages, options, output);

        var known = new Known(sheet.Links);
        var proposed = proposals.SelectMany(pair => new[] { pair.From, pair.To }).ToHashSet();
        var summary = messages.Summary(
            proposals.Count,
            from.Indicators.Count(each => !proposed.Contains(each.Member) && !known.IsContinued(each.Member)),
            to.Indicators.Count(each => !proposed.Contains(each.Member) && !known.IsContinuing(each.Member)),
            sheet.Links.Count(link => link.From.PlanId == options.From && link.To.PlanId == options.To));
        // Behind a table it is part of what was asked for; behind rows it would be a row.
        (options.Csv ? error : output).WriteLine(summary);
        return 0;
    }

    // Scores say nothing about what continues, so that no policy is needed.
    private static PlanCandidates Candidates(PlanPackage package) => CandidateReader.Read(PlanReader.Read(package, []));

    private static int WrongUse(string message, TextWriter error)
    {
        error.WriteLine(message);
        return 1;
    }
}
