using Albero.Metrics;

namespace Albero.Dashboards.Pages.Guide;

/// <summary>A word of the dashboards and what it means.</summary>
/// <param name="Anchor">Its place in the page's address, the same in both languages.</param>
internal sealed record Term(string Anchor, LocalText Word, LocalText Meaning);

/// <summary>Words that belong together.</summary>
internal sealed record TermGroup(string Anchor, LocalText Title, IReadOnlyList<Term> Terms);
