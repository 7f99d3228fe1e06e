namespace Albero.DuckDb.Benchmarks;

/// <summary>The work that is measured, done by the provider or by the bare C API; both must come to the same sums.</summary>
internal interface ISide : IDisposable
{
    string Name { get; }

    void Execute(string sql);

    Sums ReadSix();

    Sums ReadOne();

    void AppendSix(int rows);

    void AppendOne(int rows);
}

/// <summary>What was read, so that nothing can be left out.</summary>
internal record struct Sums(long Whole, decimal Amount, double Share)
{
    internal void Add(Sums other)
    {
        Whole += other.Whole;
        Amount += other.Amount;
        Share += other.Share;
    }
}

/// <summary>Row number i of the tables.</summary>
internal static class Data
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 1000).Select(i => $"attività numero {i}")];
    private static readonly decimal[] Amounts = [.. Enumerable.Range(0, 1000).Select(i => (i - 500) * 12.3456m)];
    private static readonly DateOnly First = new(2014, 1, 1);

    internal static long Key(int i) => i * 7L;

    internal static decimal Amount(int i) => Amounts[i % 1000];

    // Exact in binary: sums don't depend on the order of the chunks.
    internal static double Share(int i) => (i % 1024) / 4.0;

    internal static DateOnly Day(int i) => First.AddDays(i % 3650);

    internal static string Text(int i) => Texts[i % 1000];
}
