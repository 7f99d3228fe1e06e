using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;

namespace Albero.Etl.Mart;

/// <summary>Writes typed plans into the star: what all plans share here, each plan by <see cref="PlanLoader"/>.</summary>
internal sealed class MartLoader(BulkLoader mart, IReadOnlyList<ScoringPolicy> policies)
{
    private readonly MartKeys keys = new();
    private readonly Dictionary<Checkpoint, int> periods = [];

    /// <summary>Writes policies and checkpoints; call once, before the plans.</summary>
    public void Begin(IEnumerable<Checkpoint> checkpoints)
    {
        // The default of every page stands first in every list.
        foreach (var (index, policy) in policies.OrderByDescending(policy => policy.IsOfficial).Index()) AppendPolicy(policy, index + 1);
        foreach (var checkpoint in checkpoints.Distinct().Order())
        {
            periods.Add(checkpoint, keys.New("period"));
            mart.Table("dim_period").Row()
                .Add(periods[checkpoint]).Add(checkpoint.ToString()).Add(checkpoint.Year).Add(checkpoint.Quarter).Add(checkpoint.End)
                .Add(checkpoint.End.ToString("d/M/yyyy", CultureInfo.InvariantCulture))
                .Add(checkpoint.End.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)).End();
        }
    }

    public void Load(PlanReading plan) => new PlanLoader(mart, keys, periods, plan).Load();

    private void AppendPolicy(ScoringPolicy policy, int ordinal)
    {
        mart.Table("dim_policy").Row()
            .Add(policy.Id).Add(policy.Name).Add(policy.IsOfficial).Add(policy.Cap).Add(policy.AtMost.Code()).Add(policy.Missing.Code())
            .Add(policy.BandSet).Add(policy.NoteIt).Add(ordinal).Add(policy.NameEn ?? policy.Name).Add(policy.DescriptionIt).Add(policy.DescriptionEn).End();
        foreach (var band in policy.Bands)
        {
            mart.Table("dim_band").Row()
                .Add(policy.Id).Add(band.Code).Add(band.LabelIt).Add(band.LabelEn).Add(band.Shape).Add(band.Colour).Add(band.Ordinal)
                .Add(band.LowerBound).End();
        }
    }
}
