using System.Globalization;

namespace Albero.Domain.Targets;

/// <summary>Numbers as Italian offices print them: a point groups thousands, a comma starts the decimals.</summary>
public static class ItalianNumber
{
    /// <summary>
    /// Largest magnitude accepted: sums and differences of two values still fit the mart's DECIMAL(18,4), and no quotient of
    /// two values overflows a <see cref="decimal"/>.
    /// </summary>
    public const decimal Limit = 10_000_000_000_000m;

    /// <summary>Most decimals accepted.</summary>
    public const int MaxDecimals = 8;

    private static readonly NumberFormatInfo Italian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    /// <summary>How a number was read.</summary>
    public enum Reading
    {
        /// <summary>It is not a number in this notation.</summary>
        Unreadable,

        /// <summary>Read.</summary>
        Read,

        /// <summary>Read with the point as decimal mark (<c>12.5</c>, <c>0.750</c>), which Italian does not print.</summary>
        PointAsDecimal,

        /// <summary>A number too large, or with too many decimals, to be a figure of a plan.</summary>
        OutOfRange,
    }

    /// <summary>Reads digits with optional groups and decimals, without sign: <c>1.771</c>, <c>659.206,67</c>, <c>27457</c>.</summary>
    /// <param name="text">The digits with their points and comma, nothing else.</param>
    /// <param name="value">The value; 0 when not read.</param>
    public static Reading TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.IsEmpty || !char.IsAsciiDigit(text[0])) return Reading.Unreadable;
        var comma = text.IndexOf(',');
        var whole = comma < 0 ? text : text[..comma];
        var decimals = comma < 0 ? [] : text[(comma + 1)..];
        if (comma >= 0 && (decimals.IsEmpty || decimals.ContainsAnyExceptInRange('0', '9'))) return Reading.Unreadable;

        var point = whole.IndexOf('.');
        var reading = Reading.Read;
        if (point >= 0 && !IsGrouped(whole))
        {
            // One point that groups nothing can only be a decimal mark; with a comma behind it, it is no number at all.
            if (comma >= 0 || whole[(point + 1)..].IndexOf('.') >= 0) return Reading.Unreadable;
            decimals = whole[(point + 1)..];
            whole = whole[..point];
            reading = Reading.PointAsDecimal;
            // Four figures behind a point are as likely a thousand with a figure too many.
            if (decimals.Length is 0 or > 3 || decimals.ContainsAnyExceptInRange('0', '9')) return Reading.Unreadable;
        }

        if (whole.ContainsAnyExceptInRange('.', '9')) return Reading.Unreadable;
        if (whole.Length > 1 && whole[0] == '0') return Reading.Unreadable;
        Span<char> digits = stackalloc char[40];
        var length = 0;
        foreach (var c in whole)
        {
            if (c == '.') continue;
            if (c == '/') return Reading.Unreadable;
            if (length == 15) return Reading.OutOfRange;
            digits[length++] = c;
        }

        decimals = decimals.TrimEnd('0');
        if (decimals.Length > MaxDecimals) return Reading.OutOfRange;
        if (decimals.Length > 0)
        {
            digits[length++] = '.';
            decimals.CopyTo(digits[length..]);
            length += decimals.Length;
        }

        value = decimal.Parse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (value < Limit) return reading;
        value = 0;
        return Reading.OutOfRange;
    }

    /// <summary>Writes a value as Italian offices print it: <c>659.206,67</c>.</summary>
    /// <param name="value">Any value.</param>
    public static string Format(decimal value) => value.ToString("#,##0.########", Italian);

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOf('.');
        if (first is 0 or > 3 || whole[0] == '0') return false;
        for (var i = first; i < whole.Length; i += 4)
        {
            if (whole[i] != '.' || i + 3 >= whole.Length) return false;
            if (whole.Slice(i + 1, 3).ContainsAnyExceptInRange('0', '9')) return false;
        }

        return true;
    }
}
