using System.Globalization;
using Albero.Domain.Series;
using Albero.Etl.Lineage;
using CsvHelper;

namespace Albero.Etl.Commands;

/// <summary>Proposals as rows of <c>lineage.csv</c>: the grade is left to a person, the reasons stand where the person's note belongs.</summary>
internal static class ProposalSheet
{
    public static void Write(IReadOnlyList<Proposal> proposals, ProposalMessages messages, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        Row(csv, "from_chamber", "from_year", "from_key", "from_number", "to_chamber", "to_year", "to_key", "to_number", "grade", "note");
        foreach (var pair in proposals)
        {
            Row(csv, [.. Cells(pair.From), .. Cells(pair.To), ProposalMessages.Grade(pair.Confirmed), pair.Confirmed?.Note ?? messages.Scored(pair)]);
        }
    }

    private static string[] Cells(SeriesMember member) => [member.Chamber, Number(member.Year), member.Key, member.Number is { } number ? Number(number) : ""];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Row(CsvWriter csv, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.EndRecord();
    }
}
