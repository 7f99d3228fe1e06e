using Spectre.Console;

namespace Albero.Etl.Mart;

/// <summary>A progress bar on the error output when that is a terminal; otherwise nothing, so that logs and pipes stay clean.</summary>
/// <param name="quiet">Never a bar, for a host whose terminal shows its log.</param>
internal sealed class LoadProgress(bool quiet = false)
{
    public T Show<T>(string title, int count, Func<Action, T> work)
    {
        if (quiet || Console.IsErrorRedirected || count == 0) return work(() => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(title, maxValue: count);
            return work(() => task.Increment(1));
        });
    }
}
