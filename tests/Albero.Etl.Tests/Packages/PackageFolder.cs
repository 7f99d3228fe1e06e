using System.Text;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

/// <summary>The sample plan as a package on disk, to be spoilt by a test.</summary>
internal sealed class PackageFolder : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public PackageFolder() => PackageWriter.Write(SamplePlan.Package, Folder);

    public string Data => temporary["data"];

    public string Mart => temporary["mart"];

    public string Folder => temporary["data", "valfiorita", "2020"];

    public string this[string file] => Path.Combine(Folder, file);

    /// <summary>Replaces a text that must stand in the file.</summary>
    public void Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(this[file]);
        Assert.Contains(old, text);
        File.WriteAllText(this[file], text.Replace(old, @new));
    }

    public void Append(string file, string line) => File.AppendAllText(this[file], line + "\n");

    public void ReplaceBytes(string file, string old, byte[] @new)
    {
        var bytes = File.ReadAllBytes(this[file]);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(old));
        File.WriteAllBytes(this[file], [.. bytes[..at], .. @new, .. bytes[(at + Encoding.UTF8.GetByteCount(old))..]]);
    }

    public void Dispose() => temporary.Dispose();
}
