using System.Text;
using System.Text.Json;
using Albero.Domain.Targets;
using Albero.Etl.Commands;

namespace Albero.Etl.Tests.Commands;

public class TargetCommandTest
{
    [Fact]
    public void Answers_each_line_with_one_object_of_the_nine_members_in_order()
    {
        var lines = Run("6.000 istanze in 6 riunioni\n\nentro il 31 dicembre\r\nultima senza fine riga"u8, new TargetContext(Year: 2018));
        Assert.Equal(4, lines.Count);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(
                ["text", "kind", "op", "number", "number2", "unit", "date", "parts", "findings"],
                json.RootElement.EnumerateObject().Select(member => member.Name));
        }

        Assert.Equal(
            """{"text":"6.000 istanze in 6 riunioni","kind":"number","op":"=","number":6000,"number2":null,"unit":"istanze","date":null,"parts":[{"number":6000,"unit":"istanze","date":null},{"number":6,"unit":"riunioni","date":null}],"findings":[]}""",
            lines[0]);
        Assert.Equal("""{"text":"","kind":"none","op":null,"number":null,"number2":null,"unit":null,"date":null,"parts":[],"findings":[]}""", lines[1]);
        Assert.Equal("""{"text":"entro il 31 dicembre","kind":"deadline","op":"<=","number":null,"number2":null,"unit":null,"date":"2018-12-31","parts":[],"findings":[]}""", lines[2]);
    }

    [Fact]
    public void Survives_any_bytes_and_keeps_one_answer_a_line()
    {
        // Broken UTF-8, NUL, a lone CR, separators that some readers take for line ends, and a line of two million digits.
        byte[] input = [0xff, 0xfe, 0xc3, (byte)'\n', 0, (byte)'\r', (byte)'5', (byte)'\n', .. Encoding.UTF8.GetBytes("a\u2028b\u0085c\n"), .. Enumerable.Repeat((byte)'9', 2_000_000), (byte)'\n'];
        var lines = Run(input, TargetContext.Empty);
        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.DoesNotContain(line, c => c is '\r' or '\u2028' or '\u0085' or '\0'));
        using var last = JsonDocument.Parse(lines[3]);
        Assert.Equal("milestone", last.RootElement.GetProperty("kind").GetString());
        Assert.Equal("unreadable-target", last.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Numbers_are_invariant_and_findings_carry_code_severity_and_message()
    {
        using var json = JsonDocument.Parse(Run("12.5"u8, TargetContext.Empty)[0]);
        Assert.Equal(12.5m, json.RootElement.GetProperty("number").GetDecimal());
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(("ambiguous-number", "warning"), (finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString()));
        Assert.EndsWith("\n12.5\n^^^^", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--stdin", "5")]
    [InlineData("--year", "abc", "5")]
    [InlineData("--year", "3", "5")]
    [InlineData("--colour", "5")]
    public void Wrong_usage_is_an_error(params string[] args) => Assert.NotEmpty(TargetCommand.Create().Parse(args).Errors);

    [Theory]
    [InlineData("---")]
    [InlineData("-18")]
    [InlineData(">= 5")]
    [InlineData("")]
    public void A_text_may_look_like_an_option(string text) => Assert.Empty(TargetCommand.Create().Parse([text]).Errors);

    private static List<string> Run(ReadOnlySpan<byte> input, TargetContext context)
    {
        using var output = new MemoryStream();
        using var stdin = new MemoryStream(input.ToArray());
        TargetCommand.Run(stdin, context, output);
        var text = Encoding.UTF8.GetString(output.ToArray());
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return [.. text[..^1].Split('\n')];
    }
}
