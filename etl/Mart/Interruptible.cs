using System.Data.Common;

namespace Albero.Etl.Mart;

/// <summary>
/// Waits for a statement that a stop interrupts while it runs: only the asynchronous methods of ADO.NET take a token, and a
/// load has nothing else to do meanwhile.
/// </summary>
internal static class Interruptible
{
    /// <exception cref="OperationCanceledException">The token was cancelled before the statement ended.</exception>
    public static T Ended<T>(this Task<T> statement, CancellationToken stop)
    {
        try
        {
            return statement.GetAwaiter().GetResult();
        }
        catch (DbException fault) when (stop.IsCancellationRequested)
        {
            // What an interrupt breaks off may fail in words of its own, as a commit does.
            throw new OperationCanceledException(fault.Message, fault, stop);
        }
    }
}
