namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>
/// Whether two texts are one name printed twice: the same words, of which one may be spelt otherwise («associate»,
/// «associati»; «1°», «I°») in a name that is long enough to be known by the others.
/// </summary>
internal static class NameLikeness
{
    private const int LongEnough = 5;

    public static bool IsSame(string first, string second)
    {
        var (left, right) = (first.Split(' '), second.Split(' '));
        return left.Length == right.Length
            && left.Zip(right).Count(pair => pair.First != pair.Second) <= (left.Length >= LongEnough ? 1 : 0);
    }
}
