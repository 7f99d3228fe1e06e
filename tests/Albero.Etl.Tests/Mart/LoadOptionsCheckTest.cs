using System.Globalization;
using Albero.Etl.Mart;
using Microsoft.Extensions.Configuration;

namespace Albero.Etl.Tests.Mart;

public sealed class LoadOptionsCheckTest
{
    private static readonly LoadMessages English = new(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void All_wrong_settings_are_told_at_once_with_what_was_found_and_what_is_allowed()
    {
        var faults = Faults(("Data", " "), ("Mart", ""), ("Keep", "many"), ("MaxFaults", "all"), ("IfChanged", "perhaps"));

        Assert.Equal(
        [
            "albero: --data (ALBERO_DATA): found «», expected a folder's path.",
            "albero: --mart (ALBERO_MART): found «», expected a folder's path.",
            "albero: ALBERO_KEEP: found «many», expected how many snapshots stay, from 1 to 1000.",
            "albero: --max-faults (ALBERO_MAXFAULTS): found «all», expected how many faults of a file are shown, from 1 to 100000.",
            "albero: ALBERO_IFCHANGED: found «perhaps», expected true or false.",
        ], faults);
    }

    [Theory]
    [InlineData("Keep", "1", true)]
    [InlineData("Keep", "1000", true)]
    [InlineData("Keep", "0", false)]
    [InlineData("Keep", "1001", false)]
    [InlineData("Keep", "+5", false)]
    [InlineData("MaxFaults", "1", true)]
    [InlineData("MaxFaults", "100000", true)]
    [InlineData("MaxFaults", "0", false)]
    [InlineData("MaxFaults", "100001", false)]
    [InlineData("IfChanged", "TRUE", true)]
    [InlineData("IfChanged", "1", false)]
    public void A_setting_is_taken_or_refused_by_its_value(string setting, string value, bool taken) =>
        Assert.Equal(taken, Faults((setting, value)).Count == 0);

    [Fact]
    public void Every_setting_stands_in_the_page_for_who_installs()
    {
        var page = File.ReadAllText(Path.Combine(Readers.Repository.Root, "etl", "install", "README.md"));
        var settings = typeof(LoadOptions).GetProperties().Select(setting => $"`ALBERO_{setting.Name.ToUpperInvariant()}`").ToList();

        Assert.NotEmpty(settings);
        Assert.All(settings, setting => Assert.Contains(setting, page, StringComparison.Ordinal));
    }

    private static List<string> Faults(params (string Setting, string Value)[] given) => LoadOptionsCheck.Faults(
        new ConfigurationBuilder().AddInMemoryCollection(given.Select(one => KeyValuePair.Create(one.Setting, (string?)one.Value))).Build(), English).ToList();
}
