using System.Globalization;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>Gives every placeholder of a statement its value, and remembers which parameters found a place.</summary>
internal sealed class ParameterBinder(DuckDBParameterCollection parameters)
{
    private readonly bool[] used = new bool[parameters.Count];

    internal void Bind(PreparedHandle statement, bool isLast)
    {
        var placeholders = statement.ParameterCount;
        var found = new DuckDBParameter[placeholders];
        for (var i = 0; i < placeholders; i++)
        {
            found[i] = Find(statement.ParameterName(i + 1));
        }

        if (isLast && Array.IndexOf(used, false) is var unused and >= 0)
        {
            throw new InvalidOperationException(
                $"The parameter {Describe(unused)} has no placeholder in the command. Remove it, or write {(parameters[unused].BareName is { Length: > 0 } name ? "$" + name : "?")} where its value belongs.");
        }

        for (var i = 0; i < placeholders; i++)
        {
            using var value = NativeValue.From(found[i].Value);
            if (value.IsInvalid || Values.Bind(statement, (ulong)i + 1, value) != State.Success)
            {
                throw Fault.From($"The parameter {Describe(parameters.IndexOf(found[i]))} could not be bound: {statement.Error}");
            }
        }
    }

    private DuckDBParameter Find(string placeholder)
    {
        var place = parameters.IndexOf(placeholder);
        if (place < 0 && int.TryParse(placeholder, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            place = number <= parameters.Count && parameters[number - 1].BareName.Length == 0 ? number - 1 : -1;
        }

        if (place < 0)
        {
            var given = parameters.Count == 0 ? "none" : string.Join(", ", Enumerable.Range(0, parameters.Count).Select(Describe));
            throw new InvalidOperationException(
                $"The placeholder ${placeholder} has no value. Parameters given: {given}. Add one: by name for $name, without a name for ? and $1.");
        }

        used[place] = true;
        return parameters[place];
    }

    private string Describe(int place) => parameters[place].BareName is { Length: > 0 } name ? $"'{name}'" : $"number {place + 1}";
}
