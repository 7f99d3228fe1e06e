using Albero.Dashboards.Addresses;
using Albero.Dashboards.Resources;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Components;

/// <summary>A page over the published snapshot: reads its address, loads its figures, and answers 400 to what it can't follow.</summary>
public abstract class MartPage : ComponentBase
{
    [Inject] internal RequestView View { get; set; } = null!;

    [Inject] protected IStringLocalizer<Texts> T { get; set; } = null!;

    /// <summary>What the request is about.</summary>
    protected ViewContext Context { get; private set; } = null!;

    protected Snapshot Snapshot => Context.Snapshot!;

    // A component renders for the first time while its initialisation still waits: everything is loaded before that.
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        Context = await View.GetAsync();
        if (Context.IsReady)
        {
            foreach (var fault in await LoadAsync()) Context = Context.With(fault);
        }
        AnswerStatus();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    private void AnswerStatus()
    {
        if (Context.Faults.Count > 0) View.Answer(StatusCodes.Status400BadRequest);
        else if (Context.Source is SnapshotState.Gone) View.Answer(StatusCodes.Status410Gone);
        else if (Context.Source is SnapshotState.Unreadable or SnapshotState.OtherSchema) View.Answer(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Loads what the page shows.</summary>
    /// <returns>Parameters that name something the snapshot doesn't have.</returns>
    protected abstract Task<IReadOnlyList<AddressFault>> LoadAsync();
}
