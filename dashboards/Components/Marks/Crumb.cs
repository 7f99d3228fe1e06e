using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Components.Marks;

/// <summary>A step of a breadcrumb: its words, the view that it restores, and its words in full where they were shortened.</summary>
public sealed record Crumb(string Words, ViewState State, string? Full = null);
