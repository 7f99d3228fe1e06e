using System.Diagnostics;
using System.Globalization;

namespace Albero.DuckDb.Tests;

/// <summary>Memory is measured in a process of its own: the other tests of this one run beside.</summary>
public class GrowthTest
{
    private const long Allowed = 24 * 1024 * 1024;

    [Theory]
    [InlineData("queries", 5_000)]
    [InlineData("opens", 50)]
    public void Nothing_grows(string what, int times) => Assert.InRange(Grown(what, times), long.MinValue, Allowed);

    [Theory]
    [Trait("Category", "Long")]
    [InlineData("queries", 100_000)]
    [InlineData("opens", 1_000)]
    public void Nothing_grows_in_the_long_run(string what, int times) => Assert.InRange(Grown(what, times), long.MinValue, Allowed);

    private static long Grown(string what, int times)
    {
        using var other = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(Program).Assembly.Location, "grow", what, times.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true
        })!;
        var answer = other.StandardOutput.ReadToEnd();
        other.WaitForExit();
        Assert.Equal(0, other.ExitCode);
        return long.Parse(answer, CultureInfo.InvariantCulture);
    }
}
