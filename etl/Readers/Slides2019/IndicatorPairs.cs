namespace Albero.Etl.Readers.Slides2019;

/// <summary>An indicator's name and its table; either may be missing.</summary>
/// <param name="Name">The lines of the name.</param>
/// <param name="Table">The table of its targets.</param>
/// <param name="Doubt">Why a person should look; empty when the order leaves no choice.</param>
internal sealed record IndicatorPair(Block? Name, TargetTable? Table, string Doubt);

/// <summary>
/// Brings names and tables of a slide together by their order: each name is followed by its table, or several names by as
/// many tables. Such a run of names and tables is on its own, so one lost table doesn't shift the others.
/// </summary>
internal static class IndicatorPairs
{
    public static List<IndicatorPair> Of(IReadOnlyList<Block> blocks)
    {
        var pairs = new List<IndicatorPair>();
        var names = new List<Block>();
        var tables = new List<TargetTable>();
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Table)
            {
                TargetTable.Take(block.Lines, tables);
            }
            else if (block.Kind == BlockKind.IndicatorName)
            {
                if (tables.Count > 0) Close();
                names.Add(block);
            }
        }

        Close();
        return pairs;

        void Close()
        {
            var doubt = names.Count == tables.Count ? "" : $"{names.Count} names and {tables.Count} tables stand together; paired in their order";
            for (var i = 0; i < Math.Max(names.Count, tables.Count); i++)
            {
                pairs.Add(new IndicatorPair(names.ElementAtOrDefault(i), tables.ElementAtOrDefault(i), doubt));
            }

            names.Clear();
            tables.Clear();
        }
    }
}
