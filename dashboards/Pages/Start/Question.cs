using Albero.Dashboards.Addresses;
using Albero.Dashboards.Views;

namespace Albero.Dashboards.Pages.Start;

/// <summary>A question that people come with, and the page that answers it.</summary>
/// <param name="Key">Key of its text.</param>
/// <param name="Answer">The answering view.</param>
internal sealed record Question(string Key, ViewState Answer)
{
    /// <summary>By audience, about the plan in view.</summary>
    public static IEnumerable<(string Audience, IReadOnlyList<Question> Questions)> Of(ViewContext context)
    {
        var here = context.Resolved;
        // What the newest plan asks can be read the day it is approved: the page picks it.
        var newest = here.On(Paths.Stretch) with { Year = null, Period = null, Asks = "less" };
        return
        [
            ("Giunta", Known(new("ask-score", here.On(Paths.Giunta)), new("ask-area", here.On(Paths.Giunta)), new("ask-lowered", here.On(Paths.Revisions) with { What = "target" }))),
            ("Management", Known(new("ask-manager", here.On(Paths.Management)), new("ask-cost", here.On(Paths.Management)), new("ask-weight", here.On(Paths.Management)))),
            ("OIV", Known(new("ask-printed", here.On(Paths.Deviations)), new("ask-less", newest), new("ask-rules", here.On(Paths.Rules)))),
            ("nav-analysis", Known(new("ask-slice", here.On(Paths.Analysis)), new("ask-find", here.On(Paths.Search)), new("ask-years", here.On(Paths.Series)))),
        ];
    }

    // A page that isn't there can't be asked.
    private static IReadOnlyList<Question> Known(params Question[] all) => [.. all.Where(question => Vocabulary.Of(question.Answer.Path).Count > 0)];
}
