using System.Data.Common;

namespace Albero.Metrics;

/// <summary>A member as the aggregate returns it.</summary>
/// <param name="Key">What it was grouped by; tells members apart.</param>
/// <param name="Member">What people see.</param>
/// <param name="Order">Value that orders it, when its own doesn't.</param>
internal sealed record LeafMember(object? Key, MetricMember Member, IComparable? Order);

/// <summary>A row of the leaf aggregate: members and the sums of the additive parts.</summary>
/// <param name="Members">A member per grouped dimension.</param>
/// <param name="Scope">The plan, when a code means something only within one.</param>
/// <param name="Parts">A sum per part.</param>
internal sealed record LeafRow(IReadOnlyList<LeafMember> Members, object? Scope, decimal[] Parts)
{
    private const int ColumnsPerDimension = 5;

    /// <summary>Reads a row in the column order that <see cref="LeafSql"/> writes.</summary>
    public static LeafRow Read(DbDataReader reader, IReadOnlyList<BoundDimension> dimensions, int parts)
    {
        List<LeafMember> members = [];
        var at = 0;
        foreach (var bound in dimensions)
        {
            // Surrogate keys bring (key, value, it, en, order), other keys are their own value: (key, value, it, en, null).
            members.Add(ReadMember(reader, ref at, bound.Dimension));
        }
        var scope = reader.IsDBNull(at) ? null : reader.GetValue(at);
        at++;
        var sums = new decimal[parts];
        for (var i = 0; i < parts; i++) sums[i] = DbValue.Sum(reader, at + i);
        return new LeafRow(members, scope, sums);
    }

    private static LeafMember ReadMember(DbDataReader reader, ref int at, Dimension dimension)
    {
        var key = reader.IsDBNull(at) ? null : reader.GetValue(at);
        // A key that the name table doesn't know is shown as it is rather than taken for missing.
        var value = DbValue.Text(reader, at + 1) ?? (key is null ? null : DbValue.Text(reader, at));
        var it = DbValue.Text(reader, at + 2);
        var en = DbValue.Text(reader, at + 3);
        var order = reader.IsDBNull(at + 4) ? null : reader.GetValue(at + 4) as IComparable;
        at += ColumnsPerDimension;
        if (value is null) return new LeafMember(key, new MetricMember(null, dimension.MissingLabel), null);

        var known = dimension.Members.ToList().FindIndex(member => member.Value == value);
        if (known >= 0) return new LeafMember(key, new MetricMember(value, dimension.Members[known].Label), known);
        if (order is null && dimension.Type == FieldType.Integer) order = key as IComparable;
        return new LeafMember(key, new MetricMember(value, new LocalText(it ?? value, en ?? it ?? value)), order);
    }
}
