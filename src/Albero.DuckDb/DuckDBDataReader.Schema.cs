using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using Albero.DuckDb.Reading;

namespace Albero.DuckDb;

public sealed partial class DuckDBDataReader : IDbColumnSchemaGenerator
{
    /// <summary>The columns: name, place, .NET type, DuckDB's type, and width and scale of a DECIMAL.</summary>
    public ReadOnlyCollection<DbColumn> GetColumnSchema()
    {
        using (Enter())
        {
            var columns = cursor?.Columns ?? [];
            return columns.Select(DbColumn (column, i) => new ResultColumn(cursor!.Names[i], i, column)).ToList().AsReadOnly();
        }
    }

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
            table.Columns.Add(SchemaTableColumn.IsLong, typeof(bool));
            table.Columns.Add(SchemaTableOptionalColumn.IsReadOnly, typeof(bool));
            for (var i = 0; i < cursor.Columns.Length; i++)
            {
                var column = cursor.Columns[i];
                var (width, scale) = column is IDecimalColumn number ? (number.Width, number.Scale) : ((object)DBNull.Value, (object)DBNull.Value);
                table.Rows.Add(cursor.Names[i], i, -1, width, scale, column.FieldType, column.TypeName, true, false, true);
            }

            return table;
        }
    }

    private sealed class ResultColumn : DbColumn
    {
        internal ResultColumn(string name, int ordinal, Column column)
        {
            ColumnName = name;
            ColumnOrdinal = ordinal;
            DataType = column.FieldType;
            DataTypeName = column.TypeName;
            AllowDBNull = true;
            IsReadOnly = true;
            if (column is IDecimalColumn number)
            {
                NumericPrecision = number.Width;
                NumericScale = number.Scale;
            }
        }
    }
}
