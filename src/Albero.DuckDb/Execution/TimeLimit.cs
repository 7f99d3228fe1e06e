namespace Albero.DuckDb.Execution;

/// <summary>A command's timeout: stops what takes longer, each time DuckDB is at work.</summary>
internal static class TimeLimit
{
    internal static T Guard<T>(DuckDBConnection connection, int seconds, Func<T> run)
    {
        if (seconds == 0)
        {
            return run();
        }

        using var stopper = new Stopper(connection);
        stopper.StopAfter(TimeSpan.FromSeconds(seconds));
        try
        {
            return run();
        }
        catch (OperationCanceledException) when (stopper.HasStopped)
        {
            throw new TimeoutException($"The statement was stopped after {seconds} s. Raise CommandTimeout, or ask for less.");
        }
    }
}
