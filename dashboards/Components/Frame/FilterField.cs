namespace Albero.Dashboards.Components.Frame;

/// <summary>A field of a filter form; its name is the address's parameter.</summary>
/// <param name="Name">Parameter of the address.</param>
/// <param name="Label">Words before the field.</param>
/// <param name="Value">What is chosen or typed now.</param>
/// <param name="Options">What can be chosen; null for a text field.</param>
public sealed record FilterField(string Name, string Label, string? Value, IReadOnlyList<(string Value, string Words)>? Options)
{
    public static FilterField Pick(string name, string label, string? value, IReadOnlyList<(string Value, string Words)> options) =>
        new(name, label, value, options);

    public static FilterField Search(string name, string label, string? value) => new(name, label, value, null);
}
