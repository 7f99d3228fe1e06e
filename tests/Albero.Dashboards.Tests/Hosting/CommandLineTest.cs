using Albero.Dashboards.Hosting;

namespace Albero.Dashboards.Tests.Hosting;

public sealed class CommandLineTest
{
    [Theory]
    [InlineData("--mart", "x", "--port", "1")]
    [InlineData("--urls=http://127.0.0.1:1")]
    [InlineData("--Listen:Hosts", "albero.camera.example")]
    public void Knows_its_options(params string[] arguments) => Assert.Null(CommandLine.Unknown(arguments));

    [Theory]
    [InlineData("--martt", "--martt", "x")]
    [InlineData("-p", "-p", "1")]
    [InlineData("--ports", "--port", "1", "--ports=2")]
    public void Names_an_option_that_nobody_would_read(string expected, params string[] arguments) =>
        Assert.Equal(expected, CommandLine.Unknown(arguments));

    [Theory]
    [InlineData("1", true)]
    [InlineData("65535", true)]
    [InlineData("0", false)]
    [InlineData("65536", false)]
    [InlineData("-1", false)]
    [InlineData("abc", false)]
    [InlineData("", false)]
    public void A_port_is_a_number_that_can_be_listened_on(string text, bool expected) => Assert.Equal(expected, ListenOptions.IsPort(text, out _));
}
