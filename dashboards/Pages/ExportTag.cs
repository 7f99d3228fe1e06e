using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Albero.Dashboards.Pages;

/// <summary>
/// What tells one state of an exported file from the next, so that a subscriber asks often and fetches rarely: a snapshot never
/// changes, so its id stands for all its figures; beside it count the address, the language, this build, and what the page alone knows of.
/// </summary>
internal static class ExportTag
{
    // Another build may compute or write the same figures in another way.
    private static readonly string Build = $"{typeof(ExportTag).Module.ModuleVersionId:N}-{typeof(Metrics.MetricCatalog).Module.ModuleVersionId:N}";

    /// <param name="snapshot">Id of the snapshot.</param>
    /// <param name="state">What else the page's rows depend on; null for nothing.</param>
    /// <param name="address">Full address of the file.</param>
    // Weak: a workbook is a packed file, and the same figures needn't be packed into the same bytes.
    public static EntityTagHeaderValue Of(string snapshot, string? state, string address)
    {
        var text = string.Join('\n', snapshot, state, address, CultureInfo.CurrentUICulture.Name, Build);
        return new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24]}\"", isWeak: true);
    }

    /// <summary>Whether who asks has the file already.</summary>
    public static bool IsKnown(IList<EntityTagHeaderValue>? known, string tag) =>
        known?.Any(one => one.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)) ?? false;
}
