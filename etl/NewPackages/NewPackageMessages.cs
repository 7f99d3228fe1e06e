using System.Globalization;
using Albero.Etl.Packages;

namespace Albero.Etl.NewPackages;

/// <summary>Every line that <c>new-package</c> says about its outcome, in Italian and English.</summary>
internal sealed class NewPackageMessages(CultureInfo system)
{
    private readonly bool english = PackageMessages.IsEnglish(system);

    public string Written(string folder) => english
        ? $"albero: written {FoundText.OneLine(folder)}: empty tables, a filled-in example in {PackageFolders.Example}, and {Guide.FileName}, which says what to fill. Until the first rows are there, check and load refuse the package."
        : $"albero: scritto {FoundText.OneLine(folder)}: tabelle vuote, un esempio compilato in {PackageFolders.Example}, e {Guide.FileName}, che dice che cosa compilare. Finché mancano le prime righe, check e load respingono il pacchetto.";

    public string Exists(string folder) => english
        ? $"albero: {FoundText.OneLine(folder)} holds files already. Nothing was changed: choose another chamber or year, or move that folder."
        : $"albero: {FoundText.OneLine(folder)} contiene già dei file. Nulla è cambiato: scegliere un'altra camera o un altro anno, o spostare quella cartella.";

    public string NotWritten(string folder, string why) => english
        ? $"albero: {FoundText.OneLine(folder)} can't be written ({FoundText.Short(why)}). Nothing was changed: make room or give the permission to write there, or name another folder with --data."
        : $"albero: {FoundText.OneLine(folder)} non può essere scritta ({FoundText.Short(why)}). Nulla è cambiato: liberare spazio o dare il permesso di scrittura, oppure indicare con --data un'altra cartella.";

    public string WrongName(string found) => english
        ? $"albero: --name: found «{FoundText.Short(found)}», expected the chamber's name, for example «Camera di Commercio di Brescia»."
        : $"albero: --name: trovato «{FoundText.Short(found)}», atteso il nome della camera, per esempio «Camera di Commercio di Brescia».";
}
