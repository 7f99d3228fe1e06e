using System.Collections.Frozen;

namespace Albero.Domain.Targets;

/// <summary>The closed word lists of the grammar, folded: lower case, without accents.</summary>
internal static class Words
{
    public static readonly FrozenDictionary<string, int> Months = Index(
        "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu",
        "luglio lug", "agosto ago", "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic");

    public static readonly FrozenDictionary<string, decimal> Numbers = NumberWords();

    /// <summary>"un evento" is usually an article; only "almeno un evento" counts.</summary>
    public static readonly FrozenSet<string> One = Set("un uno una");

    /// <summary>What may stand between an operator's words and its number.</summary>
    public static readonly FrozenSet<string> Fillers = Set(
        "il l la lo i gli le del dell dello della dei delle degli di d a al all allo alla ai alle ad n nr num numero totale totali complessivo complessivi complessivamente eur euro un uno una");

    /// <summary>Words that are never a unit of measure.</summary>
    public static readonly FrozenSet<string> NotUnits = Set(
        "il l la lo i gli le del dell dello della dei delle degli di d a al all allo alla ai alle ad da dal dall dalla dalle dai in nel nell nella nei nelle " +
        "su sul sull sulla sulle sui con per tra fra e ed o od oppure ma entro oltre come che non si n nr num rispetto circa ogni anno all almeno non dopo prima fino è sono piu meno ca minimo massimo max min pari cc");

    /// <summary>Adjectives that stand before the noun that is the unit.</summary>
    public static readonly FrozenSet<string> Adjectives = Set(
        "nuovo nuova nuovi nuove ulteriore ulteriori altro altra altri altre diversi diverse singoli singole distinti distinte grandi piccole primi prime");

    public static readonly FrozenSet<string> AttachedUnits = Set("gg g h hh ore giorni giorno mesi anni min minuti kwh mwh kw km mq mc ha eur euro pp");

    public static readonly FrozenSet<string> Time = Set("giorno giorni gg ora ore h mese mesi anno anni minuto minuti settimana settimane");

    /// <summary>Behind a number of days these make a term relative to an event.</summary>
    public static readonly FrozenSet<string> EventMarks = Set(
        "dal dall dalla dalle dallo dai dagli dopo prima successivo successivi successiva successive antecedenti precedenti lavorativi solari calendario");

    public static readonly FrozenSet<string> EventStarts = Set("dal dall dalla dalle dallo dai dagli dopo prima successivo successivi successiva successive antecedenti precedenti");

    /// <summary>A number behind one of these is the number of a law, act or protocol.</summary>
    public static readonly FrozenSet<string> Laws = Set(
        "legge leggi lgs d.lgs dlgs d.l dl d.m dm decreto decreti dpr d.p.r dpcm d.p.c.m dlg regolamento regolamenti delibera delibere deliberazione " +
        "deliberazioni determina determine determinazione determinazioni det del.ne art articolo articoli artt comma commi prot protocollo circolare nota direttiva provvedimento provvedimenti ordinanza ue ce");

    /// <summary>What may stand between the words of such a reference.</summary>
    public static readonly FrozenSet<string> LawLinks = Set("n nr num del dell della di il l d ue ce cc bis ter quater lgs comma art s.m.i smi prot giunta consiglio camerale dirigenziale presidenziale presidente segretario generale direttoriale ministeriale c lett lettera lettere cpv capoverso");

    /// <summary>A number behind one of these is a label.</summary>
    public static readonly FrozenSet<string> Labels = Set(
        "indicatore indicatori obiettivo obiettivi punto punti allegato allegati fase fasi lotto lotti conto capitolo pagina pag versione livello azione linea missione programma " +
        "cod codice co cat categoria asse misura iso uni en covid tab figura fig paragrafo par mod modello modulo sezione sez titolo capo scheda edizione release rev vers ver classe step tipo kpi operativo operativi operativa strategico strategici strategica");

    /// <summary>A number of four digits behind one of these is a year.</summary>
    public static readonly FrozenSet<string> BeforeYear = Set(
        "anno anni annualita nel nell dell del dal dall al all rispetto esercizio entro fine bilancio piano triennio biennio programma ruolo semestre trimestre dicembre giugno " +
        "gennaio febbraio marzo aprile maggio luglio agosto settembre ottobre novembre il preventivo consuntivo");

    /// <summary>A number behind one of these is what something is counted against.</summary>
    public static readonly FrozenSet<string> Denominators = Set("su sul sull sulla sulle sui sugli ogni");

    /// <summary>"delle 500 imprese": behind a percentage this is its base, and before a number word no count.</summary>
    public static readonly FrozenSet<string> Definite = Set("dei delle degli del della le i gli nelle nei negli alle ai agli sulle sui tutti tutte entrambi entrambe rispetto ultimi ultime primi prime");

    public static readonly FrozenSet<string> Growth = Set("incremento incrementi aumento aumenti crescita variazione trend incrementare aumentare");

    public static readonly FrozenSet<string> Reduction = Set("riduzione riduzioni diminuzione calo contenimento decremento ridurre diminuire");

    public static readonly FrozenSet<string> DatePrepositions = Set("entro al il del dal alla");

    /// <summary>Lower case without the accents that Italian uses.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var printed in text)
        {
            if (printed is >= '\u0300' and <= '\u036f') continue; // accents as characters of their own
            var c = char.ToLowerInvariant(printed);
            buffer[length++] = c switch
            {
                'à' or 'á' => 'a', 'è' or 'é' => 'e', 'ì' or 'í' => 'i', 'ò' or 'ó' => 'o', 'ù' or 'ú' => 'u', _ => c,
            };
        }

        return new string(buffer[..length]);
    }

    /// <summary>zero to novantanove, cento, mille: "ventotto" drops the ten's vowel, "trentatré" is folded.</summary>
    private static FrozenDictionary<string, decimal> NumberWords()
    {
        string[] units = ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"];
        string[] teens = ["dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove"];
        string[] tens = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];
        var numbers = new Dictionary<string, decimal> { ["cento"] = 100, ["mille"] = 1000 };
        for (var unit = 0; unit < 10; unit++)
        {
            if (unit != 1) numbers[units[unit]] = unit; // "uno" is usually an article
            numbers[teens[unit]] = 10 + unit;
            for (var ten = 0; ten < tens.Length; ten++)
            {
                var stem = unit is 1 or 8 ? tens[ten][..^1] : tens[ten];
                numbers[unit == 0 ? tens[ten] : stem + units[unit]] = ((ten + 2) * 10) + unit;
            }
        }

        return numbers.ToFrozenDictionary();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();

    private static FrozenDictionary<string, int> Index(params string[] rows) =>
        rows.SelectMany((row, i) => row.Split(' ').Select(word => (word, i + 1))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2);
}
