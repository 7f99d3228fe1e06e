using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

/// <summary>A cell that no column of a kind may hold, how it is shown, and what is said to be expected instead.</summary>
internal sealed record WrongCell(string Cell, FaultCode Code, string It, string En, string? Shown = null)
{
    /// <summary>Whether it is only told while other cells of the row are sound: it is looked up by them, or a row of nothing holds no data.</summary>
    public bool Alone => Cell.Length == 0 || Code is FaultCode.ObjectiveUnknown or FaultCode.IndicatorUnknown or FaultCode.NotIndicatorNumbers
        or FaultCode.NotAChamber or FaultCode.NotAPlanYear or FaultCode.PlanKeyUnknown or FaultCode.LineageNumberUnknown
        or FaultCode.MissionUnknown or FaultCode.ProgrammeUnknown;
}

/// <summary>What can be wrong with a cell, by what the schema says of its column: a new column brings its own cases.</summary>
internal static class WrongCells
{
    public static IEnumerable<WrongCell> For(TableSchema table, ColumnSchema column, string sound)
    {
        IEnumerable<WrongCell> all = [.. Damaged(sound), .. Blank(column), .. ByKind[column.Kind](column, sound)];
        if (table.Key.Contains(column.Name) && column is { Kind: CellKind.Text or CellKind.Key, RefersToObjective: false }) all = all.Concat(Unfolded(sound));
        if (column.RefersToObjective) all = all.Concat(UnknownKeys(sound));
        if (column.Name == "indicator_number") all = all.Concat([new("99", FaultCode.IndicatorUnknown, "un indicatore dell'obiettivo 1.1.", "an indicator of objective 1.1.")]);
        if (table == PackageSchema.Lineage || table == PackageSchema.MissionMap) all = all.Concat(OfAPlan(column.Name));
        return all;
    }

    private static readonly Dictionary<CellKind, Func<ColumnSchema, string, IEnumerable<WrongCell>>> ByKind = new()
    {
        // Any text is one; keys are looked up, if they name another row.
        [CellKind.Text] = (_, _) => [],
        [CellKind.Key] = (_, _) => [],
        [CellKind.Number] = (_, _) => Each(
            FaultCode.NotANumber, "un numero intero da 1 in su, in cifre", "a whole number from 1 up, in digits",
            "0", "-1", "+1", "01", "1.0", "1,0", "1e3", " 1", "1 ", "1 000", "2147483648", "99999999999999999999", "１", "½", "0x1", "uno"),
        [CellKind.Boolean] = (_, _) => Each(FaultCode.NotABoolean, "true oppure false", "true or false", "True", "TRUE", "vero", "1", "0", "no", " true"),
        [CellKind.Checkpoint] = (_, _) =>
        [
            .. Each(
                FaultCode.NotACheckpoint, "una scadenza AAAA-Q1, AAAA-H1, AAAA-Q3 o AAAA-FY", "a checkpoint YYYY-Q1, YYYY-H1, YYYY-Q3 or YYYY-FY",
                "giugno", "2020", "2020-h1", "2020-H2", "2020-Q2", "2020-12-31", "20-H1", "2020 H1", "2020-H1 ", "9999-FY", "٢٠٢٠-H1"),
            .. Each(FaultCode.CheckpointNotDeclared, "una delle scadenze dichiarate: 2020-H1, 2020-FY", "one of the declared checkpoints: 2020-H1, 2020-FY", "2021-H1", "2020-Q3"),
        ],
        [CellKind.Code] = (column, sound) => Each(
            FaultCode.NotACode, $"uno di: {Cut(string.Join(", ", column.Values))}", $"one of: {Cut(string.Join(", ", column.Values))}",
            sound.ToUpperInvariant(), sound + " ", sound + "s", "?", string.Join(';', column.Values)),
        [CellKind.Weight] = (_, _) => Each(
            FaultCode.NotAWeight, "un peso, per esempio «20,00%» o «PASSA DA 35,00% A 20%»", "a weight, for example «20,00%» or «PASSA DA 35,00% A 20%»",
            "settanta", "60 40", "-5%", "110%", "1e3", "5€", "20000", "12,5,5", "NaN", "9999999999999999999999999999999999"),
        [CellKind.Indicators] = (_, _) => Each(
            FaultCode.NotIndicatorNumbers, "numeri di indicatori dell'obiettivo 1.1.1 separati da «;»", "numbers of indicators of objective 1.1.1 joined by «;»",
            "99", "1,2", "1;;2", "1;", "1; 2", "01", "uno"),
        [CellKind.NationalCode] = (_, _) => Each(
            FaultCode.NotANationalCode, "tre cifre, per esempio «011»", "three digits, for example «011»",
            "11", "0011", "O11", "01a", "011 ", " 011", "01.", "Cod.011", "٠١١"),
        [CellKind.Source] = (_, sound) => Each(
            FaultCode.SourceUnknown, "una delle fonti dichiarate: monitoraggio", "one of the declared sources: monitoraggio",
            "relazione", sound.ToUpperInvariant(), sound + " "),
    };

