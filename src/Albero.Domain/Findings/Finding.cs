namespace Albero.Domain.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Somebody should look.</summary>
    Warning,

    /// <summary>
    /// Grave for who evaluates the plan: what the document prints contradicts itself or asks for less. It never stops a load, because
    /// the document prints it so; what stops a load is a fault of the package, which is no finding.
    /// </summary>
    Error,
}

/// <summary>
/// Something the OIV should look at: a code with typed parameters and a place, never a free string.
/// Texts are made from it by <see cref="FindingMessages"/>.
/// </summary>
/// <param name="Code">Kind of finding, one of <see cref="FindingCode"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Subject">Whom it concerns.</param>
/// <param name="Source">Id of the document, or name of the package file.</param>
/// <param name="Line">1-based line there.</param>
/// <param name="Parameters">Values of the message, by name, in invariant form.</param>
public sealed record Finding(
    string Code, Severity Severity, FindingSubject Subject, string Source, int Line, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>
    /// Identity that survives reloads: plan, code, subject and the parameter that tells two findings of one subject
    /// apart, but not the line, which moves when a document is read again.
    /// </summary>
    public string Identity =>
        string.Join('|', Subject.PlanId, Code, Subject.ObjectiveKey, Subject.IndicatorNumber, Subject.Checkpoint,
            Parameters.GetValueOrDefault("which", ""));
}

/// <summary>Whom a finding concerns; the narrower parts may be empty.</summary>
/// <param name="PlanId"><c>chamber/year</c>; empty when a text is read outside a plan.</param>
/// <param name="ObjectiveKey">Key of the objective, or empty.</param>
/// <param name="IndicatorNumber">Number of the indicator, or null.</param>
/// <param name="Checkpoint">Checkpoint, or empty.</param>
public sealed record FindingSubject(string PlanId, string ObjectiveKey = "", int? IndicatorNumber = null, string Checkpoint = "");
