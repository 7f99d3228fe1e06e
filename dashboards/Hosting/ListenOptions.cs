using System.ComponentModel.DataAnnotations;

namespace Albero.Dashboards.Hosting;

/// <summary>Where the dashboard listens and under which names it may be called.</summary>
internal sealed class ListenOptions
{
    public const string Section = "Listen";

    /// <summary>Port on the loopback interface; <c>--urls</c> replaces it.</summary>
    [Range(1, 65535, ErrorMessage = "Listen:Port (--port) takes a number from 1 to 65535.")]
    public int Port { get; set; } = 5080;

    /// <summary>Host names served beside the loopback ones, separated by <c>;</c>. A wildcard is not accepted.</summary>
    [RegularExpression(@"[^*/\s]*", ErrorMessage = "Listen:Hosts takes plain host names separated by ';', without '*', '/' or spaces.")]
    public string Hosts { get; set; } = "";
}
