using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>Collects findings; every identity stands once.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _identities = [];

    public FindingList()
    {
    }

    /// <summary>Goes on from what was found before; findings of the codes that are looked for again are left out.</summary>
    public FindingList(IEnumerable<Finding> found, IReadOnlyList<string> again)
    {
        foreach (var finding in found.Where(finding => !again.Contains(finding.Code)))
        {
            _identities.Add(finding.Identity);
            _findings.Add(finding);
        }
    }

    public void Add(string code, Severity severity, FindingSubject subject, Provenance at, string which, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, value) in parameters) values[name] = value;
        Add(new TextFinding(code, severity, values), subject, at, which);
    }

    public void Add(TextFinding finding, FindingSubject subject, Provenance at, string which = "")
    {
        var placed = finding.At(subject, at.Source, at.Line, which);
        for (var n = 2; !_identities.Add(placed.Identity); n++)
            placed = finding.At(subject, at.Source, at.Line, $"{which}#{n.ToString(CultureInfo.InvariantCulture)}");
        _findings.Add(placed);
    }

    public void AddAll(IEnumerable<TextFinding> findings, FindingSubject subject, Provenance at, string which)
    {
        foreach (var finding in findings) Add(finding, subject, at, which);
    }

    /// <summary>In the order of the documents.</summary>
    public IReadOnlyList<Finding> Sorted() =>
        [.. _findings.OrderBy(finding => finding.Source, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.Identity, StringComparer.Ordinal)];
}
