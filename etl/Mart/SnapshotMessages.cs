using System.Globalization;
using Albero.Etl.Packages;

namespace Albero.Etl.Mart;

/// <summary>Every line of <c>snapshots</c> and <c>rollback</c>, in Italian and English.</summary>
internal sealed class SnapshotMessages(CultureInfo system)
{
    private readonly bool english = PackageMessages.IsEnglish(system);

    public IReadOnlyList<string> Headings() => english
        ? ["", "snapshot", "built", "plans", "indicators", "findings", "MB", "state"]
        : ["", "istantanea", "costruita", "piani", "indicatori", "segnalazioni", "MB", "stato"];

    public IReadOnlyList<string> Cells(SnapshotReport report, bool isPublished) =>
    [
        isPublished ? "*" : "",
        Bare(report.Name),
        report.BuiltAt is { } at ? at.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "?",
        Number(report.Plans), Number(report.Indicators), Number(report.Findings),
        (report.Bytes / 1e6).ToString("0.0", english ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo("it")),
        report.Flaw == SnapshotFlaw.None ? isPublished ? english ? "published" : "pubblicata" : english ? "sound" : "integra" : Flaw(report),
    ];

    public string None(string folder) => english
        ? $"albero: there is no snapshot in {FoundText.OneLine(folder)} yet: the first load makes one."
        : $"albero: in {FoundText.OneLine(folder)} non c'è ancora nessuna istantanea: la crea il primo caricamento.";

    public string NothingPublished() => english
        ? "albero: current names none of these: load, or publish one with rollback NAME."
        : "albero: current non ne indica nessuna: caricare, oppure pubblicarne una con rollback NOME.";

    public string NoFolder(string folder) => english
        ? $"albero: the folder {FoundText.OneLine(folder)} doesn't exist. Name the folder of the snapshots with --mart."
        : $"albero: la cartella {FoundText.OneLine(folder)} non esiste. Indicare con --mart la cartella delle istantanee.";

    public string WrongName(string found) => english
        ? $"albero: found «{FoundText.Short(found)}», expected a snapshot's name as the verb snapshots lists it."
        : $"albero: trovato «{FoundText.Short(found)}», atteso il nome di un'istantanea come lo elenca il verbo snapshots.";

    public string NoneBefore(string? published) => (published, english) switch
    {
        ({ } name, true) => $"albero: no snapshot is older than the published one, {Bare(name)}. Nothing was changed.",
        ({ } name, false) => $"albero: nessuna istantanea precede quella pubblicata, {Bare(name)}. Nulla è cambiato.",
        (_, true) => "albero: there is no snapshot to go back to. Nothing was changed: load makes one.",
        _ => "albero: non c'è nessuna istantanea a cui tornare. Nulla è cambiato: la crea load.",
    };

    public string Refused(SnapshotReport report) => english
        ? $"albero: {Bare(report.Name)} can't be published: {Flaw(report)}. Nothing was changed: the verb snapshots lists what can be; load builds anew from the packages."
        : $"albero: {Bare(report.Name)} non si può pubblicare: {Flaw(report)}. Nulla è cambiato: il verbo snapshots elenca le istantanee utilizzabili; load ricostruisce dai pacchetti.";

    public string RolledBack(SnapshotReport report, string? before) => english
        ? $"albero: published {Bare(report.Name)}{(before is null ? "" : $" in place of {Bare(before)}")}: {Number(report.Plans)} plans, {Number(report.Indicators)} indicators, {Number(report.Findings)} findings. It stays until something changes or load runs without --if-changed."
        : $"albero: pubblicata {Bare(report.Name)}{(before is null ? "" : $" al posto di {Bare(before)}")}: {Number(report.Plans)} piani, {Number(report.Indicators)} indicatori, {Number(report.Findings)} segnalazioni. Resta finché qualcosa non cambia o si usa load senza --if-changed.";

    public string AlreadyPublished(string name) => english
        ? $"albero: {Bare(name)} is the published one already: nothing to change."
        : $"albero: {Bare(name)} è già quella pubblicata: nulla da cambiare.";

    /// <summary>A name as people write it: as it stands in links, without the file's ending.</summary>
    public static string Bare(string name) => Path.GetFileNameWithoutExtension(name);

    private string Flaw(SnapshotReport report) => (report.Flaw, english) switch
    {
        (SnapshotFlaw.Missing, true) => "its file is missing",
        (SnapshotFlaw.Missing, false) => "il file manca",
        (SnapshotFlaw.OtherSchema, true) => $"it is of schema version {Schema(report)}, this program reads version {SnapshotSchema.Version}",
        (SnapshotFlaw.OtherSchema, false) => $"lo schema è della versione {Schema(report)}, questo programma legge la versione {SnapshotSchema.Version}",
        (_, true) => $"its file is damaged ({report.Why})",
        _ => $"il file è danneggiato ({report.Why})",
    };

    // The first snapshots didn't carry any.
    private static string Schema(SnapshotReport report) => report.Why.Length == 0 ? "?" : report.Why;

    private static string Number(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
