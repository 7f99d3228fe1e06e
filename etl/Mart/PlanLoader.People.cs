using Albero.Domain.Plans;

namespace Albero.Etl.Mart;

// Offices and managers, with their bridges.
internal sealed partial class PlanLoader
{
    // The narrowest relation names the office of a measurement.
    private static readonly string[] Reach = ["assignee", "cost_centre", "office", "service"];

    private readonly Dictionary<(string Objective, int Number), int> officeOf = [];

    private void LoadOffices()
    {
        var offices = plan.Package.Offices.ToLookup(office => office.Key);
        foreach (var (indicator, key) in indicators)
        {
            var own = offices[indicator.Objective]
                .Where(office => office.IndicatorNumber is null || office.IndicatorNumber == indicator.Number)
                .OrderBy(office => office.At.Line).ToList();
            foreach (var office in own)
            {
                mart.Table("bridge_indicator_office").Row()
                    .Add(key).Add(OfficeKey(office)).Add(office.Relation).Add(office.Printed).Add(office.At.Line).End();
            }

            // Within a relation the indicator's own office goes before the objective's, then the one printed first.
            var narrowest = Reach
                .Select(relation => own.Where(office => office.Relation == relation).OrderBy(office => office.IndicatorNumber is null).FirstOrDefault())
                .FirstOrDefault(office => office is not null);
            if (narrowest is not null) officeOf[indicator] = OfficeKey(narrowest);
        }
    }

    private int OfficeKey(OfficeRow office)
    {
        var key = keys.Of("office", $"{chamberKey}|{office.Normalised}", out var isNew);
        if (isNew) mart.Table("dim_office").Row().Add(key).Add(chamberKey).Add(office.Normalised).End();
        return key;
    }

    private void LoadManagers()
    {
        foreach (var (assignment, share) in plan.Assignments.Zip(AssignmentShares.Of(plan.Assignments)))
        {
            var row = assignment.Row;
            mart.Table("fact_assignment").Row()
                .Add(keys.New("assignment")).Add(planKey).Add(ManagerKey(row.ManagerRole)).Add(objectives[row.ObjectiveKey]).Add(row.Weight)
                .Add(assignment.Weight).Add(row.PrintedCode).Add(sources[row.At.Source]).Add(row.At.Line).Add(share).End();
        }

        var weights = plan.ManagerLeaves.ToDictionary(leaf => (leaf.ManagerRole, leaf.ObjectiveKey, leaf.IndicatorNumber), leaf => leaf.Weight);
        foreach (var (indicator, key) in indicators)
        {
            foreach (var role in managers.Of(indicator.Objective))
            {
                mart.Table("bridge_indicator_manager").Row().Add(key).Add(ManagerKey(role))
                    .Add(weights.TryGetValue((role, indicator.Objective, indicator.Number), out var weight) ? weight : null).End();
            }
        }
    }

    private int ManagerKey(string role)
    {
        var key = keys.Of("manager", $"{chamberKey}|{role}", out var isNew);
        if (isNew) mart.Table("dim_manager").Row().Add(key).Add(chamberKey).Add(role).End();
        return key;
    }
}
