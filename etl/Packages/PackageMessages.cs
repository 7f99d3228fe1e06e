using System.Globalization;

namespace Albero.Etl.Packages;

/// <summary>Every text about a faulty package, in one place: what was expected and what to do, in Italian and English.</summary>
internal static class PackageMessages
{
    /// <summary>Stands among a fault's details for any text but an empty one.</summary>
    public const string AnyText = "*text*";

    /// <summary>Stands among a fault's details for a value that nothing beside it has.</summary>
    public const string Unique = "*unique*";

    /// <summary>Stands for what was found where a folder has a file's name.</summary>
    public const string Folder = "*folder*";

    private static readonly string[] TypedFiles = ["corrections.csv", "lineage.csv", "missions.csv", "mission-map.csv"];

    private static readonly Dictionary<FaultCode, Message> All = new()
    {
        [FaultCode.NoPackages] = new(
            "almeno una cartella con un file datapackage.json", "Indicare con --data la cartella dei pacchetti, o crearne uno con extract.",
            "at least one folder with a datapackage.json", "Name the folder of the packages with --data, or make one with extract."),
        [FaultCode.PlanTwice] = new(
            "un solo pacchetto per camera e anno; lo stesso piano è in {0}", "Togliere uno dei due pacchetti o correggere chamber e year.",
            "one package per chamber and year; the same plan is in {0}", "Remove one of the two packages or correct chamber and year."),
        [FaultCode.ManifestMissing] = new(
            "un file datapackage.json accanto alle tabelle di un piano", "Ripristinare il file o rifare l'estrazione (di un piano scritto a mano, riprenderlo da un pacchetto di new-package); se non è un piano, spostare la cartella altrove.",
            "a file datapackage.json beside the tables of a plan", "Restore the file or extract again (for a plan written by hand, take it from a package of new-package); if it is no plan, move the folder elsewhere."),
        [FaultCode.ManifestNotJson] = new(
            "un oggetto JSON", "Correggere la sintassi in quel punto.",
            "a JSON object", "Correct the syntax at that place."),
        [FaultCode.PropertyMissing] = new(
            "la proprietà con {0}", "Aggiungere la proprietà al file.",
            "the property with {0}", "Add the property to the file."),
        [FaultCode.PropertyWrong] = new(
            "{0}", "Correggere il valore della proprietà.",
            "{0}", "Correct the property's value."),
        [FaultCode.PropertyTwice] = new(
            "ogni proprietà una volta sola", "Togliere la proprietà ripetuta.",
            "every property once", "Remove the repeated property."),
        [FaultCode.PropertyUnknown] = new(
            "solo le proprietà {0}", "Correggere il nome della proprietà o toglierla.",
            "only the properties {0}", "Correct the property's name or remove it."),
        [FaultCode.FileMissing] = new(
            "il file della tabella {0}", "Ripristinare il file o rifare l'estrazione.",
            "the file of table {0}", "Restore the file or extract again.")
        {
            TypedIt = "Ripristinare il file, o riprenderlo vuoto da un pacchetto di new-package.",
            TypedEn = "Restore the file, or take an empty one from a package of new-package.",
        },
        [FaultCode.FileUnreadable] = new(
            "un file leggibile", "Controllare i permessi del file e il disco.",
            "a file that can be read", "Check the file's permissions and the disk."),
        [FaultCode.FolderUnreadable] = new(
            "una cartella leggibile: potrebbe contenere un piano", "Dare il permesso di lettura sulla cartella, o spostarla altrove.",
            "a folder that can be read: it may hold a plan", "Give the permission to read the folder, or move it elsewhere."),
        [FaultCode.FileTooLarge] = new(
            "un file di al massimo {0} byte", "Controllare che sia il file giusto.",
            "a file of at most {0} bytes", "Check that it is the right file."),
        [FaultCode.FileLeadsOut] = new(
            "un file della cartella del pacchetto, non un collegamento a un file altrove", "Mettere il file stesso al posto del collegamento.",
            "a file of the package's folder, not a link to a file elsewhere", "Put the file itself in the link's place."),
        [FaultCode.FileNotListed] = new(
            "solo i file elencati in resources di datapackage.json", "Elencare il file in resources o toglierlo dalla cartella.",
            "only files listed under resources in datapackage.json", "List the file under resources or remove it from the folder."),
        [FaultCode.FileEmpty] = new(
            "una riga di intestazione: {0}", "Ripristinare il file o rifare l'estrazione.",
            "a header row: {0}", "Restore the file or extract again.")
        {
            TypedIt = "Ripristinare il file, o scriverne la prima riga con i nomi delle colonne.",
            TypedEn = "Restore the file, or write its first row with the names of the columns.",
        },
        [FaultCode.RowsMissing] = new(
            "almeno una riga sotto l'intestazione", "Ripristinare le righe o rifare l'estrazione.",
            "at least one row below the header", "Restore the rows or extract again.")
        {
            TypedIt = "Ripristinare le righe o compilarne almeno una.",
            TypedEn = "Restore the rows or fill in at least one.",
        },
        [FaultCode.NotUtf8] = new(
            "testo UTF-8", "Salvare di nuovo il file in UTF-8 (in Excel: «CSV UTF-8»).",
            "UTF-8 text", "Save the file again as UTF-8 (in Excel: \"CSV UTF-8\")."),
        [FaultCode.WrongDelimiter] = new(
            "«,» oppure «;» tra le celle", "Salvare di nuovo il file come CSV.",
            "«,» or «;» between the cells", "Save the file again as CSV."),
        [FaultCode.BadQuotes] = new(
            "celle tra virgolette chiuse, con le virgolette interne raddoppiate", "Chiudere o raddoppiare le virgolette in quella riga.",
            "quoted cells that are closed, with inner quotes doubled", "Close or double the quotes in that row."),
        [FaultCode.ColumnMissing] = new(
            "la colonna {0}", "Aggiungere la colonna all'intestazione e a ogni riga.",
            "the column {0}", "Add the column to the header and to every row."),
        [FaultCode.ColumnUnknown] = new(
            "solo le colonne {0}", "Togliere la colonna o correggerne il nome.",
            "only the columns {0}", "Remove the column or correct its name."),
        [FaultCode.ColumnTwice] = new(
            "ogni colonna una volta sola", "Togliere la colonna ripetuta.",
            "every column once", "Remove the repeated column."),
        [FaultCode.CellCount] = new(
            "{0} celle, una per colonna", "Controllare i separatori della riga e mettere tra virgolette le celle che ne contengono.",
            "{0} cells, one per column", "Check the row's separators, and quote the cells that contain one."),
        [FaultCode.CellEmpty] = new(
            "una cella compilata", "Compilare la cella o rifare l'estrazione.",
            "a filled cell", "Fill the cell or extract again.")
        {
            TypedIt = "Compilare la cella.",
            TypedEn = "Fill the cell.",
        },
        [FaultCode.ProvenanceMissing] = new(
            "documento e riga: nessun dato è caricato senza", "Indicare la fonte e la riga del documento in cui il testo comincia.",
            "document and line: nothing is loaded without them", "Give the source and the line of the document where the text begins."),
        [FaultCode.ControlCharacter] = new(
            "testo senza caratteri di controllo", "Togliere dalla cella il carattere mostrato come \\u….",
            "text without control characters", "Remove from the cell the character shown as \\u…."),
        [FaultCode.CharacterLost] = new(
            "il testo del documento: dove sta � una conversione ha perso un carattere", "Riscrivere il carattere come è stampato nel documento, o rifare l'estrazione.",
            "the document's text: where � stands a conversion lost a character", "Write the character as the document prints it, or extract again.")
        {
            TypedIt = "Riscrivere il carattere nella cella e salvare il file in UTF-8.",
            TypedEn = "Write the character anew in the cell and save the file as UTF-8.",
        },
        [FaultCode.SpacesInKey] = new(
            "un testo con spazi singoli e nessuno ai bordi: un nome diverso per uno spazio è un altro nome", "Togliere dalla cella gli spazi e gli a capo di troppo.",
            "a text with single spaces and none at its ends: a name that differs by a space is another name", "Remove the needless spaces and line breaks from the cell."),
        [FaultCode.NotANumber] = new(
            "un numero intero da 1 in su, in cifre", "Correggere la cella.",
            "a whole number from 1 up, in digits", "Correct the cell."),
        [FaultCode.NotABoolean] = new(
            "true oppure false", "Correggere la cella.",
            "true or false", "Correct the cell."),
        [FaultCode.NotACheckpoint] = new(
            "una scadenza AAAA-Q1, AAAA-H1, AAAA-Q3 o AAAA-FY", "Correggere la cella.",
            "a checkpoint YYYY-Q1, YYYY-H1, YYYY-Q3 or YYYY-FY", "Correct the cell."),
        [FaultCode.CheckpointNotDeclared] = new(
            "una delle scadenze dichiarate: {0}", "Correggere la cella o aggiungere la scadenza a checkpoints in datapackage.json.",
            "one of the declared checkpoints: {0}", "Correct the cell or add the checkpoint to checkpoints in datapackage.json."),
        [FaultCode.NotACode] = new(
            "uno di: {0}", "Correggere la cella.",
            "one of: {0}", "Correct the cell."),
        [FaultCode.NotAWeight] = new(
            "un peso, per esempio «20,00%» o «PASSA DA 35,00% A 20%»", "Correggere la cella come è stampata nel documento, o con corrections.csv.",
            "a weight, for example «20,00%» or «PASSA DA 35,00% A 20%»", "Correct the cell as the document prints it, or by corrections.csv."),
        [FaultCode.WeightWithoutBase] = new(
            "di che cosa il peso è una parte: {0}", "Compilare weight_of.",
            "what the weight is a part of: {0}", "Fill weight_of."),
        [FaultCode.NotIndicatorNumbers] = new(
            "numeri di indicatori dell'obiettivo {0} separati da «;»", "Correggere la cella.",
            "numbers of indicators of objective {0} joined by «;»", "Correct the cell."),
        [FaultCode.SourceUnknown] = new(
            "una delle fonti dichiarate: {0}", "Correggere la cella o aggiungere la fonte a sources in datapackage.json.",
            "one of the declared sources: {0}", "Correct the cell or add the source to sources in datapackage.json."),
        [FaultCode.RowTwice] = new(
            "una sola riga per {0}; la prima è alla riga {1}", "Togliere la riga ripetuta o correggerne la chiave.",
            "one row per {0}; the first is at line {1}", "Remove the repeated row or correct its key."),
        [FaultCode.ObjectiveUnknown] = new(
            "la chiave (key) di una riga di objectives.csv", "Correggere la chiave o aggiungere l'obiettivo.",
            "the key of a row of objectives.csv", "Correct the key or add the objective."),
        [FaultCode.ParentInCircle] = new(
            "un obiettivo superiore che non discenda da questo", "Correggere parent_key.",
            "a parent that does not descend from this objective", "Correct parent_key."),
        [FaultCode.IndicatorUnknown] = new(
            "un indicatore dell'obiettivo {0}; ci sono {1}", "Correggere il numero o aggiungere l'indicatore a indicators.csv.",
            "an indicator of objective {0}; there are {1}", "Correct the number or add the indicator to indicators.csv."),
        [FaultCode.SpanBackwards] = new(
            "una scadenza successiva a {0}", "Correggere spans_to.",
            "a checkpoint after {0}", "Correct spans_to."),
        [FaultCode.PackageEmpty] = new(
            "almeno una riga in objectives.csv, indicators.csv e targets.csv", "Compilare objectives.csv (prima un'area, poi ciò che le sta sotto), poi indicators.csv e targets.csv: LEGGIMI.md nella cartella spiega le colonne, la cartella esempio le mostra compilate.",
            "at least one row in objectives.csv, indicators.csv and targets.csv", "Fill objectives.csv (an area first, then what stands below it), then indicators.csv and targets.csv: LEGGIMI.md in the folder explains the columns, the folder esempio shows them filled."),
        [FaultCode.NotAWorkbook] = new(
            "una cartella di lavoro .xlsx leggibile", "Aprire il file con il foglio di calcolo e salvarlo di nuovo come .xlsx, o toglierlo dalla cartella.",
            "a readable .xlsx workbook", "Open the file with a spreadsheet program and save it again as .xlsx, or remove it from the folder."),
        [FaultCode.WorkbookLocked] = new(
            "una cartella di lavoro .xlsx senza password", "Salvare di nuovo il file come .xlsx, togliendo la password.",
            "an .xlsx workbook without a password", "Save the file again as .xlsx, without the password."),
        [FaultCode.WorkbookTooLarge] = new(
            "una cartella di lavoro che aperta occupi al massimo {0} byte", "Controllare che sia il modulo dei risultati e non un altro file.",
            "a workbook of at most {0} bytes once unpacked", "Check that it is the results form and not another file."),
        [FaultCode.WorkbookTooLong] = new(
            "un foglio di al massimo {0} righe", "Cancellare le righe in fondo al foglio, o riportare i risultati in un modulo nuovo di results-template.",
            "a sheet of at most {0} rows", "Delete the rows at the end of the sheet, or copy the results into a new form of results-template."),
        [FaultCode.NotAForm] = new(
            "un modulo scritto da results-template, con i fogli «{0}» e «{1}»", "Riportare i risultati in un modulo di results-template, o spostare il file altrove: ogni .xlsx di questa cartella vale come modulo.",
            "a form written by results-template, with the sheets «{0}» and «{1}»", "Copy the results into a form of results-template, or move the file elsewhere: every .xlsx in this folder counts as a form."),
        [FaultCode.FormVersionUnknown] = new(
            "un modulo della versione {0}", "Scrivere un modulo nuovo con results-template e riportarvi i risultati.",
            "a form of version {0}", "Write a new form with results-template and copy the results into it."),
        [FaultCode.FormOfAnotherPlan] = new(
            "un modulo del piano {0}", "Spostare il file nella cartella del suo piano.",
            "a form of plan {0}", "Move the file into the folder of its plan."),
        [FaultCode.FormIndicatorDiffers] = new(
            "«{0}», il nome di quell'indicatore in indicators.csv", "Scrivere un modulo nuovo con results-template e riportarvi i risultati: il piano è cambiato, o la riga.",
            "«{0}», that indicator's name in indicators.csv", "Write a new form with results-template and copy the results into it: the plan has changed, or the row."),
        [FaultCode.CellIsError] = new(
            "un risultato: qui sta un errore, o una formula senza il suo valore", "Correggere la formula e salvare di nuovo il file, o scrivere il risultato come testo.",
            "a result: here stands an error, or a formula without its value", "Correct the formula and save the file again, or write the result as a text."),
        [FaultCode.ResultElsewhere] = new(
            "«{0}», come in {1} alla riga {2}", "Decidere quale dei due vale e vuotare l'altro: un indicatore ha un solo risultato a ogni scadenza.",
            "«{0}», as in {1} at line {2}", "Decide which of the two holds and empty the other: an indicator has one result at each checkpoint."),
        [FaultCode.CorrectionWithoutRow] = new(
            "la chiave di una riga di {0}.csv, nella forma {1}", "Correggere la chiave o togliere la correzione.",
            "the key of a row of {0}.csv, written {1}", "Correct the key or remove the correction."),
        [FaultCode.CorrectionWithoutColumn] = new(
            "una colonna di {0}.csv: {1}", "Correggere il nome della colonna.",
            "a column of {0}.csv: {1}", "Correct the column's name."),
        [FaultCode.CorrectionStale] = new(
            "il testo letto ora in {0}.csv alla riga {1}: «{2}»", "Rivedere la correzione sul documento, poi aggiornarla o toglierla.",
            "the text now read in {0}.csv at line {1}: «{2}»", "Review the correction against the document, then update or remove it."),
        [FaultCode.PolicyWrong] = new(
            "{0}", "Correggere il file della regola di calcolo.",
            "{0}", "Correct the policy's file."),
        [FaultCode.NotAChamber] = new(
            "il codice di una camera, ^[a-z][a-z0-9-]{{0,59}}$", "Scrivere la camera come in chamber del suo datapackage.json.",
            "the code of a chamber, ^[a-z][a-z0-9-]{{0,59}}$", "Write the chamber as chamber in its datapackage.json does."),
        [FaultCode.NotAPlanYear] = new(
            "l'anno di un piano, da 2000 a 2100", "Correggere la cella.",
            "the year of a plan, 2000 to 2100", "Correct the cell."),
        [FaultCode.LineageNumberAlone] = new(
            "un numero come nell'altra cella, per unire due indicatori, o nessuno in entrambe, per unire due obiettivi", "Compilare la cella o vuotare l'altra.",
            "a number as in the other cell, to join two indicators, or none in both, to join two objectives", "Fill the cell or empty the other."),
        [FaultCode.LineageBackwards] = new(
            "un anno dopo {0}: una serie va avanti nel tempo", "Scambiare le due parti della riga o correggere l'anno.",
            "a year after {0}: a series goes forward in time", "Swap the two sides of the row or correct the year."),
        [FaultCode.LineageForks] = new(
            "un nome che nessun'altra riga ha da questa parte, salvo not_comparable: è già alla riga {0}, e una serie non si divide", "Tenere una sola delle due righe, o dare all'altra il grado not_comparable.",
            "a name that no other row has on this side, but for not_comparable: it stands at line {0}, and a series never forks", "Keep one of the two rows, or grade the other not_comparable."),
        [FaultCode.PlanKeyUnknown] = new(
            "la chiave (key) di una riga di objectives.csv del piano {0}", "Correggere la chiave o togliere la riga.",
            "the key of a row of objectives.csv of plan {0}", "Correct the key or remove the row."),
        [FaultCode.LineageNumberUnknown] = new(
            "il numero di un indicatore di {0}; ci sono {1}", "Correggere il numero o togliere la riga.",
            "the number of an indicator of {0}; there are {1}", "Correct the number or remove the row."),
        [FaultCode.NotANationalCode] = new(
            "tre cifre, per esempio «011»", "Scrivere il codice con i suoi zeri iniziali.",
            "three digits, for example «011»", "Write the code with its leading zeros."),
        [FaultCode.MissionNameDiffers] = new(
            "«{0}», il nome della missione {1} alla riga {2}", "Scrivere lo stesso nome in tutte le righe della missione.",
            "«{0}», the name of mission {1} at line {2}", "Write the same name in all rows of the mission."),
        [FaultCode.MissionUnknown] = new(
            "una missione di missions.csv: {0}", "Correggere il codice o aggiungere la missione a missions.csv.",
            "a mission of missions.csv: {0}", "Correct the code or add the mission to missions.csv."),
        [FaultCode.ProgrammeUnknown] = new(
            "un programma della missione {0} in missions.csv: {1}", "Correggere il codice o aggiungere il programma a missions.csv.",
            "a programme of mission {0} in missions.csv: {1}", "Correct the code or add the programme to missions.csv."),
    };

