using Albero.Domain.Series;

namespace Albero.Etl.Lineage;

/// <summary>Holds the nodes of two trees against each other, level by level from the bottom: what stands below an area speaks for it too.</summary>
internal sealed class NodeMatcher
{
    private static readonly string[] BottomUp = ["action", "operational", "programme", "strategic", "area"];

    private readonly PlanCandidates _from;
    private readonly PlanCandidates _to;
    private readonly Known _known;
    private readonly Tree _fromTree;
    private readonly Tree _toTree;
    private readonly Dictionary<(string From, string To), int> _likeness = [];
    private readonly List<(string From, string To)> _joined = [];

    public NodeMatcher(PlanCandidates from, PlanCandidates to, Known known)
    {
        (_from, _to, _known) = (from, to, known);
        var common = from.Nodes.Select(node => node.Level).Intersect(to.Nodes.Select(node => node.Level)).ToHashSet();
        (_fromTree, _toTree) = (new Tree(from.Nodes, common), new Tree(to.Nodes, common));
        Best = [.. BottomUp.SelectMany(Match).ToList()];
    }

    /// <summary>One-to-one; whatever their score.</summary>
    public IReadOnlyList<Proposal> Best { get; }

    /// <summary>How alike two nodes are, 0 to 100; what a person said goes before what their titles say.</summary>
    public int Likeness(string fromKey, string toKey) => _likeness.GetValueOrDefault((fromKey, toKey));

    private IEnumerable<Proposal> Match(string level)
    {
        var lefts = _from.Nodes.Where(node => node.Level == level).ToList();
        var rights = _to.Nodes.Where(node => node.Level == level).ToList();
        var pairs = lefts.SelectMany(_ => rights, Pair).Where(pair => pair.Score > 0).ToList();
        var decided = pairs.Select(pair => _known.Row(pair.From, pair.To)).OfType<LineageLink>().ToList();
        foreach (var pair in pairs) _likeness[(pair.From.Key, pair.To.Key)] = pair.Score;
        foreach (var link in decided) _likeness[(link.From.Key, link.To.Key)] = link.Grade == LineageGrade.NotComparable ? 0 : 100;

        var best = BestPairs.Of(pairs.Where(pair => _known.IsOpen(pair.From, pair.To)), pair => pair.From, pair => pair.To, pair => pair.Score);
        _joined.AddRange(best.Select(pair => (pair.From.Key, pair.To.Key)));
        _joined.AddRange(decided.Where(link => link.Grade != LineageGrade.NotComparable).Select(link => (link.From.Key, link.To.Key)));
        return best;
    }

    private Proposal Pair(NodeCandidate from, NodeCandidate to)
    {
        var text = TextLikeness.Of(from.Titles, to.Titles);
        var (left, right) = (_fromTree.Below(from.Member.Key), _toTree.Below(to.Member.Key));
        var common = _joined.Count(pair => left.Contains(pair.From) && right.Contains(pair.To));
        var below = left.Count + right.Count == 0 ? 0 : 200 * common / (left.Count + right.Count);
        return new(from.Member, to.Member, from.Titles[0], to.Titles[0], Math.Max(text, below), new PairReasons(text)
        {
            Below = common > 0 ? (common, Math.Max(left.Count, right.Count)) : null,
        });
    }

    /// <summary>Keys of the nodes below each node, of the levels that both plans have.</summary>
    private sealed class Tree
    {
        private readonly Dictionary<string, HashSet<string>> _below = [];

        public Tree(IReadOnlyList<NodeCandidate> nodes, HashSet<string> levels)
        {
            var parents = nodes.ToDictionary(node => node.Member.Key, node => node.ParentKey);
            foreach (var node in nodes.Where(node => levels.Contains(node.Level)))
            {
                // Parents never go in circles: packages that do are rejected.
                for (var above = node.ParentKey; above.Length > 0; above = parents.GetValueOrDefault(above, "")) Add(above, node.Member.Key);
            }
        }

        public HashSet<string> Below(string key) => _below.GetValueOrDefault(key) ?? [];

        private void Add(string above, string key)
        {
            if (!_below.TryGetValue(above, out var keys)) _below[above] = keys = [];
            keys.Add(key);
        }
    }
}
