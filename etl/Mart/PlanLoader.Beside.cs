using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Etl.Mart;

// What a document prints beside its tree: how objectives were rated, what proves them, what managers owe besides.
internal sealed partial class PlanLoader
{
    private void LoadPerspectives()
    {
        var numbers = indicators.Keys.ToLookup(indicator => indicator.Objective, indicator => indicator.Number);
        var covered = new HashSet<(int Indicator, int Perspective, int Line)>();
        foreach (var row in plan.Package.Perspectives)
        {
            var key = PerspectiveKey(row);
            mart.Table("fact_perspective").Row()
                .Add(keys.New("perspective_row")).Add(planKey).Add(objectives[row.ObjectiveKey]).Add(key).Add(row.Indicators).Add(row.Weight)
                .Add(WeightParser.Parse(row.Weight).InForce).Add(sources[row.At.Source]).Add(row.At.Line).End();
            var named = row.Indicators.Length > 0 ? row.Indicators.Split(';').Select(RowNumber) : numbers[row.ObjectiveKey];
            foreach (var number in named.Order())
            {
                var indicator = indicators[(row.ObjectiveKey, number)];
                if (!covered.Add((indicator, key, row.At.Line))) continue;
                mart.Table("bridge_indicator_perspective").Row().Add(indicator).Add(key).Add(row.At.Line).End();
            }
        }
    }

    private int PerspectiveKey(PerspectiveRow row)
    {
        var key = keys.Of("perspective", $"{chamberKey}|{row.Kind}|{row.Name}", out var isNew);
        if (isNew) mart.Table("dim_perspective").Row().Add(key).Add(chamberKey).Add(row.Kind).Add(row.Name).End();
        return key;
    }

    private void LoadCriteria()
    {
        foreach (var criterion in plan.Criteria)
        {
            var row = criterion.Row;
            mart.Table("fact_criterion").Row()
                .Add(keys.New("criterion")).Add(planKey).Add(objectives[row.ObjectiveKey]).Add(IndicatorKey(row.ObjectiveKey, row.IndicatorNumber))
                .Add(row.Criterion).Add(row.Value).Add(criterion.Value).Add(criterion.From).Add(criterion.To)
                .Add(sources[row.At.Source]).Add(row.At.Line).End();
        }
    }

    private void LoadEvidence()
    {
        foreach (var row in plan.Package.Evidence)
        {
            mart.Table("fact_evidence").Row()
                .Add(keys.New("evidence")).Add(planKey).Add(objectives[row.ObjectiveKey]).Add(IndicatorKey(row.ObjectiveKey, row.IndicatorNumber))
                .Add(row.Evidence).Add(sources[row.At.Source]).Add(row.At.Line).End();
        }
    }

    private void LoadIndividual()
    {
        foreach (var individual in plan.Individual)
        {
            var (row, target) = (individual.Row, individual.Target);
            // As for indicators: a milestone's days are no value to compare with.
            var isValue = target.Kind is not (TargetKind.Milestone or TargetKind.None or TargetKind.Boolean or TargetKind.Deadline);
            mart.Table("fact_individual_objective").Row()
                .Add(keys.New("individual")).Add(planKey).Add(ManagerKey(row.ManagerRole)).Add(row.Number).Add(row.Objective).Add(row.Indicator)
                .Add(row.Target).Add(target.Kind.Code()).Add(individual.TargetOperator).Add(individual.OperatorInferred)
                .Add(target.Kind == TargetKind.Milestone ? null : target.Number).Add(target.Number2).Add(isValue ? target.Unit : null).Add(target.Date)
                .Add(individual.TargetParts).Add(sources[row.At.Source]).Add(row.At.Line).End();
        }
    }

    private void LoadLayoutNotes()
    {
        foreach (var row in plan.Package.LayoutNotes)
        {
            mart.Table("fact_layout_note").Row()
                .Add(keys.New("layout_note")).Add(planKey).Add(objectives[row.ObjectiveKey]).Add(IndicatorKey(row.ObjectiveKey, row.IndicatorNumber))
                .Add(row.Kind).Add(row.Column).Add(row.Note).Add(sources[row.At.Source]).Add(row.At.Line).End();
        }
    }

    private static int RowNumber(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
