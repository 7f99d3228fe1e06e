using System.Globalization;
using Albero.Etl.Packages;

namespace Albero.Etl.Mart;

/// <summary>Every line that <c>watch</c> logs beside those of a load, in Italian and English.</summary>
internal sealed class WatchMessages(CultureInfo system)
{
    private readonly bool english = PackageMessages.IsEnglish(system);

    public string Watching(string data, int every, string? published) => english
        ? $"watching {FoundText.OneLine(data)} every {every} s; published: {published ?? "nothing yet"}"
        : $"sorveglio {FoundText.OneLine(data)} ogni {every} s; pubblicato: {published ?? "ancora nulla"}";

    public string Stopped() => english ? "stopped" : "fermato";

    public string Gone(string data) => english
        ? $"the folder {FoundText.OneLine(data)} is not there: waiting for it; what was published stays"
        : $"la cartella {FoundText.OneLine(data)} non c'è: resto in attesa; quanto pubblicato rimane";

    /// <summary>One line for all faults: the first, and where the others are.</summary>
    public string Rejected(string first, int others) => (others, english) switch
    {
        (0, true) => $"rejected, nothing changed: 1 fault: {first}",
        (0, false) => $"respinto, nulla è cambiato: 1 errore: {first}",
        (_, true) => $"rejected, nothing changed: {others + 1} faults, the first: {first} (more in {LoadJournal.FileName} and by check)",
        _ => $"respinto, nulla è cambiato: {others + 1} errori, il primo: {first} (altri in {LoadJournal.FileName} e con check)",
    };

    public string StillRejected(DateTime at, string? first) => english
        ? $"the packages are those rejected on {Moment(at)}, nothing changed: {first} ({LoadJournal.FileName} says why)"
        : $"i pacchetti sono quelli respinti il {Moment(at)}, nulla è cambiato: {first} (il perché in {LoadJournal.FileName})";

    public string Failed(string why) => english
        ? $"a fault of ours, please report it; nothing changed: {why}"
        : $"un nostro errore, da segnalare; nulla è cambiato: {why}";

    private static string Moment(DateTime at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
