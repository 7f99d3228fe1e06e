namespace Albero.Etl.Mart;

/// <summary>The shape of a snapshot: which tables and views it has, with which columns. Every snapshot carries its own.</summary>
internal static class SnapshotSchema
{
    /// <summary>Raise it whenever a file below <c>etl/sql</c> changes what a reader may ask; the dashboards name the one they read.</summary>
    public const int Version = 10;
}
