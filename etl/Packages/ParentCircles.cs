namespace Albero.Etl.Packages;

/// <summary>Finds the objectives that descend from themselves. Each is walked over once, however deep the tree is.</summary>
internal static class ParentCircles
{
    /// <param name="parents">The parent's key by key.</param>
    public static HashSet<string> Find(IReadOnlyDictionary<string, string> parents)
    {
        var (circles, known) = (new HashSet<string>(), new HashSet<string>());
        foreach (var start in parents.Keys)
        {
            // The way up from here until it ends or meets a key that was walked over before, on this way or another.
            var (way, places) = (new List<string>(), new Dictionary<string, int>());
            var key = start;
            for (; parents.ContainsKey(key) && known.Add(key); key = parents[key])
            {
                places.Add(key, way.Count);
                way.Add(key);
            }

            if (places.TryGetValue(key, out var place)) circles.UnionWith(way[place..]);
        }

        return circles;
    }
}
