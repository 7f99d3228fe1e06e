using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Albero.Dashboards.Data;
using Albero.Metrics;

namespace Albero.Dashboards.Snapshots;

/// <summary>
/// One immutable snapshot and the answers it has given: as it can't change, an answer is right for as long as it is kept.
/// </summary>
public sealed partial class Snapshot : IDisposable
{
    // One connection stays open, unused: the others of this process share its instance and open in microseconds.
    private readonly System.Data.Common.DbConnection _anchor;
    private readonly MetricEngine _engine;
    private readonly ConcurrentDictionary<string, Lazy<Task<object>>> _answers;
    private readonly int _cachedResults;
    private readonly string? _policy;

    public Snapshot(string file, OpenSnapshot open, int cachedResults)
    {
        _anchor = Opened(open(file));
        _engine = new MetricEngine(() => open(file));
        _answers = new();
        _cachedResults = cachedResults;
        Id = Path.GetFileNameWithoutExtension(file);
        BuiltAt = ReadTime(Path.GetFileName(file));
    }

    private Snapshot(Snapshot other, string? policy)
    {
        (_anchor, _engine, _answers, _cachedResults, Id, BuiltAt) = (other._anchor, other._engine, other._answers, other._cachedResults, other.Id, other.BuiltAt);
        _policy = policy;
    }

    /// <summary>Its name in addresses: the bare file name without extension.</summary>
    public string Id { get; }

    /// <summary>When it was built, local time; null when the name doesn't say.</summary>
    public DateTime? BuiltAt { get; }

    /// <summary>
    /// The same snapshot, every question to it asked under these rules: pages get this one, so none can forget them.
    /// The original stays the owner of the file.
    /// </summary>
    public Snapshot Under(PolicyRow? policy) => new(this, policy is null or { IsOfficial: true } ? null : policy.Id);

    public Task<RowSet> RowsAsync(RowQuery query)
    {
        var asked = query with { Policy = query.Policy ?? _policy };
        return AnswerAsync("rows", asked, () => _engine.RowsAsync(asked));
    }

    public Task<MetricResult> RunAsync(MetricQuery query)
    {
        var asked = query with { Policy = query.Policy ?? _policy };
        return AnswerAsync("metric", asked, () => _engine.RunAsync(asked));
    }

    public Task<IReadOnlyList<FieldValue>> ValuesAsync(ValuesQuery query)
    {
        var asked = query with { Policy = query.Policy ?? _policy };
        return AnswerAsync("values", asked, () => _engine.ValuesAsync(asked));
    }

    /// <summary>Lets go of the file. Queries that still run have connections of their own.</summary>
    public void Dispose() => _anchor.Dispose();

    /// <summary>Whether a text can be the bare name of a snapshot's file.</summary>
    public static bool IsFileName(string name) => FileName().IsMatch(name);

    private async Task<T> AnswerAsync<T>(string kind, object query, Func<Task<T>> ask)
        where T : class
    {
        // Records with lists have no equality of their own; their JSON does.
        var key = kind + JsonSerializer.Serialize(query, query.GetType());
        if (_answers.Count >= _cachedResults) _answers.Clear();
        var answer = _answers.GetOrAdd(key, _ => new Lazy<Task<object>>(async () => await ask()));
        try
        {
            return (T)await answer.Value;
        }
        catch
        {
            _answers.TryRemove(key, out _);
            throw;
        }
    }

    private static System.Data.Common.DbConnection Opened(System.Data.Common.DbConnection connection)
    {
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static DateTime? ReadTime(string name) =>
        FileName().Match(name) is { Success: true } match &&
        DateTime.TryParseExact(match.Groups[1].Value, "yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : null;

    [GeneratedRegex(@"\Asnapshot-(\d{8}T\d{9})-[0-9a-f]{8}\.duckdb\z")]
    private static partial Regex FileName();
}
