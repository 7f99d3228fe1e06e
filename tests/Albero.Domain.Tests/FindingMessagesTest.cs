using System.Globalization;
using Albero.Domain.Findings;

namespace Albero.Domain.Tests;

public class FindingMessagesTest
{
    [Fact]
    public void Every_code_has_a_title_and_a_text_in_both_languages()
    {
        foreach (var code in FindingCode.All)
        {
            var (italian, english) = (FindingMessages.Title(code, CultureInfo.GetCultureInfo("it-IT")), FindingMessages.Title(code, CultureInfo.GetCultureInfo("en-GB")));
            Assert.NotEqual(code, italian);
            Assert.NotEqual(italian, english);
        }
    }

    [Fact]
    public void The_list_of_codes_is_complete()
    {
        var constants = typeof(FindingCode).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(constants.Order(StringComparer.Ordinal), FindingCode.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_and_checkpoints_of_ours_are_translated()
    {
        var finding = new TextFinding(FindingCode.TargetReachedAtMidyear, Severity.Info, new Dictionary<string, string> { ["checkpoint"] = "2018-H1", ["result"] = "8", ["target"] = "7" });
        Assert.Equal("Il risultato al 30/6/2018 («8») raggiunge già il target annuale «7».", FindingMessages.Text(finding, CultureInfo.GetCultureInfo("it-IT")));
        Assert.StartsWith("The result at 30 June 2018", FindingMessages.Text(finding, CultureInfo.GetCultureInfo("en-GB")), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_written_in_the_language_of_the_reader()
    {
        var finding = new TextFinding(FindingCode.ResultSummed, Severity.Info, new Dictionary<string, string> { ["sum"] = "1234.5" });
        Assert.Contains("1.234,5", FindingMessages.Text(finding, CultureInfo.GetCultureInfo("it-IT")), StringComparison.Ordinal);
        Assert.Contains("1,234.5", FindingMessages.Text(finding, CultureInfo.GetCultureInfo("en-GB")), StringComparison.Ordinal);
    }
}
