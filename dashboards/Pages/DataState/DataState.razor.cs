using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.DataState;

/// <summary>How fresh and how sound the data are: plans, documents, checks, what failed.</summary>
public sealed partial class DataState
{
    private LoadRecord _record = null!;

    private string Headline => T["state-headline", Snapshot.BuiltAt is { } built ? Moment(built) : Snapshot.Id, T.Count("search-plans", Context.Plans.Count),
        Context.Audits.Passed, Context.Audits.Run, T.Count("findings-count", Context.Plans.Sum(plan => (long)plan.Findings))];

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        _record = await LoadRecord.OfAsync(Snapshot);
        return [];
    }

    private string Moment(DateTime at) => T["at-time", NumberText.Date(DateOnly.FromDateTime(at)), at.ToString("HH:mm:ss", CultureInfo.InvariantCulture)];

    // What a check looks at, in words; one that the texts don't know yet shows its name.
    private string InWords(AuditRow audit) => T["audit-" + audit.Name] is { ResourceNotFound: false } known ? known : audit.Name;

    private static string Shape(string? verdict) => verdict switch { "pass" => "full", "fail" => "miss", _ => "part" };

    private ViewState Of(PlanRow plan, string path) => Context.State.On(path) with { Chamber = plan.Chamber, Year = plan.Year, Period = null };
}
