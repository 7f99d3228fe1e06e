namespace Albero.Dashboards.Resources;

/// <summary>Names the resource files that hold every word of the interface: Italian (the default) and English.</summary>
public sealed class Texts;
