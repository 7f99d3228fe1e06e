using System.Data.Common;
using System.Globalization;

namespace Albero.Etl.Mart;

/// <summary>What an audit found.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Grain">What one offending row is.</param>
/// <param name="Blocking">Whether offending rows stop publication.</param>
/// <param name="Rows">Number of offending rows: none is good.</param>
/// <param name="Sample">The first of them, as <c>column=value</c>.</param>
internal sealed record AuditResult(string Name, string Grain, bool Blocking, long Rows, IReadOnlyList<string> Sample);

/// <summary>Runs <c>etl/sql/audits</c>: each is a SELECT of offending rows whose first line says whether they block.</summary>
internal static class MartAudits
{
    private const int SampleSize = 5;
    private const string GrainMark = "-- grain: ";
    private const string BlockingMark = "; blocking: ";

    public static IReadOnlyList<AuditResult> Run(DbConnection connection, CancellationToken stop = default) => [.. SqlFiles.Audits.Select(audit => Run(connection, audit, stop))];

    private static AuditResult Run(DbConnection connection, SqlFile audit, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var line = audit.FirstLine;
        var mark = line.IndexOf(BlockingMark, StringComparison.Ordinal);
        var answer = mark < 0 ? "" : line[(mark + BlockingMark.Length)..];
        if (!line.StartsWith(GrainMark, StringComparison.Ordinal) || answer is not ("yes" or "no"))
        {
            throw new InvalidOperationException($"Audit {audit.Name} must open with '{GrainMark}one row per …{BlockingMark}yes' or 'no', not with '{line}'.");
        }

        using var command = connection.CreateCommand();
        command.CommandText = audit.Sql;
        using var reader = command.ExecuteReaderAsync(stop).Ended(stop);
        var (rows, sample) = (0L, new List<string>());
        for (; reader.ReadAsync(stop).Ended(stop); rows++)
        {
            if (rows >= SampleSize) continue;
            sample.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"{reader.GetName(i)}={reader.GetValue(i)}"))));
        }

        return new(audit.Name, line[GrainMark.Length..mark], answer == "yes", rows, sample);
    }
}
