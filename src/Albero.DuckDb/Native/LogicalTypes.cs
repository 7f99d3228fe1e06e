using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/types
namespace Albero.DuckDb.Native;

internal enum NativeType
{
    Invalid = 0, Boolean = 1, TinyInt = 2, SmallInt = 3, Integer = 4, BigInt = 5,
    UTinyInt = 6, USmallInt = 7, UInteger = 8, UBigInt = 9, Float = 10, Double = 11,
    Timestamp = 12, Date = 13, Time = 14, Interval = 15, HugeInt = 16, Varchar = 17, Blob = 18, Decimal = 19,
    TimestampS = 20, TimestampMs = 21, TimestampNs = 22, Enum = 23, List = 24, Struct = 25, Map = 26, Uuid = 27,
    Union = 28, Bit = 29, TimeTz = 30, TimestampTz = 31, UHugeInt = 32, Array = 33, Any = 34, BigNum = 35, SqlNull = 36,
    TimeNs = 39, Geometry = 40, Variant = 41
}

internal sealed unsafe class LogicalTypeHandle : NativeHandle
{
    protected override void Destroy(nint native) => LogicalTypes.Destroy(ref native);

    internal NativeType Id => LogicalTypes.GetId(this);

    /// <summary>The name of a type made of another one, such as JSON over VARCHAR.</summary>
    internal string? Alias => Text.Take(LogicalTypes.GetAlias(this));

    internal byte DecimalWidth => LogicalTypes.DecimalWidth(this);

    internal byte DecimalScale => LogicalTypes.DecimalScale(this);

    internal NativeType DecimalStorage => LogicalTypes.DecimalStorage(this);

    internal NativeType EnumStorage => LogicalTypes.EnumStorage(this);

    internal LogicalTypeHandle ListElement => LogicalTypes.ListChild(this);

    internal LogicalTypeHandle ArrayElement => LogicalTypes.ArrayChild(this);

    internal int ArrayLength => (int)LogicalTypes.ArraySize(this);

    internal LogicalTypeHandle MapKey => LogicalTypes.MapKey(this);

    internal LogicalTypeHandle MapValue => LogicalTypes.MapValue(this);

    internal int MemberCount => (int)LogicalTypes.UnionMemberCount(this);

    internal string MemberName(int member) => Text.Take(LogicalTypes.UnionMemberName(this, (ulong)member)) ?? "";

    internal LogicalTypeHandle MemberType(int member) => LogicalTypes.UnionMemberType(this, (ulong)member);

    internal int FieldCount => (int)LogicalTypes.StructChildCount(this);

    internal string FieldName(int field) => Text.Take(LogicalTypes.StructChildName(this, (ulong)field)) ?? "";

    internal LogicalTypeHandle FieldType(int field) => LogicalTypes.StructChildType(this, (ulong)field);

    internal string[] EnumNames()
    {
        var names = new string[LogicalTypes.EnumSize(this)];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Text.Take(LogicalTypes.EnumValue(this, (ulong)i)) ?? "";
        }

        return names;
    }
}

internal static unsafe partial class LogicalTypes
{
    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_logical_type")]
    internal static partial void Destroy(ref nint type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_get_type_id")]
    internal static partial NativeType GetId(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_logical_type_get_alias")]
    internal static partial byte* GetAlias(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_decimal_width")]
    internal static partial byte DecimalWidth(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_decimal_scale")]
    internal static partial byte DecimalScale(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_decimal_internal_type")]
    internal static partial NativeType DecimalStorage(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_enum_internal_type")]
    internal static partial NativeType EnumStorage(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_enum_dictionary_size")]
    internal static partial uint EnumSize(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_enum_dictionary_value")]
    internal static partial byte* EnumValue(LogicalTypeHandle type, ulong index);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_list_type_child_type")]
    internal static partial LogicalTypeHandle ListChild(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_array_type_child_type")]
    internal static partial LogicalTypeHandle ArrayChild(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_array_type_array_size")]
    internal static partial ulong ArraySize(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_map_type_key_type")]
    internal static partial LogicalTypeHandle MapKey(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_map_type_value_type")]
    internal static partial LogicalTypeHandle MapValue(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_union_type_member_count")]
    internal static partial ulong UnionMemberCount(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_union_type_member_name")]
    internal static partial byte* UnionMemberName(LogicalTypeHandle type, ulong member);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_union_type_member_type")]
    internal static partial LogicalTypeHandle UnionMemberType(LogicalTypeHandle type, ulong member);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_logical_type")]
    internal static partial LogicalTypeHandle Create(NativeType type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_decimal_type")]
    internal static partial LogicalTypeHandle CreateDecimal(byte width, byte scale);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_list_type")]
    internal static partial LogicalTypeHandle CreateList(LogicalTypeHandle element);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_struct_type_child_count")]
    internal static partial ulong StructChildCount(LogicalTypeHandle type);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_struct_type_child_name")]
    internal static partial byte* StructChildName(LogicalTypeHandle type, ulong field);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_struct_type_child_type")]
    internal static partial LogicalTypeHandle StructChildType(LogicalTypeHandle type, ulong field);
}
