using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.Workbooks;

/// <summary>Every line that <c>results-template</c> says about its outcome, in Italian and English.</summary>
internal sealed class TemplateMessages(CultureInfo system)
{
    private readonly bool english = PackageMessages.IsEnglish(system);

    public string Written(string file, Checkpoint checkpoint, int due, int aside) => english
        ? $"albero: written {FoundText.OneLine(file)}: {Count(due, "indicator", "indicators")} due at {checkpoint}, {aside} not due (grey). Fill the yellow cells, then run check and load."
        : $"albero: scritto {FoundText.OneLine(file)}: {Count(due, "indicatore previsto", "indicatori previsti")} al {checkpoint}, {aside} non previsti (grigi). Compilare le celle gialle, poi eseguire check e load.";

    public string NoPlan(string found, IReadOnlyCollection<string> plans) => english
        ? $"albero: --chamber, --year: found «{FoundText.Short(found)}», expected a plan of the data folder: {List(plans, "there is none")}."
        : $"albero: --chamber, --year: trovato «{FoundText.Short(found)}», atteso un piano della cartella dei dati: {List(plans, "non ce n'è nessuno")}.";

    public string NotDeclared(string found, IEnumerable<Checkpoint> declared) => english
        ? $"albero: --checkpoint: found «{FoundText.Short(found)}», expected a checkpoint that the plan declares: {string.Join(", ", declared)}. Add it to checkpoints in datapackage.json if the plan has it."
        : $"albero: --checkpoint: trovato «{FoundText.Short(found)}», attesa una scadenza dichiarata dal piano: {string.Join(", ", declared)}. Se il piano la prevede, aggiungerla a checkpoints in datapackage.json.";

    public string NotXlsx(string found) => english
        ? $"albero: --out: found «{FoundText.Short(found)}», expected the path of an .xlsx file."
        : $"albero: --out: trovato «{FoundText.Short(found)}», atteso il percorso di un file .xlsx.";

    public string Exists(string file) => english
        ? $"albero: {FoundText.OneLine(file)} is there already and may be filled in. Nothing was changed: name another file with --out, or move this one."
        : $"albero: {FoundText.OneLine(file)} c'è già e può essere compilato. Nulla è cambiato: indicare con --out un altro file, o spostare questo.";

    public string NotWritten(string file, string why) => english
        ? $"albero: {FoundText.OneLine(file)} can't be written ({FoundText.Short(why)}). Nothing was changed: name another file with --out."
        : $"albero: {FoundText.OneLine(file)} non può essere scritto ({FoundText.Short(why)}). Nulla è cambiato: indicare con --out un altro file.";

    public string Rejected(int faults) => english
        ? $"albero: faults: {faults}. No form was written: correct the package first."
        : $"albero: errori: {faults}. Nessun modulo è stato scritto: correggere prima il pacchetto.";

    private static string List(IReadOnlyCollection<string> plans, string none) => plans.Count == 0 ? none : string.Join(", ", plans);

    private static string Count(int count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
