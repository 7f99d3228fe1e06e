using System.Globalization;
using System.Text;
using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.NewPackages;

/// <summary><c>LEGGIMI.md</c> of a new package: made from the schema, so that it never names a column that there isn't.</summary>
internal static class Guide
{
    public const string FileName = "LEGGIMI.md";

    public static string Write(PlanManifest plan, IReadOnlyList<TableSchema> tables)
    {
        var needed = string.Join(", ", tables.Where(table => table.Presence == Presence.WithRows).Select(table => $"`{table.FileName}`"));
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            # {plan.Title}, {plan.ChamberName}

            Queste tabelle sono il piano `{plan.PlanId}`. Nell'ordine:

            1. In `{PackageSchema.ManifestFile}` controllare nome della camera, titolo, scadenze (`checkpoints`) e la fonte `{NewPackage.SourceId}`: in `file_name` il nome
               dell'atto che approva il piano (per esempio `delibera-12-{plan.Year}.pdf`), in `date` la sua data (`"{plan.Year}-01-31"`). `sha256` può restare vuoto: è l'impronta
               del file, per chi lo conserva.
            2. Compilare {needed}: sono le tre tabelle senza le quali non c'è un piano. Le altre possono restare con la sola intestazione.
            3. Eseguire `check`: dice file, riga e colonna di ciò che manca o non va. Poi `load`: pubblica il piano, o non cambia nulla.

            La cartella `{PackageFolders.Example}` mostra un piccolo piano inventato nelle stesse tabelle; non è mai caricata. Per partire da lì, copiare le sue tabelle sopra queste.

            Ogni riga dice da dove viene: `source` è la fonte, `source_line` la pagina dell'atto (o la riga, se è una tabella) in cui il testo comincia. Da ogni cifra dei
            cruscotti si torna fin lì. Le celle si scrivono come nel piano: sono i programmi a interpretarle. Una persona non si nomina mai: si scrive il suo ruolo.

            I file sono CSV con «;», in UTF-8, come li apre e li salva Excel italiano («CSV UTF-8»); va bene anche la virgola. Attenzione ai codici come `1.1`, che un foglio
            di calcolo può cambiare in una data: importarli come testo, o usare codici con una lettera (`A.1`). La prima riga di ogni file non si tocca.

            I risultati si danno con un modulo: `results-template --chamber {plan.Chamber} --year {plan.Year} --checkpoint {plan.Checkpoints[^1]}`.

            """);
        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {table.FileName}{(table.Presence == Presence.WithRows ? " (necessaria)" : "")}\n\n{Capital(ColumnWords.Tables[table.Name])}. Una sola riga per {string.Join(", ", table.Key.Select(key => $"`{key}`"))}.\n\n");
            foreach (var column in table.Columns) text.Append(CultureInfo.InvariantCulture, $"- `{column.Name}`{(column.Required ? "*" : "")}: {ColumnWords.Of(table.Name, column.Name)}{Form(column)}\n");
        }

        return text.Append("\n\\* da compilare in ogni riga.\n").ToString().ReplaceLineEndings("\n");
    }

    private static string Form(ColumnSchema column) => column.Kind switch
    {
        CellKind.Key when column.RefersToObjective => " (`key` di objectives.csv)",
        CellKind.Number => " (numero intero da 1)",
        CellKind.Boolean => " (`true` o `false`)",
        CellKind.Checkpoint => " (una delle scadenze di datapackage.json)",
        CellKind.Code => $" (uno di: {string.Join(", ", column.Values.Select(value => $"`{value}`"))})",
        CellKind.Weight => " (per esempio `20,00%`)",
        _ => "",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
