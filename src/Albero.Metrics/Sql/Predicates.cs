using static Albero.Metrics.FilterOperator;

namespace Albero.Metrics;

/// <summary>Conditions as SQL over an expression of ours and parameters.</summary>
internal static class Predicates
{
    public static string Sql(string column, TypedFilter filter, Parameters parameters)
    {
        if (filter.Op == IsMissing) return $"{column} IS NULL";
        if (filter.Op == IsPresent) return $"{column} IS NOT NULL";
        var values = filter.Values.Select(parameters.Add).ToList();
        var list = string.Join(", ", values);
        return filter.Op switch
        {
            FilterOperator.Equals => $"{column} = {values[0]}",
            NotEquals => $"{column} IS DISTINCT FROM {values[0]}",
            In => $"{column} IN ({list})",
            NotIn => $"({column} IS NULL OR {column} NOT IN ({list}))",
            Contains => $"position({Folding.Sql(values[0])} IN {Folding.Sql(column)}) > 0",
            StartsWith => $"starts_with({Folding.Sql(column)}, {Folding.Sql(values[0])})",
            GreaterThan => $"{column} > {values[0]}",
            AtLeast => $"{column} >= {values[0]}",
            LessThan => $"{column} < {values[0]}",
            AtMost => $"{column} <= {values[0]}",
            Between => $"{column} BETWEEN {values[0]} AND {values[1]}",
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Op, "No such comparison."),
        };
    }

    /// <summary>Whether rows without a value satisfy the condition.</summary>
    public static bool AcceptsMissing(TypedFilter filter) => filter.Op is IsMissing or NotEquals or NotIn;
}
