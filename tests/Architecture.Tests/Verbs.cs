using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>The ETL host's verbs, as its program puts them together.</summary>
internal static partial class Verbs
{
    /// <summary>The host's program.</summary>
    public static Assembly Host { get; } = Assembly.Load("Albero.Etl");

    /// <summary>Every verb that does something, with the words that call it: <c>lineage propose</c>.</summary>
    public static IReadOnlyList<(string Name, Command Command)> All { get; } =
        [.. Roots().SelectMany(command => Leaves(command, command.Name)).OrderBy(verb => verb.Name, StringComparer.Ordinal)];

    /// <summary>Options that a verb takes, its own and those of the verbs above it.</summary>
    public static IEnumerable<string> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options)).Where(option => !option.Hidden).Select(option => option.Name);

    private static IEnumerable<Command> Roots() =>
        Created().Matches(Repository.Read("etl/Program.cs")).Select(match =>
        {
            var type = Host.GetTypes().Single(type => type.Name == match.Groups[1].Value);
            var create = type.GetMethod(match.Groups[2].Value, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, []);
            return create?.Invoke(null, []) as Command ?? throw new InvalidOperationException($"{match.Value}: no method without parameters that gives a Command.");
        });

    private static IEnumerable<(string Name, Command Command)> Leaves(Command command, string name) =>
        command.Subcommands.Count == 0 ? [(name, command)] : command.Subcommands.SelectMany(sub => Leaves(sub, $"{name} {sub.Name}"));

    [GeneratedRegex(@"\b(\w+Command)\.(\w+)\(\)")]
    private static partial Regex Created();
}
