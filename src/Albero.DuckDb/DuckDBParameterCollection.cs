using System.Collections;
using System.Data.Common;

namespace Albero.DuckDb;

/// <summary>The parameters of a command.</summary>
public sealed class DuckDBParameterCollection : DbParameterCollection
{
    private readonly List<DuckDBParameter> parameters = [];

    /// <inheritdoc/>
    public override int Count => parameters.Count;

    /// <inheritdoc/>
    public override object SyncRoot => ((ICollection)parameters).SyncRoot;

    /// <summary>The parameter at a place.</summary>
    public new DuckDBParameter this[int index]
    {
        get => parameters[index];
        set => parameters[index] = value;
    }

    /// <summary>Adds a parameter.</summary>
    public DuckDBParameter Add(DuckDBParameter parameter)
    {
        parameters.Add(parameter);
        return parameter;
    }

    /// <summary>Adds a value by name.</summary>
    public DuckDBParameter AddWithValue(string name, object? value) => Add(new DuckDBParameter(name, value));

    /// <inheritdoc/>
    public override int Add(object value)
    {
        parameters.Add(Ours(value));
        return parameters.Count - 1;
    }

    /// <inheritdoc/>
    public override void AddRange(Array values)
    {
        foreach (var value in values)
        {
            Add(value!);
        }
    }

    /// <inheritdoc/>
    public override void Clear() => parameters.Clear();

    /// <inheritdoc/>
    public override bool Contains(object value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override bool Contains(string value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void CopyTo(Array array, int index) => ((ICollection)parameters).CopyTo(array, index);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => parameters.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(object value) => value is DuckDBParameter parameter ? parameters.IndexOf(parameter) : -1;

    /// <inheritdoc/>
    public override int IndexOf(string parameterName)
    {
        var bare = DuckDBParameter.Bare(parameterName);
        return parameters.FindIndex(p => p.BareName.Equals(bare, StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public override void Insert(int index, object value) => parameters.Insert(index, Ours(value));

    /// <inheritdoc/>
    public override void Remove(object value) => parameters.Remove(Ours(value));

    /// <inheritdoc/>
    public override void RemoveAt(int index) => parameters.RemoveAt(index);

    /// <inheritdoc/>
    public override void RemoveAt(string parameterName) => parameters.RemoveAt(Place(parameterName));

    /// <inheritdoc/>
    protected override DbParameter GetParameter(int index) => parameters[index];

    /// <inheritdoc/>
    protected override DbParameter GetParameter(string parameterName) => parameters[Place(parameterName)];

    /// <inheritdoc/>
    protected override void SetParameter(int index, DbParameter value) => parameters[index] = Ours(value);

    /// <inheritdoc/>
    protected override void SetParameter(string parameterName, DbParameter value) => parameters[Place(parameterName)] = Ours(value);

    private int Place(string name)
    {
        var place = IndexOf(name);
        return place >= 0 ? place : throw new ArgumentException($"There is no parameter '{name}'.", nameof(name));
    }

    private static DuckDBParameter Ours(object value) => value as DuckDBParameter
        ?? throw new InvalidCastException($"A {nameof(DuckDBParameter)} is expected, not {value?.GetType().Name ?? "null"}. Make it with command.CreateParameter().");
}
