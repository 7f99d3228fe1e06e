namespace Albero.Etl.Mart;

/// <summary>Hands out surrogate keys, 1, 2, 3 …, in the order in which things are first seen: loads repeat exactly.</summary>
internal sealed class MartKeys
{
    private readonly Dictionary<string, int> next = [];
    private readonly Dictionary<(string Table, string Key), int> known = [];

    /// <summary>A key that nothing has had.</summary>
    public int New(string table) => next[table] = next.GetValueOrDefault(table) + 1;

    /// <summary>The key of a thing by its natural key; <paramref name="isNew"/> when it has to be written.</summary>
    public int Of(string table, string natural, out bool isNew)
    {
        isNew = !known.TryGetValue((table, natural), out var key);
        return isNew ? known[(table, natural)] = New(table) : key;
    }
}
