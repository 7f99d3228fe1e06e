using System.Globalization;

namespace Albero.Dashboards.Formats;

/// <summary>
/// Numbers as the pages write them: the reader's culture, a true minus, «–» for none. Missing is never zero.
/// </summary>
internal static class NumberText
{
    public const string None = "–";

    private const char Minus = '−';

    // Effective weights are kept with twelve decimals, so a score of 18,75 may come as 18,7499999999: it is 18,8 and not 18,7.
    private const int Meant = 9;

    /// <summary>A score or a share: one decimal and the sign of percent, <c>70,6%</c>.</summary>
    public static string Percent(decimal? points, int decimals = 1) =>
        points is { } value ? Fixed(value, decimals) + "%" : None;

    /// <summary>A fraction as a percentage: 0.412 is <c>41,2%</c>.</summary>
    public static string Share(decimal? fraction, int decimals = 1) => Percent(fraction * 100, decimals);

    /// <summary>A change in percent, always with its sign: <c>+60%</c>, <c>−53%</c>.</summary>
    public static string Change(decimal? percent) =>
        percent is { } value ? Sign(Math.Round(value, MidpointRounding.AwayFromZero), "N0") + "%" : None;

    /// <summary>A number with as many decimals as it has, at most four: <c>2.799</c>, <c>1,5</c>.</summary>
    public static string Plain(decimal? number) => number is { } value ? Typographic(value.ToString("#,##0.####", CultureInfo.CurrentCulture)) : None;

    /// <summary>A signed number: <c>+1.760</c>, <c>−3.201</c>, <c>0</c>.</summary>
    public static string Signed(decimal? number) => number is { } value ? Sign(value, "#,##0.####") : None;

    /// <summary>Fixed decimals: <c>17,3</c>.</summary>
    public static string Fixed(decimal? number, int decimals = 1) =>
        number is { } value
            ? Typographic(Math.Round(Math.Round(value, Meant), decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals, CultureInfo.CurrentCulture))
            : None;

    /// <summary>A date, day first: <c>30/6/2018</c>.</summary>
    public static string Date(DateOnly? date) => date is { } value ? value.ToString("d/M/yyyy", CultureInfo.InvariantCulture) : None;

    private static string Sign(decimal value, string format)
    {
        var text = Math.Abs(value).ToString(format, CultureInfo.CurrentCulture);
        return value > 0 ? "+" + text : value < 0 ? Minus + text : text;
    }

    private static string Typographic(string text) => text.Replace('-', Minus);
}
