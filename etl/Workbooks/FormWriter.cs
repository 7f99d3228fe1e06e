using System.Globalization;
using Albero.Domain.Plans;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Etl.Workbooks;

/// <summary>Writes the form in which offices give the results of one plan at one checkpoint.</summary>
internal static class FormWriter
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    public static byte[] Write(PlanManifest plan, Checkpoint checkpoint, IReadOnlyList<FormRow> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = FormStyles.Sheet();
            Add(workbook, ResultsForm.Sheet, SheetStateValues.Visible, Results(plan, checkpoint, rows));
            Add(workbook, ResultsForm.HelpSheet, SheetStateValues.Visible, Help());
            Add(workbook, ResultsForm.IdentitySheet, SheetStateValues.Hidden, Identity(plan, checkpoint));
        }

        return stream.ToArray();
    }

    private static void Add(WorkbookPart workbook, string name, SheetStateValues state, Worksheet sheet)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        var sheets = workbook.Workbook.GetFirstChild<Sheets>()!;
        sheets.AppendChild(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part), State = state });
    }

    private static Worksheet Results(PlanManifest plan, Checkpoint checkpoint, IReadOnlyList<FormRow> rows)
    {
        var sheet = new FormSheet();
        var day = checkpoint.End.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
        sheet.Add((string.Create(Italian, $"{plan.ChamberName}: {plan.Title}, risultati al {day}"), FormStyle.Title));
        sheet.Add(($"Compilare le celle gialle; il foglio «{ResultsForm.HelpSheet}» dice come. Una cella vuota vuol dire «non comunicato».", FormStyle.Hint));
        sheet.Add(ResultsForm.Columns.Select(column => (column.Name, FormStyle.Header)));
        foreach (var row in rows) sheet.Add(Cells(row));

        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            // The header stays in sight.
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = ResultsForm.HeaderRow, TopLeftCell = FormSheet.ColumnName(0) + (ResultsForm.HeaderRow + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            { WorkbookViewId = 0, TabSelected = true }),
            Widths([.. ResultsForm.Columns.Select(column => column.Width)]),
            sheet.Data,
            // Against slips of the hand, so without a password.
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
    }

    private static IEnumerable<(string Text, FormStyle Style)> Cells(FormRow row)
    {
        var (text, fill) = row.IsDue ? (FormStyle.Text, FormStyle.ToFill) : (FormStyle.Aside, FormStyle.MayFill);
        var indicator = row.Indicator;
        return
        [
            (indicator.ObjectiveKey, text), (row.Title, text), (indicator.Number.ToString(CultureInfo.InvariantCulture), text), (indicator.Text, text),
            (row.Target, text), (indicator.Unit, text), (indicator.Weight, text), ("", fill), ("", fill), (row.Note, text),
        ];
    }

    private static Worksheet Help()
    {
        var sheet = new FormSheet();
        sheet.Add(("Come si compila", FormStyle.Title));
        foreach (var line in FormHelp.Lines) sheet.Add((line, FormStyle.Text));
        return new Worksheet(Widths([110]), sheet.Data);
    }

    private static Worksheet Identity(PlanManifest plan, Checkpoint checkpoint)
    {
        var sheet = new FormSheet();
        foreach (var (name, value) in new[]
        {
            (FormIdentity.Kind, ResultsForm.Kind),
            (FormIdentity.Version, ResultsForm.Version.ToString(CultureInfo.InvariantCulture)),
            (FormIdentity.Chamber, plan.Chamber),
            (FormIdentity.Year, plan.Year.ToString(CultureInfo.InvariantCulture)),
            (FormIdentity.Checkpoint, checkpoint.ToString()),
        })
        {
            sheet.Add((name, FormStyle.Text), (value, FormStyle.Text));
        }

        return new Worksheet(sheet.Data, new SheetProtection { Sheet = true });
    }

    private static Columns Widths(params IEnumerable<double> widths) =>
        new(widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true }));
}
