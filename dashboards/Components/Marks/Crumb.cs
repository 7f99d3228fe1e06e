using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Components.Marks;

/// <summary>A step of a breadcrumb: its words and the view that it restores.</summary>
public sealed record Crumb(string Words, ViewState State);
