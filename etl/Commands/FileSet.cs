namespace Albero.Etl.Commands;

/// <summary>Replaces several files of a folder together: what lacks room or rights is met before anything changes.</summary>
internal static class FileSet
{
    /// <summary>
    /// Makes the named files of <paramref name="folder"/> those of <paramref name="fresh"/>; a file that isn't there is
    /// removed. When one can't be replaced, those before it get back what they held.
    /// </summary>
    public static void Replace(string fresh, string folder, IReadOnlyList<string> files)
    {
        Directory.CreateDirectory(folder);
        var mark = "-" + Guid.NewGuid().ToString("N");
        var replaced = new List<string>();
        try
        {
            foreach (var file in files)
            {
                if (File.Exists(Path.Combine(folder, file))) File.Copy(Path.Combine(folder, file), Before(file));
                if (File.Exists(Path.Combine(fresh, file))) File.Copy(Path.Combine(fresh, file), After(file));
            }

            // From here on only renames.
            foreach (var file in files)
            {
                var target = Path.Combine(folder, file);
                if (File.Exists(After(file))) File.Move(After(file), target, overwrite: true);
                else File.Delete(target);
                replaced.Add(file);
            }
        }
        catch
        {
            foreach (var file in replaced)
            {
                if (File.Exists(Before(file))) File.Move(Before(file), Path.Combine(folder, file), overwrite: true);
                else File.Delete(Path.Combine(folder, file));
            }

            throw;
        }
        finally
        {
            foreach (var file in files)
            {
                File.Delete(Before(file));
                File.Delete(After(file));
            }
        }

        // Their names begin with a dot and end in no .csv, so that a reader that comes by meanwhile overlooks them.
        string Before(string file) => Path.Combine(folder, $".{file}.before{mark}");
        string After(string file) => Path.Combine(folder, $".{file}.after{mark}");
    }
}
