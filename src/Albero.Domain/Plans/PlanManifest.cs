namespace Albero.Domain.Plans;

/// <summary>What <c>datapackage.json</c> says about a plan as a whole.</summary>
/// <param name="Chamber">Code of the chamber, <c>^[a-z][a-z0-9-]*$</c>.</param>
/// <param name="ChamberName">Name as people say it, for example <c>Camera di Commercio di Brescia</c>.</param>
/// <param name="Year">Year of the plan.</param>
/// <param name="Title">Title of the plan.</param>
/// <param name="HeadlineTree"><c>operational</c> or <c>strategic</c>: the tree whose score is the plan's.</param>
/// <param name="TreeWeightsFrom">
/// Where the weights of operational objectives come from: <c>tree</c>, or <c>assignments</c> when the managers'
/// weights stand in for missing ones.
/// </param>
/// <param name="Checkpoints">Checkpoints that the package declares, in time order.</param>
/// <param name="Sources">The documents that the package was made from.</param>
public sealed record PlanManifest(
    string Chamber,
    string ChamberName,
    int Year,
    string Title,
    string HeadlineTree,
    string TreeWeightsFrom,
    IReadOnlyList<Checkpoint> Checkpoints,
    IReadOnlyList<PlanSource> Sources)
{
    /// <summary>Identity of the plan: <c>chamber/year</c>.</summary>
    public string PlanId => $"{Chamber}/{Year}";
}

/// <summary>A document that a package was made from.</summary>
/// <param name="Id">Short name that rows refer to.</param>
/// <param name="FileName">Bare file name of the document's text.</param>
/// <param name="Sha256">SHA-256 of that file, lower-case hexadecimal; empty for an act that isn't kept as a file.</param>
/// <param name="Kind"><c>plan</c>, <c>monitoring</c> or <c>report</c>.</param>
/// <param name="Date">Date printed in the document, if any.</param>
/// <param name="Reports">Checkpoints whose results this document reports.</param>
public sealed record PlanSource(
    string Id, string FileName, string Sha256, string Kind, DateOnly? Date, IReadOnlyList<Checkpoint> Reports);
