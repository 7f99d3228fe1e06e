using System.Globalization;
using Albero.Etl.Mart;
using Albero.Etl.NewPackages;

namespace Albero.Etl.Commands;

/// <summary>The verb <c>new-package</c>. Exit code 0 done, 1 wrong usage, 2 a package is there already.</summary>
internal sealed class NewPackageRun(NewPackageMessages messages)
{
    public int Write(NewPackageOptions options, TextWriter output, TextWriter error)
    {
        var load = new LoadMessages(CultureInfo.CurrentUICulture);
        var data = options.Data ?? Environment.GetEnvironmentVariable("ALBERO_DATA") ?? new LoadOptions().Data;
        if (string.IsNullOrWhiteSpace(data)) return Refuse(load.NoFolder("--data (ALBERO_DATA)"), 1);
        if (!Directory.Exists(data)) return Refuse(load.NoData(data), 1);
        if (options.Name is { } name && (string.IsNullOrWhiteSpace(name) || FoundText.HoldsControl(name))) return Refuse(messages.WrongName(name), 1);

        var folder = Path.Combine(data, options.Chamber, options.Year.ToString(CultureInfo.InvariantCulture));
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())) return Refuse(messages.Exists(folder), 2);
            NewPackage.Write(NewPackage.Manifest(options.Chamber, options.Year, options.Name?.Trim()), folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(messages.NotWritten(folder, fault.Message), 1);
        }

        output.WriteLine(messages.Written(folder));
        return 0;

        int Refuse(string message, int code)
        {
            error.WriteLine(message);
            return code;
        }
    }
}
