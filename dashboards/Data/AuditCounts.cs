namespace Albero.Dashboards.Data;

/// <summary>How the checks of the load went.</summary>
/// <param name="Run">How many there were.</param>
/// <param name="Passed">How many found nothing.</param>
/// <param name="Failed">How many found what would have kept the data from being shown; the others are worth a look.</param>
public sealed record AuditCounts(int Run, int Passed, int Failed)
{
    public static readonly AuditCounts None = new(0, 0, 0);

    public static AuditCounts Of(IEnumerable<AuditRow> rows)
    {
        var audits = rows.Where(row => row.Kind == "audit").ToList();
        return new(audits.Count, audits.Count(row => row.Value == "pass"), audits.Count(row => row.Value == "fail"));
    }
}
