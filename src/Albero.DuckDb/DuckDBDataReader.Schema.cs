using System.Data;
using System.Data.Common;
using Albero.DuckDb.Reading;

namespace Albero.DuckDb;

public sealed partial class DuckDBDataReader
{
    /// <summary>One row for each column: name, place, .NET type, DuckDB's type, and width and scale of a DECIMAL.</summary>
    public override DataTable? GetSchemaTable()
    {
        using (Enter())
        {
            if (cursor == null)
            {
                return null;
            }

            var table = new DataTable("SchemaTable");
            table.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
            table.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
            table.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
            table.Columns.Add(SchemaTableColumn.NumericPrecision, typeof(byte));
            table.Columns.Add(SchemaTableColumn.NumericScale, typeof(byte));
            table.Columns.Add(SchemaTableColumn.DataType, typeof(Type));
            table.Columns.Add("DataTypeName", typeof(string));
            table.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
            for (var i = 0; i < cursor.Columns.Length; i++)
            {
                var column = cursor.Columns[i];
                var (width, scale) = column is DecimalColumn number ? (number.Width, number.Scale) : ((object)DBNull.Value, (object)DBNull.Value);
                table.Rows.Add(cursor.Names[i], i, -1, width, scale, column.FieldType, column.TypeName, true);
            }

            return table;
        }
    }
}
