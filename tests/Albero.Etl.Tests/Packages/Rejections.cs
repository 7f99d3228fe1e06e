using System.Runtime.InteropServices;

namespace Albero.Etl.Tests.Packages;

/// <summary>
/// Everything that can be wrong with a package: how to spoil the sample, and the place, the text found and what was
/// expected as the message must say them.
/// </summary>
internal static class Rejections
{
    public sealed record Rejection(
        string Name, Action<PackageFolder> Spoil, string File, int Line, string Column, string Found, string Expected)
    {
        /// <summary>Faults in all, where one wrong cell makes others wrong.</summary>
        public int Faults { get; init; } = 1;
    }

    [DllImport("libc")]
    private static extern int mkfifo([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);

    public static IReadOnlyDictionary<string, Rejection> All { get; } = new Rejection[]
    {
        new("text in source_line", p => p.Replace("targets.csv", "monitoraggio,36\n1.1.2,1,2020-H1", "monitoraggio,3x\n1.1.2,1,2020-H1"),
            "targets.csv", 5, "source_line", "3x", "un numero intero"),
        new("text in an ordinal", p => p.Replace("indicators.csv", "1.1.2,2,2,", "1.1.2,due,2,"), "indicators.csv", 5, "number", "due", "un numero intero") { Faults = 4 },
        new("text in weight_line", p => p.Replace("indicators.csv", "parent,25,", "parent,?,"), "indicators.csv", 2, "weight_line", "?", "un numero intero"),
        new("line zero", p => p.Replace("evidence.csv", ",45", ",0"), "evidence.csv", 2, "source_line", "0", "da 1 in su"),
        new("a number with a NUL behind it", p => p.Replace("evidence.csv", ",45", ",45\0"), "evidence.csv", 2, "source_line", "45\\u0000", "senza caratteri di controllo"),
        new("a key with a NUL behind it", p => p.Append("indicators.csv", "1.1.1,1\0,1,,Altro,,higher,,,,,,,,,,false,monitoraggio,99"),
            "indicators.csv", 6, "number", "1\\u0000", "senza caratteri di controllo"),
        new("a text that rewrites the terminal", p => p.Replace("indicators.csv", "Pratiche evase", "\x1b[2JPratiche"),
            "indicators.csv", 2, "text", "\\u001b[2JPratiche", "senza caratteri di controllo"),
        new("a line break in a key", p => p.Replace("results.csv", "1.1.1,2,2020-H1", "\"1.1.1\n\",2,2020-H1"),
            "results.csv", 3, "objective_key", "1.1.1⏎", "objectives.csv"),
        new("a cell of many letters", p => p.Replace("indicators.csv", "lower", new string('a', 3000)), "indicators.csv", 3, "direction", new string('a', 200) + "… (+2800)", "higher"),
        new("number too long", p => p.Replace("evidence.csv", ",45", ",99999999999"), "evidence.csv", 2, "source_line", "99999999999", "un numero intero"),
        new("missing file", p => File.Delete(p["results.csv"]), "results.csv", 0, "", "", "tabella results"),
        new("missing indispensable file, not even listed", p => { File.Move(p["targets.csv"], p["t"]); p.Replace("datapackage.json", "\"name\": \"targets\"", "\"name\": \"verdicts\""); },
            "targets.csv", 0, "", "", "tabella targets") { Faults = 2 },
        new("unlisted file", p => File.WriteAllText(p["targets (2).csv"], "x"), "targets (2).csv", 0, "", "targets (2).csv", "elencati"),
        new("unlisted file in capitals", p => File.WriteAllText(p["Copia.CSV"], "x"), "Copia.CSV", 0, "", "Copia.CSV", "elencati"),
        new("a folder for a table", p => { File.Delete(p["results.csv"]); Directory.CreateDirectory(p["results.csv"]); }, "results.csv", 0, "", "una cartella", "un file leggibile"),
        new("a file of another folder", p => { File.Move(p["results.csv"], Path.Combine(p.Data, "x")); File.CreateSymbolicLink(p["results.csv"], "../../x"); },
            "results.csv", 0, "", "/data/x", "non un collegamento a un file altrove"),
        new("a device", p => { File.Delete(p["results.csv"]); File.CreateSymbolicLink(p["results.csv"], "/dev/zero"); }, "results.csv", 0, "", "/dev/zero", "altrove"),
        new("a pipe", p => { File.Delete(p["results.csv"]); Assert.Equal(0, mkfifo(p["results.csv"], 0x1A4)); }, "results.csv", 1, "", "", "objective_key,indicator_number"),
        new("a file larger than memory", p => { using var file = File.OpenWrite(p["results.csv"]); file.SetLength(1L << 40); },
            "results.csv", 0, "", "1099511627776", "al massimo 67108864 byte"),
        new("missing column", p => p.Replace("results.csv", "declared_deviation", "scostamento"), "results.csv", 1, "declared_deviation",
            "objective_key,indicator_number,checkpoint,result,scostamento,deviation_line,source,source_line", "la colonna declared_deviation") { Faults = 2 },
        new("extra column", p => p.Replace("results.csv", "source_line\n", "source_line,note\n"), "results.csv", 1, "note", "note", "solo le colonne objective_key"),
        new("column twice", p => p.Replace("results.csv", "source_line\n", "source_line,source\n"), "results.csv", 1, "source", "source", "una volta sola"),
        new("bad encoding", p => p.ReplaceBytes("objectives.csv", "«code»", [0xAB, .. "code"u8, 0xBB]),
            "objectives.csv", 4, "title", "Sportelli, orari e «code»", "UTF-8"),
        new("too few cells", p => p.Replace("results.csv", "1.1.1,2,2020-H1,\"12,5\",\"2,5\",39,monitoraggio,37", "1.1.1,2,2020-H1,12"),
            "results.csv", 3, "declared_deviation", "4", "8 celle"),
        new("unquoted decimal comma", p => p.Replace("results.csv", "\"12,5\"", "12,5"), "results.csv", 3, "", "9", "8 celle"),
        new("open quote", p => p.Replace("results.csv", "66", "\"66"), "results.csv", 2, "", "1.1.1,1,2020-H1,\"66,6,29,monitoraggio,27", "virgolette"),
        new("bad direction", p => p.Replace("indicators.csv", "lower", "meno"), "indicators.csv", 3, "direction", "meno", "higher, lower, none"),
        new("bad level", p => p.Replace("objectives.csv", ",strategic,", ",Strategico,"), "objectives.csv", 3, "level", "Strategico", "area, strategic"),
        new("bad base of a weight", p => p.Replace("objectives.csv", "60 %,manager", "60 %,boss"), "objectives.csv", 4, "weight_of", "boss", "parent, strategic"),
        new("weight without base", p => p.Replace("objectives.csv", "60 %,manager", "60 %,"), "objectives.csv", 4, "weight_of", "", "parent, strategic"),
        new("bad boolean", p => p.Replace("targets.csv", "2020-H1,60,,false", "2020-H1,60,,no"), "targets.csv", 2, "inherited", "no", "true oppure false"),
        new("bad checkpoint", p => p.Replace("targets.csv", "2020-H1,60", "giugno,60"), "targets.csv", 2, "checkpoint", "giugno", "AAAA-H1"),
        new("undeclared checkpoint", p => p.Replace("targets.csv", "2020-H1,60", "2021-H1,60"), "targets.csv", 2, "checkpoint", "2021-H1", "2020-H1, 2020-FY"),
        new("span backwards", p => p.Replace("targets.csv", "2020-FY,>= 130,,", "2020-FY,>= 130,2020-H1,"), "targets.csv", 3, "spans_to", "2020-H1", "successiva a 2020-FY"),
        new("unknown parent", p => p.Replace("objectives.csv", "1.1.2,1.1.2,1.1,", "1.1.2,1.1.2,1.9,"), "objectives.csv", 5, "parent_key", "1.9", "objectives.csv"),
        new("own parent", p => p.Replace("objectives.csv", "1,1.,,area", "1,1.,1.1,area"), "objectives.csv", 2, "parent_key", "1.1", "non discenda") { Faults = 2 },
        new("unknown objective", p => p.Append("assignments.csv", "Dirigente,9.9.9,9.9.9,10,monitoraggio,97"), "assignments.csv", 4, "objective_key", "9.9.9", "objectives.csv"),
        new("key that lost its zero", p => p.Replace("offices.csv", "1.1.2,1,assignee", "1.12,1,assignee"), "offices.csv", 4, "key", "1.12", "objectives.csv"),
        new("unknown indicator", p => p.Append("results.csv", "1.1.2,3,2020-H1,5,,,monitoraggio,80"), "results.csv", 6, "indicator_number", "3", "ci sono 1, 2"),
        new("unknown indicator in a list", p => p.Replace("perspectives.csv", "1;2", "1;7"), "perspectives.csv", 2, "indicators", "1;7", "1.1.1"),
        new("objective twice", p => p.Append("objectives.csv", "1.1.1,,1.1,operational,Altro,,,,,,,monitoraggio,99"), "objectives.csv", 6, "key", "1.1.1", "la prima è alla riga 4"),
        new("indicator twice", p => p.Append("indicators.csv", "1.1.1,1,1,,Altro,,higher,,,,,,,,,,false,monitoraggio,99"),
            "indicators.csv", 6, "number", "1.1.1|1", "la prima è alla riga 2"),
        new("target twice", p => p.Append("targets.csv", "1.1.1,1,2020-H1,70,,false,monitoraggio,99"), "targets.csv", 10, "checkpoint", "1.1.1|1|2020-H1", "la prima è alla riga 2"),
        new("unknown source", p => p.Replace("evidence.csv", "monitoraggio", "relazione"), "evidence.csv", 2, "source", "relazione", "monitoraggio"),
        new("no source", p => p.Replace("evidence.csv", "monitoraggio", ""), "evidence.csv", 2, "source", "", "documento e riga"),
        new("no line", p => p.Replace("evidence.csv", ",45", ","), "evidence.csv", 2, "source_line", "", "documento e riga"),
        new("deviation without its line", p => p.Replace("results.csv", "\"2,5\",39", "\"2,5\","), "results.csv", 3, "deviation_line", "", "documento e riga"),
        new("short title without its line", p => p.Replace("objectives.csv", "Sportelli,8,", "Sportelli,,"), "objectives.csv", 4, "short_title_line", "", "documento e riga"),
        new("empty text", p => p.Replace("indicators.csv", "Pratiche evase", ""), "indicators.csv", 2, "text", "", "compilata"),
        new("empty file", p => File.WriteAllText(p["results.csv"], "\n"), "results.csv", 1, "", "", "objective_key,indicator_number"),
        new("header only", p => File.WriteAllLines(p["targets.csv"], File.ReadAllLines(p["targets.csv"])[..1]), "targets.csv", 1, "", "0", "almeno una riga"),
        new("a weight that is none", p => p.Replace("indicators.csv", "70,00%", "settanta"), "indicators.csv", 2, "weight", "settanta", "un peso"),
        new("two weights without a change", p => p.Replace("assignments.csv", "60 %", "60 40"), "assignments.csv", 2, "weight", "60 40", "un peso"),
        new("stale correction", p => p.Append("corrections.csv", "results,1.1.1|1|2020-H1,result,65,67,refuso,27"),
            "corrections.csv", 2, "read", "65", "results.csv alla riga 2: «66»"),
        new("correction of no row", p => p.Append("corrections.csv", "results,1.1.1|9|2020-H1,result,66,67,refuso,27"),
            "corrections.csv", 2, "key", "1.1.1|9|2020-H1", "objective_key|indicator_number|checkpoint"),
        new("correction of no column", p => p.Append("corrections.csv", "results,1.1.1|1|2020-H1,risultato,66,67,refuso,27"),
            "corrections.csv", 2, "column", "risultato", "declared_deviation"),
        new("correction of no table", p => p.Append("corrections.csv", "risultati,1.1.1|1|2020-H1,result,66,67,refuso,27"),
            "corrections.csv", 2, "table", "risultati", "results"),
        new("bad JSON", p => p.Replace("datapackage.json", "\"year\": 2020,", "\"year\": 2020"), "datapackage.json", 8, "", "\"headline_tree\": \"operational\",", "JSON"),
        new("bad encoding of the manifest", p => p.ReplaceBytes("datapackage.json", "Valfiorita\",", [.. "Valfiorit"u8, 0xE0, .. "\","u8]),
            "datapackage.json", 6, "", "  \"chamber_name\": \"Camera di Commercio di Valfiorità", "UTF-8"),
        new("half a character in the manifest", p => p.Replace("datapackage.json", "Piano della", "Piano \\ud800 della"),
            "datapackage.json", 4, "", "\"title\": \"Piano \\ud800 della performance 2020\",", "JSON"),
        new("bad chamber", p => p.Replace("datapackage.json", "\"chamber\": \"valfiorita\"", "\"chamber\": \"Valfiorita\""),
            "datapackage.json", 5, "chamber", "Valfiorita", "^[a-z][a-z0-9-]{0,59}$"),
        new("a property twice", p => p.Replace("datapackage.json", "  \"year\": 2020,\n", "  \"year\": 2020,\n  \"year\": 2019,\n"),
            "datapackage.json", 8, "year", "year", "una volta sola"),
        new("no checkpoint", p => p.Replace("datapackage.json", "    \"2020-H1\",\n    \"2020-FY\"\n", ""), "datapackage.json", 10, "checkpoints", "[]", "YYYY-H1"),
        new("blank title", p => p.Replace("datapackage.json", "\"title\": \"Piano della performance 2020\"", "\"title\": \" \""),
            "datapackage.json", 4, "title", " ", "un testo non vuoto"),
        new("table listed twice", p => p.Replace("datapackage.json", "\"name\": \"evidence\"", "\"name\": \"budget\""),
            "datapackage.json", -1, "resources[9].name", "budget", "un valore che nessun altro ha"),
        new("no year", p => p.Replace("datapackage.json", "  \"year\": 2020,\n", ""), "datapackage.json", 1, "year", "", "2000"),
        new("bad declared checkpoint", p => p.Replace("datapackage.json", "    \"2020-H1\",\n    \"2020-FY\"", "    \"2020-H1\",\n    \"2020-12\""),
            "datapackage.json", 12, "checkpoints[1]", "2020-12", "YYYY-H1"),
        new("a declared checkpoint beyond all plans", p => p.Replace("datapackage.json", "    \"2020-H1\",\n    \"2020-FY\"", "    \"2020-H1\",\n    \"9999-FY\""),
            "datapackage.json", 12, "checkpoints[1]", "9999-FY", "YYYY-H1"),
        new("a control character in the title", p => p.Replace("datapackage.json", "Piano della", "Piano\\u0007della"),
            "datapackage.json", 4, "title", "Piano\\u0007della performance 2020", "un testo non vuoto"),
        new("bad hash", p => p.Replace("datapackage.json", new string('a', 64), "aa"), "datapackage.json", 19, "sources[0].sha256", "aa", "{64}"),
        new("unknown tree", p => p.Replace("datapackage.json", "\"headline_tree\": \"operational\"", "\"headline_tree\": \"both\""),
            "datapackage.json", 8, "headline_tree", "both", "operational, strategic"),
        new("a tree without indicators", p => p.Replace("datapackage.json", "\"headline_tree\": \"operational\"", "\"headline_tree\": \"strategic\""),
            "datapackage.json", 8, "headline_tree", "strategic", "atteso operational"),
        new("path out of the folder", p => p.Replace("datapackage.json", "\"path\": \"results.csv\"", "\"path\": \"../results.csv\""),
            "datapackage.json", -1, "resources[3].path", "../results.csv", "*.csv"),
    }.ToDictionary(rejection => rejection.Name);
}
