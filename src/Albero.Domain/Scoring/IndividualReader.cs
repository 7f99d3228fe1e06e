using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Types the individual objectives of managers: they have targets like indicators, but no weight and no result.</summary>
internal static class IndividualReader
{
    public static IReadOnlyList<IndividualReading> Read(PlanPackage package, FindingList findings)
    {
        var subject = new FindingSubject(package.Manifest.PlanId);
        // Nine managers may have the same objective in the same words: what is wrong with the text is wrong once.
        var repeated = package.Individual.GroupBy(row => (row.Indicator, row.Target)).ToDictionary(group => group.Key, group => (First: group.MinBy(row => row.At.Line), Times: group.Count()));
        var directions = package.Indicators.OrderBy(row => row.At.Line).ToLookup(row => ItemName.Of(row.Text), row => row.Direction);
        var read = new List<IndividualReading>(package.Individual.Count);
        foreach (var row in package.Individual)
        {
            var target = TargetParser.Parse(row.Target, new TargetContext(row.Indicator, Year: package.Manifest.Year));
            var (first, times) = repeated[(row.Indicator, row.Target)];
            foreach (var finding in ReferenceEquals(first, row) ? target.Findings : [])
            {
                var parameters = new Dictionary<string, string>(finding.Parameters);
                foreach (var (name, value) in Whose(row)) parameters[name] = value;
                if (times > 1) parameters["others"] = (times - 1).ToString(CultureInfo.InvariantCulture);
                findings.Add(finding with { Parameters = parameters }, subject, row.At, string.Join('/', "individual", row.ManagerRole, Number(row)));
            }

            // Which way is better the tree may say, where it has the same indicator; else a bare figure is at least that.
            var op = EffectiveOperator.Of(target, directions[ItemName.Of(row.Indicator)].FirstOrDefault("none"));
            read.Add(new IndividualReading(row, target, op?.Op, op?.Inferred, TargetPartsJson.Of(target.Parts)));
        }

        return read;
    }

    /// <summary>Parameters by which a message says whose objective it is about.</summary>
    public static (string, string)[] Whose(IndividualRow row) => [("manager", TextFindings.Shown(row.ManagerRole)), ("individual", Number(row))];

    private static string Number(IndividualRow row) => row.Number.ToString(CultureInfo.InvariantCulture);
}
