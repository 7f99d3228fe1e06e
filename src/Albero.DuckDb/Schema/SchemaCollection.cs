using System.Data;

namespace Albero.DuckDb.Schema;

/// <summary>One collection of GetSchema: its query, and the columns that a caller may restrict, in their order.</summary>
internal sealed record SchemaCollection(string Name, string Query, string[] Restrictions, int IdentifierParts)
{
    internal DataTable Read(DuckDBConnection connection, string?[] values)
    {
        if (values.Length > Restrictions.Length)
        {
            throw new ArgumentException(
                $"The schema collection '{Name}' takes at most {Restrictions.Length} restrictions ({string.Join(", ", Restrictions)}), not {values.Length}.");
        }

        using var command = connection.CreateCommand();
        var conditions = new List<string> { "true" };
        for (var i = 0; i < values.Length; i++)
        {
            if (!string.IsNullOrEmpty(values[i]))
            {
                conditions.Add($"{Restrictions[i]} = ${Restrictions[i]}");
                command.Parameters.AddWithValue(Restrictions[i], values[i]);
            }
        }

        command.CommandText = $"SELECT * FROM ({Query}) WHERE {string.Join(" AND ", conditions)}";
        using var reader = command.ExecuteReader();
        var table = new DataTable(Name);
        table.Load(reader);
        return table;
    }
}
