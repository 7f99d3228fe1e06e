using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;

namespace Albero.Dashboards.Views;

/// <summary>What a request is about, resolved against the snapshot: the frame and the page share one.</summary>
public sealed record ViewContext
{
    /// <summary>The address as read, with nothing filled in.</summary>
    public required ViewState State { get; init; }

    /// <summary>What is there to show.</summary>
    public required SnapshotState Source { get; init; }

    /// <summary>What is wrong with the address; then no plan is chosen.</summary>
    public IReadOnlyList<AddressFault> Faults { get; init; } = [];

    public IReadOnlyList<PlanRow> Plans { get; init; } = [];

    public IReadOnlyList<PeriodRow> Periods { get; init; } = [];

    public PlanRow? Plan { get; init; }

    public PeriodRow? Period { get; init; }

    /// <summary>Scoring rules that can be chosen.</summary>
    public IReadOnlyList<PolicyRow> Policies { get; init; } = [];

    /// <summary>The rules that every figure of the request is under.</summary>
    public PolicyRow? Policy { get; init; }

    /// <summary>The checks of the load, and how they went.</summary>
    public AuditCounts Audits { get; init; } = AuditCounts.None;

    /// <summary>The bands that scores are shown in.</summary>
    public Bands Bands { get; init; } = Bands.None;

    /// <summary>The published snapshot under the chosen rules: whatever a page asks it is scored by them.</summary>
    public Snapshot? Snapshot { get; init; }

    /// <summary>Whether a page can show its figures.</summary>
    public bool IsReady => Plan is not null && Period is not null && Policy is not null && Faults.Count == 0;

    /// <summary>The state with the plan and the checkpoint that are shown: what links from this page are made of.</summary>
    public ViewState Resolved => State with { Chamber = Plan?.Chamber, Year = Plan?.Year, Period = Period?.Token };

    public ViewContext With(AddressFault fault) => this with { Faults = [.. Faults, fault] };
}
