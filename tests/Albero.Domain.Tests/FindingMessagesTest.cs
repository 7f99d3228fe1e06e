using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Targets;

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

    [Theory]
    [InlineData("it-IT", "Il documento non stampa un risultato al 30/6/2018 per il target «7».")]
    [InlineData("en-GB", "The document prints no result at 30 June 2018 for the target “7”.")]
    public void A_finding_names_its_own_checkpoint_as_a_date(string culture, string expected)
    {
        var finding = new Finding(FindingCode.ResultNotReported, Severity.Warning, new FindingSubject("prova/2018", "1.1", 1, "2018-H1"), "piano", 1, new Dictionary<string, string> { ["target"] = "7" });
        Assert.Equal(expected, FindingMessages.Text(finding, CultureInfo.GetCultureInfo(culture)));
    }

    [Fact]
    public void A_target_in_words_is_quoted_in_the_sentence_and_one_with_figures_is_marked()
    {
        Assert.Equal("«Avvio sperimentazione» descrive un'attività, senza un numero o una data: si può verificare, ma non misurare.", Message("Avvio sperimentazione"));
        Assert.EndsWith("\n5 o 6 eventi\n^^^^^", Message("5 o 6 eventi"), StringComparison.Ordinal);
        static string Message(string text) => FindingMessages.Text(Assert.Single(TargetParser.Parse(text).Findings), CultureInfo.GetCultureInfo("it-IT"));
    }

    [Fact]
    public void What_is_not_printed_is_named_and_not_quoted()
    {
        var finding = new TextFinding(FindingCode.RestatedDiffers, Severity.Warning, new Dictionary<string, string> { ["what"] = "target", ["restated"] = "8", ["original"] = "", ["originalLine"] = "0" });
        Assert.Equal("Target: qui è stampato «8», nella scheda nulla.", FindingMessages.Text(finding, CultureInfo.GetCultureInfo("it-IT")));
    }

    [Theory]
    [InlineData("uno due tre", 20, "uno due tre")]
    [InlineData("uno due tre quattro", 12, "uno due…")]
    [InlineData("uno due, • tre quattro", 14, "uno due…")]
    [InlineData("parolalunghissima", 8, "parola…")]
    [InlineData("realizzazione del progetto «Attiv aree»", 37, "realizzazione del progetto…")]
    [InlineData("«realizzazione del progetto aree»", 24, "«realizzazione del…»")]
    [InlineData("progetto \"Attiv aree\" e \"Digitale oggi\"", 36, "progetto \"Attiv aree\" e…")]
    public void A_long_text_is_cut_at_a_word_and_never_inside_quotes(string text, int most, string expected) => Assert.Equal(expected, WrittenText.Cut(text, most));

    [Fact]
    public void The_mark_stays_under_its_spot_when_the_text_is_cut()
    {
        var parameters = TargetParser.Parse("Affidata la progettazione dei lavori di fornitura e posa (det. 32/AMM del 34.04.2018) contratto stipulato dalla sede camerale entro il termine").Findings[0].Parameters;
        var (text, mark) = (parameters["text"], parameters["mark"]);
        Assert.Matches(@"^…(\S+ ).*\w…$", text);
        Assert.Equal(parameters["found"], text[mark.IndexOf('^')..mark.Length]);
    }

    [Fact]
    public void Numbers_are_written_in_the_language_of_the_reader()
    {
        var finding = new TextFinding(FindingCode.ResultSummed, Severity.Info, new Dictionary<string, string> { ["sum"] = "1234.5" });
        Assert.Contains("1.234,5", FindingMessages.Text(finding, CultureInfo.GetCultureInfo("it-IT")), StringComparison.Ordinal);
        Assert.Contains("1,234.5", FindingMessages.Text(finding, CultureInfo.GetCultureInfo("en-GB")), StringComparison.Ordinal);
    }
}
