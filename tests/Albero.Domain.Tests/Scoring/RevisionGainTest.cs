using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Tests.Series;

namespace Albero.Domain.Tests.Scoring;

/// <summary>What a moved target is worth: one result against both targets, and never a result of another year.</summary>
public sealed class RevisionGainTest
{
    private static readonly ScoringPolicy Generous = ScoringPolicy.Standard with { Id = "generous", Cap = 120 };

    [Fact]
    public void Without_a_year_end_result_the_mid_year_one_is_held_against_both_targets()
    {
        var gain = Gain(new SmallPlan(2018).Indicator("1", 1, "higher", "", "H1 5000|3000", "FY 9000").Revised("1", 1, "FY", "6000", "9000"));
        Assert.Equal("2018-H1", gain!.ResultAt.ToString());
        Assert.Equal((33.3333m, 50m), Rounded(gain, "standard"));
    }

    [Fact]
    public void The_year_end_result_counts_once_it_is_printed()
    {
        var gain = Gain(new SmallPlan(2018).Indicator("1", 1, "higher", "", "H1 5000|3000", "FY 9000|4500").Revised("1", 1, "FY", "5000", "9000"));
        Assert.Equal("2018-FY", gain!.ResultAt.ToString());
        Assert.Equal((50m, 90m), Rounded(gain, "standard"));
    }

    [Fact]
    public void A_raised_target_takes_and_each_policy_caps_by_itself()
    {
        var gain = Gain(new SmallPlan(2018).Indicator("1", 1, "higher", "", "H1 5|8", "FY 7").Revised("1", 1, "FY", "16", "7"), ScoringPolicy.Standard, Generous);
        Assert.Equal((100m, 50m), Rounded(gain!, "standard"));
        Assert.Equal((114.2857m, 50m), Rounded(gain!, "generous"));
    }

    [Theory]
    [InlineData("H1 5000", "FY 9000", "6000")] // nothing reported
    [InlineData("H1 5000|3000", "FY 9000", "entro il 31/12/2018")] // another kind of target
    [InlineData("H1 5000|3000", "FY 9000 imprese", "60%")] // another unit
    [InlineData("H1 5000|avviato", "FY 9000", "6000")] // a result that no figure can be read from
    public void What_one_of_the_two_cant_measure_is_worth_nothing_that_could_be_said(string midyear, string yearEnd, string revised) =>
        Assert.Null(Gain(new SmallPlan(2018).Indicator("1", 1, "higher", "", midyear, yearEnd).Revised("1", 1, "FY", revised)));

    [Theory]
    [InlineData("higher", "9000", "6000", "lowered", "easier")]
    [InlineData("higher", "10", "20", "raised", "harder")]
    [InlineData("lower", "10", "20", "raised", "easier")]
    [InlineData("lower", "20", "10", "lowered", "harder")]
    [InlineData("higher", "20", "20", "unchanged", "same")]
    [InlineData("higher", "20", "avvio del portale", "other", "other")]
    public void A_raised_limit_on_what_should_be_low_is_easier(string direction, string before, string after, string change, string difficulty)
    {
        var plan = new SmallPlan(2018).Indicator("1", 1, direction, "", "FY " + before).Revised("1", 1, "FY", after, before).Read();
        Assert.Equal((change, difficulty), (plan.Revisions[0].Change, plan.Revisions[0].Difficulty));
    }

    private static RevisionGain? Gain(SmallPlan plan, params ScoringPolicy[] policies) =>
        plan.Read(policies).Measurements.Single(measurement => measurement.Checkpoint == new Checkpoint(2018, 4)).Gain;

    private static (decimal, decimal) Rounded(RevisionGain gain, string policy) =>
        gain.Under(policy) is { } score ? (Math.Round(score.Approved, 4), Math.Round(score.Revised, 4)) : default;
}
