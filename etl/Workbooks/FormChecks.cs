using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.Workbooks;

/// <summary>Holds the rows of filled forms against the plan that they belong to.</summary>
internal sealed class FormChecks(PlanPackage package, FaultList faults)
{
    private const int MostNamed = 100;

    private readonly HashSet<string> objectives = [.. package.Objectives.Select(row => row.Key)];
    private readonly ILookup<string, IndicatorRow> indicators = package.Indicators.ToLookup(row => row.ObjectiveKey);

    /// <summary>The results of the sound rows; every fault of the others is added.</summary>
    public IEnumerable<PlacedResult> Sound(FilledForm form, string source)
    {
        var first = new Dictionary<(string, int), int>();
        foreach (var row in form.Rows)
        {
            if (IndicatorOf(form.File, row) is not { } indicator || !TextsFit(form.File, row)) continue;
            if (!first.TryAdd((indicator.ObjectiveKey, indicator.Number), row.Line))
            {
                Add(form.File, row, FaultCode.RowTwice, ResultsForm.Indicator, $"{row.Objective}|{row.Number}",
                    $"{ResultsForm.Objective}|{ResultsForm.Number}", first[(indicator.ObjectiveKey, indicator.Number)].ToString(CultureInfo.InvariantCulture));
                continue;
            }

            yield return new(
                new(indicator.ObjectiveKey, indicator.Number, form.Checkpoint, row.Result, row.Deviation, new(source, row.Line)) { DeviationLine = row.Deviation.Length > 0 ? row.Line : null },
                form.File, row.Line);
        }
    }

    private IndicatorRow? IndicatorOf(string file, FilledRow row)
    {
        if (!objectives.Contains(row.Objective)) return Wrong(FaultCode.ObjectiveUnknown, ResultsForm.Objective, row.Objective);
        var known = indicators[row.Objective].ToList();
        if (known.Find(each => each.Number.ToString(CultureInfo.InvariantCulture) == row.Number) is not { } indicator)
        {
            return Wrong(FaultCode.IndicatorUnknown, ResultsForm.Number, row.Number, row.Objective, string.Join(", ", known.Take(MostNamed).Select(each => each.Number)));
        }

        // A number is no identity: after a change of the plan it may be another indicator's.
        return SeenCell.Text(indicator.Text, null) == row.Indicator ? indicator : Wrong(FaultCode.FormIndicatorDiffers, ResultsForm.Indicator, row.Indicator, indicator.Text);

        IndicatorRow? Wrong(FaultCode code, string column, string found, params string[] details)
        {
            Add(file, row, code, column, found, details);
            return null;
        }
    }

    private bool TextsFit(string file, FilledRow row)
    {
        var fit = true;
        foreach (var (column, text) in new[] { (ResultsForm.Result, row.Result), (ResultsForm.Deviation, row.Deviation) })
        {
            if (row.Broken.Contains(column) || SeenCell.IsError(text)) Refuse(FaultCode.CellIsError);
            else if (FoundText.HoldsControl(text)) Refuse(FaultCode.ControlCharacter);
            else if (text.Contains('\ufffd')) Refuse(FaultCode.CharacterLost);

            void Refuse(FaultCode code)
            {
                Add(file, row, code, column, text);
                fit = false;
            }
        }

        return fit;
    }

    private void Add(string file, FilledRow row, FaultCode code, string column, string found, params string[] details) =>
        faults.Add(new(code, file, row.Line, column, found, details));
}
