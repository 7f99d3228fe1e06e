using System.Globalization;
using Albero.Domain.Findings;
using Albero.Etl.Packages;

namespace Albero.Etl.Mart;

/// <summary>Every line that <c>check</c> and <c>load</c> say about their outcome, in Italian and English.</summary>
internal sealed class LoadMessages(CultureInfo system)
{
    // Of all other languages, and of none, Italian is what the users read.
    private readonly bool english = PackageMessages.IsEnglish(system);

    private CultureInfo Culture => CultureInfo.GetCultureInfo(english ? "en" : "it");

    /// <summary>A line for each fault that is kept, then one for each file that has more.</summary>
    public IEnumerable<string> Faults(FaultList faults) =>
        [.. faults.Select(fault => PackageMessages.Text(fault, Culture)), .. faults.Others.Select(other => Others(other.File, other.Codes))];

    public string Finding(Finding finding, string document) =>
        string.Create(CultureInfo.InvariantCulture, $"{FoundText.OneLine(document)}:{finding.Line}: {SeverityWord(finding.Severity)} {finding.Code}: {FoundText.OneLine(Subject(finding) + FindingMessages.Text(finding, Culture))}");

    public string Rejected(int faults) => english
        ? $"albero: {Count(faults, "fault", "faults")}: the packages are rejected, nothing was published."
        : $"albero: {Count(faults, "errore", "errori")}: pacchetti respinti, nulla è stato pubblicato.";

    /// <summary>Faults may also be of what stands beside the plans; findings are told of sound plans only.</summary>
    public string Checked(CheckedPlans plans, int faults, int grave, int warnings, int notes) => english
        ? $"albero: {Count(plans.All, "plan", "plans")} checked ({plans.Sound} sound, {plans.Faulty} faulty); {Count(faults, "fault", "faults")} in all, {Count(grave, "grave finding", "grave findings")}, {Count(warnings, "warning", "warnings")}, {Count(notes, "note", "notes")}."
        : $"albero: {Count(plans.All, "piano controllato", "piani controllati")} ({plans.Sound} in ordine, {plans.Faulty} con errori); {Count(faults, "errore", "errori")} in tutto, {Count(grave, "segnalazione grave", "segnalazioni gravi")}, {Count(warnings, "da verificare", "da verificare")}, {Count(notes, "da sapere", "da sapere")}.";

    public string Published(string name, int plans, int indicators, int findings, double seconds) => english
        ? string.Create(CultureInfo.InvariantCulture, $"albero: published {name}: {Count(plans, "plan", "plans")}, {Count(indicators, "indicator", "indicators")}, {Count(findings, "finding", "findings")}, {seconds:0.0} s.")
        : string.Create(CultureInfo.GetCultureInfo("it"), $"albero: pubblicato {name}: {Count(plans, "piano", "piani")}, {Count(indicators, "indicatore", "indicatori")}, {Count(findings, "segnalazione", "segnalazioni")}, {seconds:0.0} s.");

    /// <summary>A line for each form that somebody has still to fill.</summary>
    public IEnumerable<string> Unfilled(IEnumerable<LoadedPlan> plans) => plans.SelectMany(plan => plan.Unfilled).Select(file => english
        ? $"{FoundText.OneLine(file)}: no result is filled in yet: the form counts as not there."
        : $"{FoundText.OneLine(file)}: nessun risultato ancora compilato: il modulo non conta.");

    public string Unchanged(string name) => english
        ? $"albero: nothing changed since {name}: nothing to load."
        : $"albero: nulla è cambiato da {name}: niente da caricare.";

    public string UnchangedBehind(string newest, string published) => english
        ? $"albero: nothing changed since {newest}: nothing to load. A rollback published {published}, which stays until something changes; load without --if-changed ends it."
        : $"albero: nulla è cambiato da {newest}: niente da caricare. Un ripristino ha pubblicato {published}, che resta finché qualcosa non cambia; load senza --if-changed lo conclude.";

    public string Moving(string folder) => english
        ? $"albero: files below {FoundText.OneLine(folder)} changed while they were read. Nothing was published: load again once the copy is complete."
        : $"albero: i file in {FoundText.OneLine(folder)} sono cambiati durante la lettura. Nulla è stato pubblicato: ripetere quando la copia è completa.";

    public string Busy(string folder) => english
        ? $"albero: another load is writing into {folder}. Nothing was changed: wait until it ends, then load again."
        : $"albero: un altro caricamento sta scrivendo in {folder}. Nulla è cambiato: attendere che finisca, poi ripetere.";

    public string NoFolder(string option) => english
        ? $"albero: {option}: found «», expected a folder's path."
        : $"albero: {option}: trovato «», atteso il percorso di una cartella.";

