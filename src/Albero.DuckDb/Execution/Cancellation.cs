namespace Albero.DuckDb.Execution;

/// <summary>DuckDB's calls block: async callers get a pool thread, and their token an interrupt.</summary>
internal static class Cancellation
{
    internal static async Task<T> OnPool<T>(Func<T> run, DuckDBConnection connection, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        if (!token.CanBeCanceled)
        {
            return await Task.Run(run, token).ConfigureAwait(false);
        }

        var stopper = new Stopper(connection);
        await using var stopping = stopper.ConfigureAwait(false);
        await using var registration = token.UnsafeRegister(static held => ((Stopper)held!).StopAfter(TimeSpan.Zero), stopper).ConfigureAwait(false);
        try
        {
            return await Task.Run(run, token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (token.IsCancellationRequested && e.CancellationToken != token)
        {
            throw new OperationCanceledException(e.Message, e, token);
        }
    }
}
