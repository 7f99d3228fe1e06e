using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Pages.Management;

/// <summary>Checks what an address selects against the plan's managers and their objectives.</summary>
internal static class ManagementFaults
{
    public static IReadOnlyList<AddressFault> Of(ViewState state, IReadOnlyList<ManagerCard> cards)
    {
        if (state.Manager is { } role && cards.All(card => card.Role != role))
        {
            return [new AddressFault("dirigente", role, AddressFaultKind.UnknownValue, [.. cards.Select(card => card.Role)])];
        }
        // An objective of somebody else would be opened without being seen.
        var allowed = cards.Where(card => state.Manager is null || card.Role == state.Manager)
            .SelectMany(card => card.Assignments).Select(row => row.Code).Distinct().ToList();
        return state.Objective is { } objective && !allowed.Contains(objective)
            ? [new AddressFault("obiettivo", objective, AddressFaultKind.UnknownValue, allowed)]
            : [];
    }
}
