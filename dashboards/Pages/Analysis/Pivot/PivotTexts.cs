using System.Globalization;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>Words of the pivot's own refusals, in both languages as those of the catalogue are.</summary>
internal static class PivotTexts
{
    public static LocalText TooDeep(int most) => new(
        $"Le righe si annidano al più {Text(most)} volte. Ammesso: al più {Text(most)} dimensioni in «righe».",
        $"Rows are nested at most {Text(most)} deep. Allowed: at most {Text(most)} dimensions in 'righe'.");

    public static LocalText TooWide(string dimension, int found, int most) => new(
        $"«{dimension}» ha {Text(found)} valori: troppi per stare in colonna. Ammesso: al più {Text(most)} colonne; fra le righe non c'è limite.",
        $"'{dimension}' has {Text(found)} values: too many for columns. Allowed: at most {Text(most)} columns; as rows there is no limit.");

    public static LocalText Ambiguous(string member) => new(
        $"«{member}» sta per cose diverse in piani diversi, che finirebbero in una riga sola. Ammesso: ciò che è lo stesso negli anni («area_series», «objective_series», «indicator_series»), «plan» davanti alle altre righe, oppure un filtro su un solo piano.",
        $"'{member}' stands for different things in different plans, which would fall into one row. Allowed: what is the same over the years ('area_series', 'objective_series', 'indicator_series'), 'plan' before the other rows, or a filter to one plan.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