    /// <summary>One line: <c>file:line: column: found; expected. What to do.</c></summary>
    public static string Text(PackageFault fault, CultureInfo culture)
    {
        var message = All[fault.Code];
        var english = IsEnglish(culture);
        var file = FoundText.OneLine(fault.File);
        var place = fault.Line > 0 ? $"{file}:{fault.Line.ToString(CultureInfo.InvariantCulture)}" : file;
        var name = FoundText.Short(fault.Column);
        var column = name.Length == 0 ? "" : english ? $"column {name}: " : $"colonna {name}: ";
        var text = Word(fault.Found, culture);
        var found = english ? $"found «{text}», expected " : $"trovato «{text}», atteso ";
        var todo = (IsTyped(fault), english) switch
        {
            (true, false) => message.TypedIt ?? message.TodoIt,
            (true, true) => message.TypedEn ?? message.TodoEn,
            (false, false) => message.TodoIt,
            (false, true) => message.TodoEn,
        };
        return $"{place}: {column}{found}{Expected(fault, culture)}. {todo}";
    }

    /// <summary>What should stand there instead.</summary>
    public static string Expected(PackageFault fault, CultureInfo culture) =>
        string.Format(CultureInfo.InvariantCulture, IsEnglish(culture) ? All[fault.Code].En : All[fault.Code].It, [.. fault.Details.Select(detail => Word(detail, culture))]);

    private static string Word(string detail, CultureInfo culture) => (detail, IsEnglish(culture)) switch
    {
        (AnyText, false) => "un testo non vuoto",
        (AnyText, true) => "a text that isn't empty",
        (Unique, false) => "un valore che nessun altro ha",
        (Unique, true) => "a value that no other has",
        (Folder, false) => "una cartella",
        (Folder, true) => "a folder",
        _ => FoundText.Short(detail),
    };

    /// <summary>Italian unless the system speaks English.</summary>
    public static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";

    // Of an extracted plan too some files are people's own: its corrections, its forms, and what stands beside the plans.
    private static bool IsTyped(PackageFault fault) =>
        fault.IsTyped || fault.File.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || TypedFiles.Contains(Path.GetFileName(fault.File));

    private sealed record Message(string It, string TodoIt, string En, string TodoEn)
    {
        /// <summary>What to do where nothing was extracted; null where that is no other thing.</summary>
        public string? TypedIt { get; init; }

        /// <summary>The same in English.</summary>
        public string? TypedEn { get; init; }
    }
}
