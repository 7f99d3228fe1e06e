namespace Albero.Dashboards.Components.Frame;

/// <summary>One thing to pick: its words, the address it leads to, and whether it is the one shown.</summary>
public sealed record Choice(string Words, string Address, bool IsCurrent);
