using System.Globalization;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Albero.Dashboards.Addresses;

/// <summary>Builds and parses every link of the dashboard.</summary>
internal static class Links
{
    /// <summary>Address of a view: readable, in one order, without what isn't said.</summary>
    public static string To(ViewState state) => Build(state, state.Path);

    /// <summary>Address of the same view's data.</summary>
    public static string ToCsv(ViewState state, Dialect dialect) =>
        Build(state with { Dialect = dialect == Dialect.Excel ? null : dialect, Page = null }, state.Path + ".csv");

    /// <summary>Address of the same view's data in another format.</summary>
    /// <param name="state">What the page shows.</param>
    /// <param name="extension">Extension with its dot.</param>
    public static string ToFile(ViewState state, string extension) => Build(state with { Dialect = null, Page = null }, state.Path + extension);

    /// <summary>Address that changes the language and comes back.</summary>
    public static string ToLanguage(string code, string pathAndQuery) =>
        $"/lingua/{code}?ritorno={Uri.EscapeDataString(pathAndQuery)}";

    /// <summary>Reads an address. What can't be followed is a fault, and the state then holds the rest.</summary>
    /// <param name="path">Path without an export's extension.</param>
    /// <param name="query">Parameters as they came.</param>
    /// <param name="faults">Everything that is wrong, in the address's order.</param>
    public static ViewState Parse(string path, IEnumerable<KeyValuePair<string, StringValues>> query, out IReadOnlyList<AddressFault> faults)
    {
        var state = new ViewState(path);
        var known = Vocabulary.Of(path);
        var found = new List<AddressFault>();
        foreach (var (name, values) in query)
        {
            var parameter = known.FirstOrDefault(p => p.Name == name);
            var text = values.ToString();
            if (parameter is null)
            {
                found.Add(new AddressFault(name, text, AddressFaultKind.UnknownParameter, [.. known.Select(p => p.Name)]));
            }
            else if (values.Count > 1 && !parameter.IsList)
            {
                found.Add(new AddressFault(name, text, AddressFaultKind.Repeated, parameter.Allowed));
            }
            else if (text.Length > parameter.Longest)
            {
                found.Add(new AddressFault(name, text[..40] + "…", AddressFaultKind.TooLong, [$"1–{parameter.Longest.ToString(CultureInfo.InvariantCulture)}"]));
            }
            else if (text.Length > 0)
            {
                // A form sends its empty fields too: an empty value says nothing.
                if (parameter.Read(state, text) is { } read) state = read;
                else found.Add(new AddressFault(name, text, parameter.Fault, parameter.Allowed));
            }
        }
        faults = found;
        return state;
    }

    /// <summary>What a form must carry along, beside the fields that it lets people change.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Hidden(ViewState state, params string[] except) =>
        from parameter in Vocabulary.Of(state.Path)
        where !except.Contains(parameter.Name)
        let value = parameter.Write(state)
        where value is not null
        select KeyValuePair.Create(parameter.Name, value);

    private static string Build(ViewState state, string path)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in Hidden(state))
        {
            query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Escape(value));
        }
        return path + query;
    }

    // These are allowed in a query and are easier to read as they are.
    private static string Escape(string value) =>
        Uri.EscapeDataString(value).Replace("%2C", ",").Replace("%2F", "/").Replace("%3A", ":")
            .Replace("%3B", ";").Replace("%2A", "*").Replace("%21", "!");
}
