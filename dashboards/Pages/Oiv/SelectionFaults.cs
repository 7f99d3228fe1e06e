using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Checks what an address selects inside a plan against what the plan has.</summary>
public static class SelectionFaults
{
    public static IReadOnlyList<AddressFault> Of(ViewState state, IReadOnlyList<MeasurementRow> rows)
    {
        var faults = new List<AddressFault>();
        if (state.Tree is { } tree && rows.All(row => row.Tree != tree))
        {
            faults.Add(new AddressFault("albero", Word(tree), AddressFaultKind.UnknownValue, [.. rows.Select(row => Word(row.Tree)).Distinct()]));
            return faults;
        }
        Check(faults, "area", state.Area, rows.Select(row => row.AreaCode));
        Check(faults, "direzione", state.Directorate, rows.Select(row => row.Directorate));
        Check(faults, "ufficio", state.Office, rows.SelectMany(row => row.Offices));
        Check(faults, "servizio", state.Service, rows.SelectMany(row => row.Services));
        Check(faults, "dirigente", state.Manager, rows.SelectMany(row => row.Managers));

        // An objective outside the part that is shown would be selected without being seen.
        var inside = rows.Where(row => Shows(state, row));
        Check(faults, "obiettivo", state.Objective, inside.Select(row => row.Objective));
        if (state.Indicator is { } number)
        {
            var numbers = inside.Where(row => row.Objective == state.Objective).Select(row => row.Indicator.ToString(CultureInfo.InvariantCulture));
            if (state.Objective is null) faults.Add(new AddressFault("indicatore", Text(number), AddressFaultKind.NeedsObjective, []));
            else if (faults.Count == 0) Check(faults, "indicatore", Text(number), numbers);
        }
        return faults;
    }

    /// <summary>Whether a row belongs to the tree, area, directorate, office, service or manager that the address asks for.</summary>
    public static bool Shows(ViewState state, MeasurementRow row) =>
        (state.Tree is null || row.Tree == state.Tree) && (state.Area is null || row.AreaCode == state.Area) && (state.Directorate is null || row.Directorate == state.Directorate)
        && (state.Office is null || row.Offices.Contains(state.Office)) && (state.Service is null || row.Services.Contains(state.Service))
        && (state.Manager is null || row.Managers.Contains(state.Manager));

    private static void Check(List<AddressFault> faults, string parameter, string? found, IEnumerable<string?> allowed)
    {
        if (found is null) return;
        var values = allowed.OfType<string>().Distinct().ToList();
        if (!values.Contains(found)) faults.Add(new AddressFault(parameter, found, AddressFaultKind.UnknownValue, values));
    }

    /// <summary>A tree as addresses write it.</summary>
    public static string Word(string tree) => tree == "strategic" ? "strategico" : "operativo";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