    private static IEnumerable<WrongCell> Damaged(string sound)
    {
        foreach (var (sign, shown) in ((string, string)[])
            [("\0", "\\u0000"), ("\a", "\\u0007"), ("\x1b[2J", "\\u001b[2J"), ("\x7f", "\\u007f"), ("\u0085", "⏎"), ("\u0093", "\\u0093"), ("\u2028", "⏎"), ("\u202e", "\\u202e"), ("\ufeff", "\\ufeff")])
        {
            yield return new(sound + sign, FaultCode.ControlCharacter, "testo senza caratteri di controllo", "text without control characters", sound + shown);
        }

        yield return new("\ufffd" + sound, FaultCode.CharacterLost, "il testo del documento: dove sta � una conversione ha perso un carattere", "the document's text: where � stands a conversion lost a character");
    }

    private static IEnumerable<WrongCell> Blank(ColumnSchema column) =>
        !column.Required ? []
        : column.Name is "source" or "source_line"
            ? Each(FaultCode.ProvenanceMissing, "documento e riga: nessun dato è caricato senza", "document and line: nothing is loaded without them", "", " ", "\u00a0")
            : Each(FaultCode.CellEmpty, "una cella compilata", "a filled cell", "", " ", "\u00a0");

    private static IEnumerable<WrongCell> Unfolded(string sound) =>
    [
        .. Each(FaultCode.SpacesInKey, "un testo con spazi singoli e nessuno ai bordi", "a text with single spaces and none at its ends", " " + sound, sound + " ", "a  b", "a\u00a0b"),
        new("a\nb", FaultCode.SpacesInKey, "un testo con spazi singoli", "a text with single spaces", "a⏎b"),
        new("a\tb", FaultCode.SpacesInKey, "un testo con spazi singoli", "a text with single spaces", "a\\u0009b"),
    ];

    private static IEnumerable<WrongCell> UnknownKeys(string sound) =>
        Each(FaultCode.ObjectiveUnknown, "la chiave (key) di una riga di objectives.csv", "the key of a row of objectives.csv", "9.9.9", sound + ".", sound + " ", "0" + sound, "1,1");

    // Rows about other plans wait for them, but a name that no plan can have would be overlooked for ever.
    private static IEnumerable<WrongCell> OfAPlan(string column) => column is "mission_code" or "programme_code" ? Unlisted(column) : column[(column.IndexOf('_') + 1)..] switch
    {
        "chamber" => Each(FaultCode.NotAChamber, "il codice di una camera, ^[a-z][a-z0-9-]{0,59}$", "the code of a chamber, ^[a-z][a-z0-9-]{0,59}$", "Roccadoro", "1roccadoro", "rocca_doro", new string('a', 61)),
        "year" => Each(FaultCode.NotAPlanYear, "l'anno di un piano, da 2000 a 2100", "the year of a plan, 2000 to 2100", "20", "1999", "2101"),
        "key" => Each(FaultCode.PlanKeyUnknown, "la chiave (key) di una riga di objectives.csv del piano roccadoro/202", "the key of a row of objectives.csv of plan roccadoro/202", "9.9", "1.1.1."),
        "number" => Each(FaultCode.LineageNumberUnknown, "il numero di un indicatore di roccadoro/202", "the number of an indicator of roccadoro/202", "99"),
        _ => [],
    };

    private static IEnumerable<WrongCell> Unlisted(string column) => column == "mission_code"
        ? Each(FaultCode.MissionUnknown, "una missione di missions.csv: 011, 012, 032", "a mission of missions.csv: 011, 012, 032", "016", "000")
        : Each(FaultCode.ProgrammeUnknown, "un programma della missione 011 in missions.csv: 005", "a programme of mission 011 in missions.csv: 005", "002", "000");

    private static IEnumerable<WrongCell> Each(FaultCode code, string it, string en, params IEnumerable<string> cells) => cells.Select(cell => new WrongCell(cell, code, it, en));

    private static string Cut(string text) => text.Length > 200 ? text[..200] : text;
}
