using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Mart;

/// <summary>Looks again and again until it is told to stop, and says what came of it: one line an outcome.</summary>
internal sealed partial class WatchService(PackageWatch watch, WatchMessages words, IOptions<LoadOptions> options, ILogger<WatchService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What follows takes the thread that it runs on; the host still has to start on this one.
        await Task.Yield();
        Say(watch.Begin());
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.Every));
        string? fault = null;
        try
        {
            do
            {
                try
                {
                    Say(watch.Look(stoppingToken));
                    fault = null;
                }
                catch (Exception thrown) when (thrown is not OperationCanceledException)
                {
                    // Whatever one look met, the next one may not.
                    if (thrown.Message != fault) Say(new(LogLevel.Error, words.Failed(FoundText.Short(thrown.Message))));
                    fault = thrown.Message;
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Say(new(LogLevel.Information, words.Stopped()));
        }
    }

    private void Say(WatchLine? line)
    {
        if (line is not null) LogLine(line.Level, line.Text);
    }

    [LoggerMessage(EventId = 1, Message = "{Line}")]
    private partial void LogLine(LogLevel level, string line);
}
