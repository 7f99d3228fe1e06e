using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Albero.Etl.Commands;

/// <summary>The options that name a plan: shared by the verbs that make something for one.</summary>
internal static partial class PlanOptions
{
    public static Option<string> Chamber()
    {
        var option = new Option<string>("--chamber") { Description = "Code of the chamber, for example brescia.", Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !ChamberCode().IsMatch(text))
            {
                result.AddError($"--chamber: found '{FoundText.Short(text)}'; expected small letters, digits and hyphens, a letter first, for example val-chiara.");
            }
        });
        return option;
    }

    public static Option<int> Year()
    {
        var option = new Option<int>("--year") { Description = "Year of the plan.", Required = true };
        option.Validators.Add(result =>
        {
            // The token, not the value: asking for a value that is no number throws before its error is reported.
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100))
            {
                result.AddError($"--year: found '{FoundText.Short(text)}'; expected the year of the plan, 2000 to 2100.");
            }
        });
        return option;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}\\z")]
    private static partial Regex ChamberCode();
}
