using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>The scoring policies, the official one first.</summary>
internal static class PolicyView
{
    public static RowView View { get; } = new(
        "policy", new("Regole di calcolo", "Policies"),
        [
            Text("policy_id", "Regole", "Policy"),
            Text("policy", "Nome delle regole", "Policy name (Italian)"),
            Boolean("is_official", "Regole di base", "Official policy"),
            Percent("cap", "Tetto", "Cap"),
            Text("at_most", "Formula dove meno è meglio", "Formula where less is better"),
            Text("missing", "Risultati mancanti", "Missing results"),
            Text("band_set", "Fasce", "Bands"),
            Text("note_it", "Nota", "Note (Italian)"),
            Integer("ordinal", "Ordine", "Order"),
            Text("policy_en", "Nome delle regole (inglese)", "Policy name"),
            Text("description_it", "Descrizione", "Description (Italian)"),
            Text("description_en", "Descrizione (inglese)", "Description"),
        ],
        ["ordinal", "policy_id"]);
}
