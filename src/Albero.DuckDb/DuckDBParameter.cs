using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Albero.DuckDb;

/// <summary>
/// A value for a placeholder: without a name it goes by its place (<c>?</c>, <c>$1</c>), with one it goes to
/// <c>$name</c>, written with or without <c>$</c>, <c>@</c> or <c>:</c>.
/// </summary>
public sealed class DuckDBParameter : DbParameter
{
    /// <summary>An empty parameter, which is NULL.</summary>
    public DuckDBParameter()
    {
    }

    /// <summary>A value by place.</summary>
    public DuckDBParameter(object? value) => Value = value;

    /// <summary>A value by name.</summary>
    public DuckDBParameter(string name, object? value)
    {
        ParameterName = name;
        Value = value;
    }

    /// <summary>Informative: the value's own type decides what is bound.</summary>
    public override DbType DbType { get; set; } = DbType.Object;

    /// <summary>Input only.</summary>
    public override ParameterDirection Direction
    {
        get => ParameterDirection.Input;
        set
        {
            if (value != ParameterDirection.Input)
            {
                throw new NotSupportedException("DuckDB has input parameters only.");
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsNullable { get; set; } = true;

    /// <inheritdoc/>
    [AllowNull]
    public override string ParameterName { get; set => field = value ?? ""; } = "";

    /// <inheritdoc/>
    public override int Size { get; set; }

    /// <inheritdoc/>
    [AllowNull]
    public override string SourceColumn { get; set => field = value ?? ""; } = "";

    /// <inheritdoc/>
    public override bool SourceColumnNullMapping { get; set; }

    /// <inheritdoc/>
    public override object? Value { get; set; }

    /// <inheritdoc/>
    public override void ResetDbType() => DbType = DbType.Object;

    internal string BareName => Bare(ParameterName);

    internal static string Bare(string name) => name.Length > 0 && name[0] is ('$' or '@' or ':') ? name[1..] : name;
}
