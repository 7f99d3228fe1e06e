using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using Albero.Etl.Packages;

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

    /// <param name="plans">By chamber and year.</param>
    /// <param name="links">Rows of the lineage between them.</param>
    /// <param name="missions">The national list, and the rows that say where nodes belong in it.</param>
    /// <param name="advance">Called after each plan.</param>
    public void Load(IReadOnlyList<PlanReading> plans, IReadOnlyList<LineageLink> links, MissionSheets missions, Action? advance)
    {
        foreach (var (programme, line) in missions.Programmes)
        {
            mart.Table("dim_mission").Row()
                .Add(programme.MissionCode).Add(programme.Mission).Add(programme.ProgrammeCode).Add(programme.Programme).Add(line).End();
        }

        var mapped = missions.Mappings.ToDictionary(row => (row.PlanId, row.Mapping.ObjectiveKey));
        var members = new MemberKeys(plans);
        var loaders = plans.Select(plan => new PlanLoader(mart, keys, members, periods, mapped, plan)).ToList();
        foreach (var loader in loaders) loader.Number();
        foreach (var loader in loaders)
        {
            loader.Load();
            advance?.Invoke();
        }

        foreach (var link in links)
        {
            mart.Table("fact_lineage").Row()
                .Add(keys.New("lineage")).Add(link.From.Number is null ? "objective" : "indicator")
                .Add(members.ObjectiveOf(link.From)).Add(link.From.Number is null ? null : members.Of(link.From))
                .Add(members.ObjectiveOf(link.To)).Add(link.To.Number is null ? null : members.Of(link.To))
                .Add(link.Grade.Code()).Add(link.Note).Add(link.Line).End();
        }
    }

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
