using System.Data.Common;

namespace Albero.DuckDb;

/// <summary>An error that DuckDB reported; the message says what to do about it where that is known.</summary>
public sealed class DuckDBException : DbException
{
    /// <summary>An error without a kind.</summary>
    public DuckDBException(string message)
        : base(message)
    {
    }

    /// <summary>An error of a kind.</summary>
    public DuckDBException(string message, DuckDBErrorType errorType)
        : base(message, (int)errorType) => ErrorType = errorType;

    /// <summary>What kind of error DuckDB says it is.</summary>
    public DuckDBErrorType ErrorType { get; }
}
