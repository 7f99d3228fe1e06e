namespace Albero.Etl.Workbooks;

/// <summary>The sheet of instructions, one line a row; Italian, as the form is.</summary>
internal static class FormHelp
{
    public static IReadOnlyList<string> Lines { get; } =
    [
        $"Nel foglio «{ResultsForm.Sheet}» compilare solo le celle gialle: «{ResultsForm.Result}» e, se l'ufficio la dichiara, «{ResultsForm.Deviation}».",
        "Scrivere il risultato come andrebbe stampato nella relazione: 12,5 oppure 90% oppure 31/12/2021 oppure SI, con l'unità del target se ne ha una.",
        "Lo scostamento dichiarato è risultato meno target, con il suo segno (5,5 contro 5 è +0,5, anche quando meno è meglio); se resta vuoto lo calcola Albero, e se è scritto resta accanto a quello calcolato.",
        "Una cella vuota vuol dire «non comunicato»: non vale zero. Se il risultato è zero, scrivere 0.",
        "Le righe grigie non hanno un target a questa scadenza, o si calcolano da altre: un risultato scritto lì è conservato e segnalato.",
        "Una data vale come data, VERO come SI, FALSO come NO. Di una formula conta il valore che si vede; una cella con un errore (#N/D) è respinta.",
        "Non cambiare le colonne che identificano l'indicatore, i nomi dei fogli né il foglio nascosto: il modulo vale per un solo piano e una sola scadenza.",
        "Più uffici possono compilare copie diverse dello stesso modulo, ciascuno le proprie righe: si mettono tutte nella cartella del piano, con nomi diversi.",
        "Salvare come .xlsx, senza password, nella cartella del piano; poi «check» dice che cosa non va, con la riga e la colonna, e «load» pubblica.",
        "Il risultato porta con sé il nome di questo file e il numero della riga: chi lo legge nei cruscotti torna fin qui. Conservare il file.",
    ];
}
