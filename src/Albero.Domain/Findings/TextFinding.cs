namespace Albero.Domain.Findings;

/// <summary>
/// What is wrong with one text, found before anybody knows whose text it is: a finding without its subject and place.
/// </summary>
/// <param name="Code">Kind of finding, one of <see cref="FindingCode"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Parameters">Values of the message, by name, in invariant form.</param>
public sealed record TextFinding(string Code, Severity Severity, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The same finding with its subject and place.</summary>
    /// <param name="subject">Whom it concerns.</param>
    /// <param name="source">Id of the document.</param>
    /// <param name="line">1-based line there.</param>
    /// <param name="which">
    /// Tells two findings of one subject apart (for example <c>target</c> and <c>result</c>); part of the identity.
    /// </param>
    public Finding At(FindingSubject subject, string source, int line, string which = "")
    {
        if (which.Length == 0) return new Finding(Code, Severity, subject, source, line, Parameters);
        var parameters = new Dictionary<string, string>(Parameters) { ["which"] = which };
        return new Finding(Code, Severity, subject, source, line, parameters);
    }
}
