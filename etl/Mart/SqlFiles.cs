using System.Reflection;

namespace Albero.Etl.Mart;

/// <summary>The <c>.sql</c> files of <c>etl/sql</c>: one table, view or audit each, and the file's name is its name.</summary>
internal static class SqlFiles
{
    public static IReadOnlyList<SqlFile> Tables { get; } = In("tables/");

    public static IReadOnlyList<SqlFile> Views { get; } = In("views/");

    /// <summary>SELECTs of offending rows: none is good.</summary>
    public static IReadOnlyList<SqlFile> Audits { get; } = In("audits/");

    private static List<SqlFile> In(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new SqlFile(name[folder.Length..^4], Read(assembly, name))),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

/// <param name="Name">Name of the table, view or audit.</param>
/// <param name="Sql">The whole text; its first line is <c>-- grain: one row per …</c>.</param>
internal sealed record SqlFile(string Name, string Sql)
{
    public string FirstLine => Sql[..Sql.IndexOf('\n')].TrimEnd('\r');
}
