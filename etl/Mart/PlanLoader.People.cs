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
        foreach (var (indicator, key) in indicators)
        {
            var own = plan.Package.Offices
                .Where(office => office.Key == indicator.Objective && (office.IndicatorNumber is null || office.IndicatorNumber == indicator.Number))
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
        var parents = plan.Objectives.ToDictionary(objective => objective.Row.Key, objective => objective.Row.ParentKey);
        var bridged = new HashSet<(int Indicator, int Manager)>();
        foreach (var assignment in plan.Assignments)
        {
            var row = assignment.Row;
            var manager = keys.Of("manager", $"{chamberKey}|{row.ManagerRole}", out var isNew);
            if (isNew) mart.Table("dim_manager").Row().Add(manager).Add(chamberKey).Add(row.ManagerRole).End();
            mart.Table("fact_assignment").Row()
                .Add(keys.New("assignment")).Add(planKey).Add(manager).Add(objectives[row.ObjectiveKey]).Add(row.Weight)
                .Add(assignment.Weight).Add(row.PrintedCode).Add(sources[row.At.Source]).Add(row.At.Line).End();
            foreach (var (indicator, key) in indicators.Where(indicator => Below(row.ObjectiveKey, indicator.Key.Objective)))
            {
                if (bridged.Add((key, manager))) mart.Table("bridge_indicator_manager").Row().Add(key).Add(manager).End();
            }
        }

        // The objective itself counts as below.
        bool Below(string assigned, string objective)
        {
            for (var up = objective; up.Length > 0; up = parents[up])
            {
                if (up == assigned) return true;
            }

            return false;
        }
    }
}
