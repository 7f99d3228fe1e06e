using System.IO.Compression;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Etl.Tests.Workbooks;

/// <summary>Everything that can be wrong with a workbook in a package's folder, and the place and texts that the fault must name.</summary>
internal static class WrongForms
{
    public sealed record WrongForm(string Name, FaultCode Code, int Line, string Column, string Found, string Said, Action<PackageFolder> Spoil);

    /// <summary>The file that is wrong.</summary>
    public const string File = "risultati-2020-FY.xlsx";

    public static IReadOnlyDictionary<string, WrongForm> All { get; } = new WrongForm[]
    {
        new("an empty file", FaultCode.NotAWorkbook, 0, "", File, "una cartella di lavoro .xlsx", p => System.IO.File.WriteAllText(p[File], "")),
        new("a text", FaultCode.NotAWorkbook, 0, "", File, "salvarlo di nuovo come .xlsx", p => System.IO.File.WriteAllText(p[File], "obiettivo;risultato")),
        new("half a workbook", FaultCode.NotAWorkbook, 0, "", "", "leggibile", p => { var bytes = Form(p); System.IO.File.WriteAllBytes(p[File], bytes[..(bytes.Length / 2)]); }),
        new("a zip of other things", FaultCode.NotAWorkbook, 0, "", "", "leggibile", p => Zip(p, 10)),
        new("a password, or the old format", FaultCode.WorkbookLocked, 0, "", File, "senza password", p => System.IO.File.WriteAllBytes(p[File], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])),
        new("a small file that unpacks to a large one", FaultCode.WorkbookTooLarge, 0, "", "", "al massimo 67108864 byte", p => Zip(p, (64 << 20) + 1)),
        new("a sheet without end", FaultCode.WorkbookTooLong, 50_001, "", "Risultati", "al massimo 50000 righe", p => Filled(p).Text("H60000", "1")),
        new("a workbook of another kind", FaultCode.NotAForm, 0, "", "", "i fogli «Risultati» e «albero»", Foreign),
        new("a form of another kind", FaultCode.NotAForm, 1, "albero", "altro", "un modulo scritto da results-template", p => Filled(p).Text("B1", "altro", "albero")),
        new("a form of another version", FaultCode.FormVersionUnknown, 2, "albero", "7", "un modulo della versione 1", p => Filled(p).Text("B2", "7", "albero")),
        new("a form of another plan", FaultCode.FormOfAnotherPlan, 3, "albero", "valfiorita/2021", "un modulo del piano valfiorita/2020", p => Filled(p).Text("B4", "2021", "albero")),
        new("a checkpoint that is none", FaultCode.NotACheckpoint, 5, "albero", "2020", "AAAA-FY", p => Filled(p).Text("B5", "2020", "albero")),
        new("a checkpoint that the plan doesn't have", FaultCode.CheckpointNotDeclared, 5, "albero", "2020-Q3", "2020-H1, 2020-FY", p => Filled(p).Text("B5", "2020-Q3", "albero")),
        new("no header", FaultCode.ColumnMissing, 3, "Risultato", "", "la colonna Risultato", p => Filled(p).Text("H3", "Esito")),
        new("a column renamed", FaultCode.ColumnMissing, 3, "N.", "", "la colonna N.", p => Filled(p).Text("C3", "Numero")),
        new("an objective that there isn't", FaultCode.ObjectiveUnknown, 4, "Obiettivo", "1.1.9", "objectives.csv", p => Filled(p).Text("A4", "1.1.9")),
        new("a result outside the rows", FaultCode.ObjectiveUnknown, 9, "Obiettivo", "", "objectives.csv", p => Filled(p).Text("H9", "12")),
        new("an indicator that there isn't", FaultCode.IndicatorUnknown, 4, "N.", "3", "ci sono 1, 2", p => Filled(p).Text("C4", "3")),
        new("another indicator under the number", FaultCode.FormIndicatorDiffers, 4, "Indicatore", "Altro", "«Pratiche evase»", p => Filled(p).Text("D4", "Altro")),
        new("an indicator twice", FaultCode.RowTwice, 5, "Indicatore", "1.1.1|1", "la prima è alla riga 4", p => Filled(p).Text("C5", "1").Text("D5", "Pratiche evase").Text("H5", "8")),
        new("a value that couldn't be computed", FaultCode.CellIsError, 5, "Risultato", "#N/A", "un errore", p => Filled(p).Error("H5", "#N/A")),
        new("an error in the deviation", FaultCode.CellIsError, 5, "Scostamento dichiarato", "#DIV/0!", "un errore", p => Filled(p).Error("I5", "#DIV/0!")),
        new("a formula that nothing computed", FaultCode.CellIsError, 5, "Risultato", "=1+2", "una formula senza il suo valore", p => Filled(p).Formula("H5", "1+2", null)),
        new("an error typed as a text", FaultCode.CellIsError, 5, "Risultato", "#N/D", "un errore", p => Filled(p).Text("H5", "#N/D")),
        new("a text that turns the reader's line around", FaultCode.ControlCharacter, 5, "Risultato", "\\u202e12", "senza caratteri di controllo", p => Filled(p).Text("H5", "\u202e12")),
        new("a character that a conversion lost", FaultCode.CharacterLost, 5, "Risultato", "citt�", "una conversione ha perso", p => Filled(p).Text("H5", "citt�")),
        new("another result in results.csv", FaultCode.ResultElsewhere, 5, "Risultato", "13", "«12,5 (2,5)», come in results.csv alla riga 3",
            p => Move(FormFile.Of(p, "2020-H1").Text("H5", "13"), p)),
        new("another result in another form", FaultCode.ResultElsewhere, 4, "Risultato", "140", "«141», come in a.xlsx alla riga 4",
            p => { FormFile.Of(p, "2020-FY", "a.xlsx").Text("H4", "141"); Filled(p); }),
        new("a link to a file elsewhere", FaultCode.FileLeadsOut, 0, "", "/data/x", "altrove", p => { Form(p); System.IO.File.Move(p[File], Path.Combine(p.Data, "x")); System.IO.File.CreateSymbolicLink(p[File], "../../x"); }),
    }.ToDictionary(wrong => wrong.Name);

    /// <summary>A sound form with one result, in row 4.</summary>
    public static FormFile Filled(PackageFolder package) => FormFile.Of(package, "2020-FY").Text("H4", "140");

    private static byte[] Form(PackageFolder package) => System.IO.File.ReadAllBytes(Filled(package).Path);

    private static void Move(FormFile form, PackageFolder package) => System.IO.File.Move(form.Path, package[File], overwrite: true);

    private static void Zip(PackageFolder package, int length)
    {
        using var zip = ZipFile.Open(package[File], ZipArchiveMode.Create);
        using var part = zip.CreateEntry("xl/workbook.xml", CompressionLevel.Fastest).Open();
        part.Write(new byte[length]);
    }

    private static void Foreign(PackageFolder package)
    {
        using var document = SpreadsheetDocument.Create(package[File], SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(new SheetData());
        workbook.Workbook.AppendChild(new Sheets(new Sheet { Name = "Foglio1", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
    }
}
