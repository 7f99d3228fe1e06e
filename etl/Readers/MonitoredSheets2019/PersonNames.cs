using System.Text.RegularExpressions;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>
/// Tells people from offices: a courtesy title introduces a name; without one, two to four words that all begin with a capital
/// and hold no word for an office or a role are a name, and so is a word alone that some name of the document holds.
/// </summary>
internal sealed partial class PersonNames
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    private PersonNames()
    {
    }

    /// <summary>The names in the cells for offices.</summary>
    public static PersonNames In(IEnumerable<Sheet> sheets)
    {
        var names = new PersonNames();
        var cells = sheets.SelectMany(sheet => sheet.Fields).Where(field => field.Kind is FieldKind.MeasuredBy or FieldKind.CostCentre && field.Value is not null);
        foreach (var words in cells.Select(field => Words.Of(field.Value!.Lines)))
        {
            foreach (var word in words.Skip(names.Before(words).Count)) names._words.Add(word.Text);
        }

        return names;
    }

    public static bool HasTitle(IReadOnlyList<Word> words) => People.BeforeName(words).Count < words.Count;

    /// <summary>The words before the name; all of them when there is none.</summary>
    public List<Word> Before(IReadOnlyList<Word> words)
    {
        if (HasTitle(words)) return People.BeforeName(words);
        var isName = words.Count is >= 2 and <= 4
            ? words.All(word => Capitalised().IsMatch(word.Text)) && !words.Any(word => OfficeOrRole().IsMatch(word.Text))
            : words.Count == 1 && _words.Contains(words[0].Text);
        return isName ? [] : [.. words];
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’]+$")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"^(aziend[ae]|servizi|servizio|uffici|ufficio|aree|area|settor[ei]|unità|direzion[ei]|segreteri[ae]|segretari[oa]|commission[ei]|grupp[oi]|affari|dirigent[ei]|responsabil[ei]|conservatore|direttore|presidente|giunta|consiglio|camera|ente|registro|ragioneria|personale|provveditorato|sportello)$", RegexOptions.IgnoreCase)]
    private static partial Regex OfficeOrRole();
}
