using System.Globalization;

namespace Albero.Etl.Readers.Shared;

/// <summary>The order of codes: part by part as numbers, a parent before its children (2.1 before 2.1.1 before 2.10).</summary>
internal static class TreeOrder
{
    public static int Compare(string first, string second)
    {
        var (left, right) = (Parts(first), Parts(second));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (left[i] != right[i]) return left[i].CompareTo(right[i]);
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int[] Parts(string code) =>
        [.. code.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue)];
}
