using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Management;

/// <summary>Checks what an address selects against the plan's managers and their objectives.</summary>
internal static class ManagementFaults
{
    public static IReadOnlyList<AddressFault> Of(ViewState state, IReadOnlyList<ManagerCard> cards, IReadOnlyList<IndividualRow> individual)
    {
        // Individual objectives alone are a page of their own, only where nothing is assigned with a weight.
        IReadOnlyList<string> roles = [.. cards.Count > 0 ? cards.Select(card => card.Role) : individual.Select(row => row.Role).Distinct()];
        if (state.Manager is { } role && !roles.Contains(role))
        {
            return [new AddressFault("dirigente", role, AddressFaultKind.UnknownValue, roles)];
        }
        // An objective of somebody else would be opened without being seen.
        var allowed = cards.Where(card => state.Manager is null || card.Role == state.Manager)
            .SelectMany(card => card.Assignments).Select(row => row.Code).Distinct().ToList();
        return state.Objective is { } objective && !allowed.Contains(objective)
            ? [new AddressFault("obiettivo", objective, AddressFaultKind.UnknownValue, allowed)]
            : [];
    }
}
