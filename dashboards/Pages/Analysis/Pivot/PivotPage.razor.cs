using Albero.Dashboards.Addresses;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Pages.Analysis.Slices;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>Measures by dimensions, with totals that are computed and not added up; the address is the question.</summary>
public sealed partial class PivotPage
{
    private PivotQuestion? _question;
    private PivotTable? _table;
    private PivotRefusal? _refusal;
    private PivotChart? _chart;
    private IReadOnlyList<PivotYears> _years = [];
    private IReadOnlyList<string> _conditions = [];
    private IReadOnlyList<CountedMember>? _members;

    private ViewState Asked => _question!.On(Context.Resolved);

    private string Heading
    {
        get
        {
            var shown = PivotWords.Shown(_question!);
            var words = string.Join(" · ", shown.Select(measure => measure.Label + (PivotQuestion.CoverageOf(measure) is null ? "" : ", %")));
            return shown.Any(measure => PivotQuestion.CoverageOf(measure) is not null) ? T["pivot-heading-score", words] : words;
        }
    }

    // Only a tree has weights that totals come from, and a headline.
    private string Note
    {
        get
        {
            var sentences = new List<string>();
            if (_table!.Contrast is { } contrast)
            {
                sentences.Add(T["pivot-note-contrast", contrast.Rows, NumberText.Percent(contrast.Mean), NumberText.Percent(contrast.Tree)]);
            }
            else if (_question!.Grain.Name is "leaf" or "assigned_leaf")
            {
                sentences.Add(T["pivot-note-weights"]);
            }
            if (_table.Total is null || !_table.HasRowTotals) sentences.Add(T["pivot-note-no-total"]);
            if (_question!.Grain.Name == "leaf" && !_question.Dimensions.Contains("tree") && _question.Where.All(filter => filter.Dimension != "tree")) sentences.Add(T["pivot-note-headline"]);
            if (!_question.Grain.NeedsPeriod) sentences.Add(T["pivot-note-no-period"]);
            return string.Join(" ", sentences);
        }
    }

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        _question = PivotReader.Read(Context, out _);
        var faults = await PivotReader.FaultsAsync(Snapshot, Context);
        if (faults.Count > 0) return faults;
        _conditions = await ConditionWords.OfAsync(Snapshot, Context, _question.Grain, _question.Where, _question.Where, _question.Dimensions, T);
        (_table, _refusal) = await PivotTable.AskAsync(Snapshot, Context, _question);
        if (_refusal is not null) View.Answer(StatusCodes.Status400BadRequest);
        else if (_table!.Question.Down.Count > 0 && PivotYears.Of(_table) is { Count: > 0 } years) _years = years;
        else _chart = await PivotChart.AskAsync(Snapshot, Context, _question);
        if (_refusal is null && Context.State.Choosing is { } choosing)
        {
            _members = await DimensionMembers.OfAsync(Snapshot, Context, _question.Grain, _question.Where, PivotWords.Dimension(choosing), _question.Dimensions);
        }
        return [];
    }
}
