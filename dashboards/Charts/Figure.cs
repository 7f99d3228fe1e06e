using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Albero.Dashboards.Charts;

/// <summary>
/// A chart as plain data: the one type that crosses to JavaScript (<c>wwwroot/js/chart.js</c>), as JSON. It says what is
/// shown and what it means; how that looks (colours, hatches, symbols) is decided there by roles, from the tokens.
/// </summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Series">What is drawn, the first one first (innermost of a stack, uppermost row of a heatmap).</param>
public sealed record Figure([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] FigureKind Kind, IReadOnlyList<FigureSeries> Series)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        // Razor escapes the attribute that holds it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Categories in their order, where no series names them all; else they come in the order of the points.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>Title of the category axis; mostly none, since the categories speak for themselves.</summary>
    public string? CategoryTitle { get; init; }

    /// <summary>Title of the value axis.</summary>
    public string? ValueTitle { get; init; }

    /// <summary>What stands behind the numbers of the value axis, such as <c>%</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>Least and greatest value of the value axis, where the data shouldn't decide.</summary>
    public decimal? From { get; init; }

    public decimal? To { get; init; }

    /// <summary>Bars and waterfalls that grow to the right, with the names of their categories on the left.</summary>
    public bool Horizontal { get; init; }

    /// <summary>Bars of one category one on the other (parts of a whole) instead of side by side.</summary>
    public bool Stacked { get; init; }

    /// <summary>How many levels of an icicle or sunburst are drawn below its root; 0 for all.</summary>
    public int Depth { get; init; }

    /// <summary><c>it</c> or <c>en</c>: decides the separators of the axis.</summary>
    public string Language { get; init; } = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

public enum FigureKind
{
    /// <summary>Bars from the zero line, one group or stack a category.</summary>
    Bar,

    /// <summary>Lines with marks on a category axis; a year is a category, never a number.</summary>
    Line,

    /// <summary>A cell per category and series; its role decides its colour, else its value does.</summary>
    Heatmap,

    /// <summary>Steps of one series, each from where the last ended; a point whose role is <c>total</c> stands on the zero line.</summary>
    Waterfall,

    /// <summary>A tree in one series, one level under the other; points have <see cref="FigurePoint.Id"/> and <see cref="FigurePoint.Parent"/>.</summary>
    Icicle,

    /// <summary>The same tree in rings.</summary>
    Sunburst,
}

/// <summary>What belongs together in a figure: a part of every bar, a line, a row of a heatmap, a whole tree.</summary>
/// <param name="Name">Words of the hover and of the label beside a line.</param>
/// <param name="Points">In the order of the categories.</param>
public sealed record FigureSeries(string Name, IReadOnlyList<FigurePoint> Points)
{
    /// <summary>Role of the points that have none of their own; see <see cref="FigureRoles"/>.</summary>
    public string? Role { get; init; }
}

/// <summary>One value of a series.</summary>
/// <param name="Label">Category, step, or name of the node.</param>
/// <param name="Value">Null draws nothing.</param>
public sealed record FigurePoint(string Label, decimal? Value)
{
    /// <summary>What it means, which decides how it is drawn; see <see cref="FigureRoles"/>.</summary>
    public string? Role { get; init; }

    /// <summary>The value as the page writes it, drawn at the mark and said in the hover.</summary>
    public string? Text { get; init; }

    /// <summary>A further line of the hover.</summary>
    public string? Note { get; init; }

    /// <summary>Address that a click goes to; the table beside the chart has the same link for who uses the keyboard.</summary>
    public string? Link { get; init; }

    /// <summary>A node's key, unique within its tree.</summary>
    public string? Id { get; init; }

    /// <summary>Key of the node above; none for the root.</summary>
    public string? Parent { get; init; }
}
