using System.Diagnostics;
using System.Globalization;
using Albero.DuckDb.Benchmarks;

// The provider against the bare C API, in one process, taking turns so that a noisy machine hits both alike.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const double goal = 1.15;
const string Six = "CREATE OR REPLACE TABLE six (id INTEGER, key BIGINT, amount DECIMAL(18,4), share DOUBLE, day DATE, text VARCHAR)";
const string One = "CREATE OR REPLACE TABLE one (key BIGINT)";
var rows = args.Length > 0 ? int.Parse(args[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 5_000_000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;

var folder = Directory.CreateTempSubdirectory("albero-benchmark-").FullName;
using var bare = new BareSide(Path.Combine(folder, "bare.duckdb"));
using var provider = new ProviderSide(Path.Combine(folder, "provider.duckdb"));
ISide[] sides = [bare, provider];
foreach (var side in sides)
{
    // One thread each: what DuckDB does in the background would drown the difference that is asked for.
    side.Execute("SET threads = 1");
}

(string What, Action<ISide> Prepare, Func<ISide, Sums> Run)[] works =
[
    ("append 6 columns", side => side.Execute(Six), side => Appended(() => side.AppendSix(rows))),
    ("append 1 BIGINT", side => side.Execute(One), side => Appended(() => side.AppendOne(rows))),
    ("read 6 columns", _ => { }, side => side.ReadSix()),
    ("read 1 BIGINT", _ => { }, side => side.ReadOne())
];

Console.WriteLine($"{rows:N0} rows, median of {rounds} rounds in turns, database in a file, {Environment.ProcessorCount} cores, .NET {Environment.Version}");
Console.WriteLine();
Console.WriteLine("| work             | bare ms | provider ms | bare rows/s | provider rows/s | ratio | goal | |");
Console.WriteLine("|------------------|--------:|------------:|------------:|----------------:|------:|-----:|-|");
var met = true;
foreach (var (what, prepare, run) in works)
{
    var times = new List<double>[] { [], [] };
    for (var round = -1; round < rounds; round++)
    {
        var results = new Sums[2];
        for (var turn = 0; turn < 2; turn++)
        {
            var side = (turn + round + 2) % 2;
            prepare(sides[side]);
            GC.Collect();
            var watch = Stopwatch.StartNew();
            results[side] = run(sides[side]);
            if (round >= 0)
            {
                times[side].Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        if (results[0] != results[1])
        {
            throw new InvalidOperationException($"{what}: {sides[0].Name} came to {results[0]}, {sides[1].Name} to {results[1]}.");
        }
    }

    var (first, second) = (Median(times[0]), Median(times[1]));
    var ratio = second / first;
    met &= ratio <= goal;
    Console.WriteLine($"| {what,-16} | {first,7:N0} | {second,11:N0} | {rows / first * 1000,11:N0} | {rows / second * 1000,15:N0} | {ratio,5:N2} | {goal:N2} | {(ratio <= goal ? "met" : "not met")} |");
}

provider.Dispose();
bare.Dispose();
Directory.Delete(folder, recursive: true);
return met ? 0 : 1;

static Sums Appended(Action append)
{
    append();
    return default;
}

static double Median(List<double> values)
{
    values.Sort();
    return values[values.Count / 2];
}
