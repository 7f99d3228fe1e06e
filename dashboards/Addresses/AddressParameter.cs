using System.Globalization;

namespace Albero.Dashboards.Addresses;

/// <summary>One parameter of an address: its name, and how it is written and read.</summary>
internal sealed record AddressParameter(
    string Name, Func<ViewState, string?> Write, Func<ViewState, string, ViewState?> Read, AddressFaultKind Fault, IReadOnlyList<string> Allowed)
{
    /// <summary>Most characters of any value.</summary>
    public const int MostCharacters = 2000;

    /// <summary>Whether it may be repeated, as a form's check boxes do; its values are joined by commas.</summary>
    public bool IsList { get; init; }

    /// <summary>Most characters of a value.</summary>
    public int Longest { get; init; } = MostCharacters;

    public static AddressParameter Text(string name, Func<ViewState, string?> write, Func<ViewState, string, ViewState> read) =>
        new(name, write, read, AddressFaultKind.UnknownValue, []);

    public static AddressParameter Number(string name, int most, Func<ViewState, int?> write, Func<ViewState, int, ViewState> read) =>
        new(name, state => write(state)?.ToString(CultureInfo.InvariantCulture),
            (state, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
                ? read(state, number)
                : null,
            AddressFaultKind.NotANumber, [$"1–{most.ToString(CultureInfo.InvariantCulture)}"]);

    public static AddressParameter Choice<T>(
        string name, IReadOnlyDictionary<string, T> words, Func<ViewState, T?> write, Func<ViewState, T, ViewState> read)
        where T : struct =>
        new(name, state => write(state) is { } value ? words.First(word => word.Value.Equals(value)).Key : null,
            (state, text) => words.TryGetValue(text, out var value) ? read(state, value) : null,
            AddressFaultKind.UnknownValue, [.. words.Keys]);

    public static AddressParameter OneOf(
        string name, IReadOnlyList<string> allowed, Func<ViewState, string?> write, Func<ViewState, string, ViewState> read) =>
        new(name, write, (state, text) => allowed.Contains(text) ? read(state, text) : null, AddressFaultKind.UnknownValue, allowed);
}
