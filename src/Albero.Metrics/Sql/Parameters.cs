using System.Data.Common;
using System.Globalization;

namespace Albero.Metrics;

/// <summary>The values of a statement. Whatever a user typed is here, never in the text.</summary>
internal sealed class Parameters
{
    private readonly Dictionary<string, object> _values = [];

    /// <summary>Adds a value and gives its place in the text.</summary>
    public string Add(object value)
    {
        var name = "p" + _values.Count.ToString(CultureInfo.InvariantCulture);
        _values.Add(name, value);
        return "$" + name;
    }

    /// <summary>Adds a value that the catalogue's SQL names.</summary>
    public void Name(string name, object value) => _values[name] = value;

    /// <summary>Binds those that the text uses: DuckDB refuses a parameter that isn't there.</summary>
    public void Bind(DbCommand command)
    {
        foreach (var (name, value) in _values)
        {
            if (!Uses(command.CommandText, name)) continue;
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }

    private static bool Uses(string sql, string name)
    {
        for (var at = sql.IndexOf("$" + name, StringComparison.Ordinal); at >= 0; at = sql.IndexOf("$" + name, at + 1, StringComparison.Ordinal))
        {
            var end = at + 1 + name.Length;
            if (end == sql.Length || !char.IsLetterOrDigit(sql[end])) return true;
        }
        return false;
    }
}
