namespace Albero.Dashboards.Hosting;

/// <summary>Everything that can be set about this host, by section; <c>etl/install/README.md</c> lists it for who installs.</summary>
internal sealed class DashboardOptions
{
    /// <summary>Where the published snapshots lie and how they are read.</summary>
    public MartOptions Mart { get; } = new();

    /// <summary>Where the dashboard listens and under which names it may be called.</summary>
    public ListenOptions Listen { get; } = new();
}