    public string WrongKeep(string found) => english
        ? $"albero: ALBERO_KEEP: found «{FoundText.Short(found)}», expected how many snapshots stay, from 1 to {LoadOptions.MostKept}."
        : $"albero: ALBERO_KEEP: trovato «{FoundText.Short(found)}», atteso quante versioni dei dati conservare, da 1 a {LoadOptions.MostKept}.";

    public string WrongEvery(string found) => english
        ? $"albero: --every (ALBERO_EVERY): found «{FoundText.Short(found)}», expected a whole number of seconds, from 1 to {LoadOptions.LongestEvery}."
        : $"albero: --every (ALBERO_EVERY): trovato «{FoundText.Short(found)}», atteso un numero intero di secondi, da 1 a {LoadOptions.LongestEvery}.";

    public string WrongMaxFaults(string found) => english
        ? $"albero: --max-faults (ALBERO_MAXFAULTS): found «{FoundText.Short(found)}», expected how many faults of a file are shown, from 1 to {LoadOptions.MostFaults}."
        : $"albero: --max-faults (ALBERO_MAXFAULTS): trovato «{FoundText.Short(found)}», atteso quanti errori elencare di un file, da 1 a {LoadOptions.MostFaults}.";

    public string WrongIfChanged(string found) => english
        ? $"albero: ALBERO_IFCHANGED: found «{FoundText.Short(found)}», expected true or false."
        : $"albero: ALBERO_IFCHANGED: trovato «{FoundText.Short(found)}», atteso true oppure false.";

    public string NoData(string folder) => english
        ? $"albero: the folder {FoundText.OneLine(folder)} doesn't exist. Name the folder of the packages with --data."
        : $"albero: la cartella {FoundText.OneLine(folder)} non esiste. Indicare con --data la cartella dei pacchetti.";

    public string Unusable(string folder, string why) => english
        ? $"albero: the folder {folder} can't be used for snapshots ({why}). Nothing was changed: make room or give the permission to write there, or name another folder with --mart."
        : $"albero: la cartella {folder} non può ricevere i dati ({why}). Nulla è cambiato: liberare spazio o dare il permesso di scrittura, oppure indicare con --mart un'altra cartella.";

    public string Blocked(string folder) => english
        ? $"albero: {folder}/current is a folder, where a file has to name what is published. Nothing was changed: remove that folder, then load again."
        : $"albero: {folder}/current è una cartella, ma deve essere il file che indica i dati pubblicati. Nulla è cambiato: togliere quella cartella, poi ripetere.";

    public string AuditFailed(AuditResult audit) => (english
        ? $"albero: audit {audit.Name} found {Count(audit.Rows, "row", "rows")} ({audit.Grain}), expected none: "
        : $"albero: il controllo {audit.Name} ha trovato {Count(audit.Rows, "riga", "righe")} ({audit.Grain}), attese nessuna: ") + string.Join("; ", audit.Sample);

    public string NotPublished() => english
        ? "albero: the audits failed: nothing was published. Please report it with the lines above."
        : "albero: controlli non superati: nulla è stato pubblicato. Segnalare il caso con le righe qui sopra.";

    public string Reading() => english ? "Packages" : "Pacchetti";

    public string Loading() => english ? "Plans" : "Piani";

    private string Others(string file, IReadOnlyList<(FaultCode Code, int Count)> codes)
    {
        var count = codes.Sum(code => (long)code.Count);
        var kinds = string.Join(", ", codes.Select(code => string.Create(CultureInfo.InvariantCulture, $"{code.Code} {code.Count}")));
        return english
            ? $"{FoundText.OneLine(file)}: {Count(count, "more fault", "more faults")} not shown ({kinds}). Correct those above first, or show more with check --max-faults."
            : $"{FoundText.OneLine(file)}: {Count(count, "altro errore non elencato", "altri errori non elencati")} ({kinds}). Correggere prima quelli sopra, o elencarne di più con check --max-faults.";
    }

    private string SeverityWord(Severity severity) => (severity, english) switch
    {
        (Severity.Error, true) => "grave",
        (Severity.Error, false) => "grave",
        (Severity.Warning, true) => "warning",
        (Severity.Warning, false) => "da verificare",
        (_, true) => "note",
        _ => "da sapere",
    };

    private string Subject(Finding finding)
    {
        var subject = finding.Subject;
        var indicator = subject.IndicatorNumber is { } number ? "/" + number.ToString(CultureInfo.InvariantCulture) : "";
        var place = string.Join(", ", new[] { subject.ObjectiveKey + indicator, FindingMessages.Day(subject.Checkpoint, Culture) }.Where(part => part.Length > 0));
        return place.Length == 0 ? "" : place + ": ";
    }

    private static string Count(long count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
