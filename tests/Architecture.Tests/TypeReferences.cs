using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Architecture.Tests;

/// <summary>What an assembly really uses, from its metadata: references that nothing uses don't count.</summary>
internal static class TypeReferences
{
    /// <summary>Assemblies that it names.</summary>
    public static IReadOnlyList<string> Assemblies(Type anyType) => Read(anyType, reader =>
        reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)));

    /// <summary>Types of other assemblies that it uses, with their namespaces.</summary>
    public static IReadOnlyList<string> Types(Type anyType) => Read(anyType, reader =>
        reader.TypeReferences.Select(handle => reader.GetTypeReference(handle)).Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}"));

    private static List<string> Read(Type anyType, Func<MetadataReader, IEnumerable<string>> names)
    {
        using var file = new PEReader(File.OpenRead(anyType.Assembly.Location));
        return [.. names(file.GetMetadataReader()).Order(StringComparer.Ordinal)];
    }
}
