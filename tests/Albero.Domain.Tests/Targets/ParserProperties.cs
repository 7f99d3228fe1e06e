using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Targets;
using FsCheck;
using FsCheck.Fluent;

namespace Albero.Domain.Tests.Targets;

public class ParserProperties
{
    private static readonly string[] Pieces =
    [
        "almeno", "non meno di", "5", "10", "%", "€", "31/12/2020", "31 dicembre", "34.04.2021", "tra", "e", "(", ")", "-", "+", "+/-", ">=", "<", "=", "1.771", "82,70",
        "D.Lgs. n. 33/2013", "imprese", "su 100", "giorni", "dall'approvazione", "da", "a", "n.", "due", "SI", "2018", "5°", "/", "99999999999999999999", "10^40", "\ud83d", "\0",
        "per cento", "milioni", "riduzione", "incremento", "rispetto", "o più", "0,0000000001", "-", "//", "non realizzato", "raggiunto", "\u2028", "１２", "²",
        "1 000", "500", "'", "’", "\u00a0", ",5", ".5", "½", "000", "entro il", "dopo il", "‰", "per mille", "mln", "del mese", "1h", "30m", "30-set-18", "più", "riduzione >=",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.ListOf(Gen.Elements(Pieces)).Select(words => string.Join(' ', words)),
        Gen.ListOf(Gen.Elements(Pieces)).Select(words => string.Concat(words))).ToArbitrary();

    private static readonly Arbitrary<decimal> Amounts = Gen.Choose(0, int.MaxValue).Two().Select(pair => pair.Item1 + (pair.Item2 % 10000 / 10000m)).ToArbitrary();

    [Fact]
    public void No_text_throws_and_a_milestone_always_says_why() => Prop.ForAll(Texts, text =>
    {
        var target = TargetParser.Parse(text, new TargetContext(text, text, text, 2018));
        ResultParser.Parse(text, null);
        ResultParser.Deviation(text);
        WeightParser.Parse(text);
        foreach (var finding in target.Findings) FindingMessages.Text(finding, CultureInfo.InvariantCulture);
        return target.Text == text
            && (target.Kind != TargetKind.Milestone || target.Findings.Count > 0)
            && (target.Kind is not (TargetKind.Number or TargetKind.Percent or TargetKind.RelativeChange or TargetKind.Range) || target.Number is not null)
            && (target.Kind != TargetKind.Deadline || target.Date is not null);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_formatted_number_reads_back_as_itself() => Prop.ForAll(Amounts, amount =>
    {
        var text = ItalianNumber.Format(amount);
        return Parse(text).Number == amount && Parse(text + " imprese") is { Kind: TargetKind.Number, Unit: "imprese" } count && count.Number == amount
            && Parse($">= {text} %") is { Kind: TargetKind.Percent, Op: ">=" } share && share.Number == amount
            && Parse($"€ {text}") is { Kind: TargetKind.Number, Unit: "€" } money && money.Number == amount
            && ResultParser.Deviation("- " + text).Number == -amount;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_formatted_date_reads_back_as_itself() => Prop.ForAll(Gen.Choose(0, 40_000).Select(days => new DateOnly(1990, 1, 1).AddDays(days)).ToArbitrary(), date =>
    {
        var culture = CultureInfo.GetCultureInfo("it-IT");
        return new[] { "dd/MM/yyyy", "d.M.yyyy", "dd-MM-yyyy", "d MMMM yyyy", "'entro il 'dd/MM/yyyy", "'<= 'dd/MM/yyyy" }
            .All(format => Parse(date.ToString(format, culture)) is { Kind: TargetKind.Deadline } target && target.Date == date);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Target Parse(string text) => TargetParser.Parse(text, new TargetContext(Year: 2018));
}
