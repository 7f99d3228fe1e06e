using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>Cuts a printed list of offices into names, and gives each the name under which it is counted.</summary>
internal static partial class OfficeNames
{
    /// <summary>
    /// Names are separated by commas, and by «e» before a word for an office («… e Servizi e assistenza …» holds one
    /// cut). Where the label is plural and no such word helps, the last «e» separates: «Servizi A e B» are two.
    /// </summary>
    public static List<IReadOnlyList<Word>> Split(IReadOnlyList<Word> words, bool plural)
    {
        var names = new List<IReadOnlyList<Word>>();
        var name = new List<Word>();
        for (var i = 0; i < words.Count; i++)
        {
            var isCut = words[i].Text == "e" && name.Count > 0 && i + 1 < words.Count && OfficeWord().IsMatch(words[i + 1].Text);
            if (!isCut) name.Add(words[i].Text.EndsWith(',') ? words[i] with { Text = words[i].Text[..^1] } : words[i]);
            if (!isCut && !words[i].Text.EndsWith(',')) continue;
            names.Add(name);
            name = [];
        }

        if (name.Count > 0) names.Add(name);
        var and = names.Count == 1 && plural ? name.FindLastIndex(word => word.Text == "e") : -1;
        return and > 0 && and + 1 < name.Count ? [[.. name.Take(and)], [.. name.Skip(and + 1)]] : names;
    }

    /// <summary>
    /// The full name of a directorate that is printed shortened («Area Promozione»), «Tutti» with what it is all of,
    /// and otherwise the printed name up to a clause that limits it («… secondo le competenze …»).
    /// </summary>
    public static string Normalise(string printed, string relation, IReadOnlyList<string> directorates)
    {
        var name = Clause().Replace(printed, "");
        if (All().IsMatch(name)) return relation == "service" ? "Tutti i servizi" : "Tutti gli uffici";
        var full = directorates.Where(directorate => directorate.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)).Distinct().ToList();
        return relation == "directorate" && full.Count == 1 ? full[0] : name;
    }

    [GeneratedRegex(@"^(Area|Aree|Ufficio|Uffici|Servizio|Servizi|Settore|Direzione|Unità)$")]
    private static partial Regex OfficeWord();

    [GeneratedRegex(@" secondo .*$")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^Tutt[ie]$")]
    private static partial Regex All();
}
