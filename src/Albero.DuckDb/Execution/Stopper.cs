namespace Albero.DuckDb.Execution;

/// <summary>
/// Interrupts a connection again and again until it is disposed: an interrupt that comes just before a statement
/// starts is forgotten by DuckDB. Disposing waits for the last one, which would else hit the next statement.
/// </summary>
internal sealed class Stopper : IDisposable, IAsyncDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(20);
    private readonly Timer timer;

    internal Stopper(DuckDBConnection connection) =>
        timer = new Timer(
            _ =>
            {
                HasStopped = true;
                connection.Interrupt();
            });

    internal bool HasStopped { get; private set; }

    internal void StopAfter(TimeSpan time) => timer.Change(time, Again);

    public void Dispose()
    {
        using var ended = new ManualResetEvent(initialState: false);
        if (timer.Dispose(ended))
        {
            ended.WaitOne();
        }
    }

    public ValueTask DisposeAsync() => timer.DisposeAsync();
}
