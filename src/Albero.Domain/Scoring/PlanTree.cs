using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>The nodes of a plan in an order where parents stand before children; what no root leads to stands apart.</summary>
internal sealed class PlanTree
{
    private readonly Dictionary<string, ObjectiveRow> _nodes = [];
    private readonly Dictionary<string, List<ObjectiveRow>> _children = [];
    private readonly Dictionary<string, Dictionary<string, string>> _ancestors = [];

    public PlanTree(IReadOnlyList<ObjectiveRow> rows)
    {
        foreach (var row in rows) _nodes.TryAdd(row.Key, row);
        var roots = new List<ObjectiveRow>();
        foreach (var row in _nodes.Values)
        {
            if (row.ParentKey.Length == 0) roots.Add(row);
            else if (_nodes.ContainsKey(row.ParentKey)) Siblings(row.ParentKey).Add(row);
        }

        Roots = roots;
        // Breadth first, without recursion: a chain of a hundred thousand nodes must not end the process.
        var order = new List<ObjectiveRow>(roots);
        for (var i = 0; i < order.Count; i++) order.AddRange(ChildrenOf(order[i].Key));
        TopDown = order;
        var reached = order.Select(row => row.Key).ToHashSet();
        Unreachable = [.. _nodes.Values.Where(row => !reached.Contains(row.Key))];
    }

    public IReadOnlyList<ObjectiveRow> Roots { get; }

    public IReadOnlyList<ObjectiveRow> TopDown { get; }

    public IReadOnlyList<ObjectiveRow> Unreachable { get; }

    public IReadOnlyList<ObjectiveRow> ChildrenOf(string key) => _children.TryGetValue(key, out var list) ? list : [];

    /// <summary>Key of the node itself or of its nearest ancestor of a level; empty where there is none.</summary>
    public string AncestorAt(string key, string level)
    {
        if (!_ancestors.TryGetValue(level, out var known)) _ancestors[level] = known = [];
        // What the walk passes has the same answer, which is kept: however deep a tree is, each of its nodes is passed once.
        var passed = new List<string>();
        var found = "";
        while (_nodes.TryGetValue(key, out var node) && !known.TryGetValue(key, out found))
        {
            known[key] = found = ""; // a walk that comes back here went round in a circle
            passed.Add(key);
            if (node.Level == level)
            {
                found = key;
                break;
            }

            key = node.ParentKey;
        }

        foreach (var each in passed) known[each] = found ?? "";
        return found ?? "";
    }

    public ObjectiveRow? Find(string key) => _nodes.GetValueOrDefault(key);

    private List<ObjectiveRow> Siblings(string parent)
    {
        if (!_children.TryGetValue(parent, out var list)) _children[parent] = list = [];
        return list;
    }
}
