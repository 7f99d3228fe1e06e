namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>Why a figure isn't given, the first that applies.</summary>
public enum Refusal
{
    /// <summary>The plan has nothing in this mission.</summary>
    NothingHere,

    /// <summary>Objectives that belong to no national mission: neither printed nor mapped.</summary>
    NotMapped,

    /// <summary>The plan's headline score is made from another tree than that of the plan it is held against.</summary>
    OtherTree,

    /// <summary>The plan sets itself no checkpoint of this kind.</summary>
    NoCheckpoint,

    /// <summary>The document says in words how it went and prints no result.</summary>
    OnlyWords,

    /// <summary>No result is published for this checkpoint.</summary>
    NoResults,

    /// <summary>Results are printed, none of which can be held against a target as a number.</summary>
    NotMeasurable,
}
