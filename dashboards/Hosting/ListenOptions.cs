using System.Globalization;

namespace Albero.Dashboards.Hosting;

/// <summary>Where the dashboard listens and under which names it may be called.</summary>
internal sealed class ListenOptions
{
    public const string Section = "Listen";
    public const int DefaultPort = 5080;

    /// <summary>Port on the loopback interface, as text so that a wrong one is named and not thrown; <c>--urls</c> replaces it.</summary>
    public string Port { get; set; } = DefaultPort.ToString(CultureInfo.InvariantCulture);

    /// <summary>Host names served beside the loopback ones, separated by <c>;</c>. A wildcard is not accepted.</summary>
    public string Hosts { get; set; } = "";

    public IEnumerable<string> HostNames => Hosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a text is a port that can be listened on.</summary>
    public static bool IsPort(string? text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535;
}
