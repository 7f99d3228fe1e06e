using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Series;
using Albero.Domain.Targets;
using Albero.Etl.Packages;

namespace Albero.Etl.Lineage;

/// <summary>Every text about proposals, in Italian and English.</summary>
internal sealed class ProposalMessages(CultureInfo system)
{
    private readonly bool english = PackageMessages.IsEnglish(system);

    private CultureInfo Culture => CultureInfo.GetCultureInfo(english ? "en" : "it");

    /// <summary>Why, in a few words: <c>testo 82, obiettivo 100, storico 43 = target rivisto al 31/12/2018</c>.</summary>
    public string Reasons(Proposal proposal)
    {
        var reasons = proposal.Reasons;
        var said = new List<string> { Named("testo", "text", reasons.Text) };
        if (reasons.Objective is { } objective) said.Add(Named("obiettivo", "objective", objective));
        if (reasons.Below is var (common, of)) said.Add(english ? $"objectives in common {Number(common)} of {Number(of)}" : $"obiettivi in comune {Number(common)} su {Number(of)}");
        if (reasons.SameFigure is { } same) said.Add((english ? "baseline " : "storico ") + FigureText(same.Figure) + " = " + Role(same));
        if (reasons.AsksOtherwise is var (from, to)) said.Add(english ? $"from {Sort(from)} to {Sort(to)}" : $"da {Sort(from)} a {Sort(to)}");
        return string.Join(", ", said);
    }

    /// <summary>The same with the score in front.</summary>
    public string Scored(Proposal proposal) => $"{Named("punti", "score", proposal.Score)}: {Reasons(proposal)}";

    public static string Score(Proposal proposal) => Number(proposal.Score);

    public static string Grade(LineageLink? confirmed) => confirmed?.Grade.Code() ?? "";

    public string Title(string from, string to) => english ? $"From {from} to {to}: proposals for a person to judge" : $"Da {from} a {to}: proposte da valutare";

    public IReadOnlyList<string> Headings(bool withGrade)
    {
        IReadOnlyList<string> headings = english ? ["Score", "From", "To", "Why"] : ["Punti", "Da", "A", "Perché"];
        return withGrade ? [.. headings, english ? "Confirmed" : "Confermato"] : headings;
    }

    public string Summary(int proposals, int left, int right, int decided) => english
        ? $"albero: {Number(proposals)} proposals; indicators that nothing joins: {Number(left)} of the earlier plan, {Number(right)} of the later; pairs decided already: {Number(decided)}. No file was changed: judge them, then add rows with a grade to reference/lineage.csv."
        : $"albero: {Number(proposals)} proposte; indicatori senza seguito né proposta: {Number(left)} del piano precedente, {Number(right)} del successivo; coppie già decise: {Number(decided)}. Nessun file è cambiato: valutarle, poi aggiungere a reference/lineage.csv le righe con il loro grado.";

    public string NoPlan(string option, string found, IEnumerable<string> plans) => english
        ? $"albero: {option}: found «{FoundText.Short(found)}», expected a plan of the data folder: {string.Join(", ", plans)}."
        : $"albero: {option}: trovato «{FoundText.Short(found)}», atteso un piano della cartella dei dati: {string.Join(", ", plans)}.";

    public string Rejected(int faults) => english
        ? $"albero: faults: {Number(faults)}. Nothing was proposed: correct the packages first."
        : $"albero: errori: {Number(faults)}. Nulla è stato proposto: correggere prima i pacchetti.";

    private string Named(string italian, string inEnglish, int value) => $"{(english ? inEnglish : italian)} {Number(value)}";

    private string FigureText(Figure figure) => figure.Value.ToString("#,0.##########", Culture) + (figure.Unit is null ? "" : figure.Unit == "%" ? "%" : " " + figure.Unit);

    private string Role(PrintedFigure printed)
    {
        var role = (printed.Role, english) switch
        {
            (FigureRole.Result, false) => "risultato",
            (FigureRole.Result, true) => "result",
            (FigureRole.RevisedTarget, false) => "target rivisto",
            (FigureRole.RevisedTarget, true) => "revised target",
            (FigureRole.Target, false) => "target",
            (FigureRole.Target, true) => "target",
            (_, false) => "storico precedente",
            (_, true) => "earlier baseline",
        };
        return printed.Checkpoint is { } checkpoint ? $"{role}{(english ? " at " : " al ")}{FindingMessages.Day(checkpoint.ToString(), Culture)}" : role;
    }

    private string Sort(TargetKind kind) => (kind, english) switch
    {
        (TargetKind.Number or TargetKind.Range, false) => "numero",
        (TargetKind.Number or TargetKind.Range, true) => "number",
        (TargetKind.Percent, false) => "percentuale",
        (TargetKind.Percent, true) => "percentage",
        (TargetKind.RelativeChange, false) => "variazione",
        (TargetKind.RelativeChange, true) => "change",
        (TargetKind.Deadline, false) => "data",
        (TargetKind.Deadline, true) => "date",
        (TargetKind.Boolean, false) => "sì/no",
        (TargetKind.Boolean, true) => "yes/no",
        (_, false) => "testo",
        _ => "text",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
