namespace Albero.Domain.Targets;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>Digits that are part of a name or code, an ordinal, or no number at all.</summary>
    Code,
    Date,
    BadDate,

    /// <summary>A comparison sign; <see cref="Token.Folded"/> is its canonical form.</summary>
    Op,
    Percent,
    Euro,
    PlusMinus,
    Other,
}

/// <summary>A piece of a printed text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last character.</param>
/// <param name="Folded">Folded text of a word, canonical form of an operator, the character of anything else.</param>
internal sealed record Token(TokenKind Kind, int Start, int End, string Folded)
{
    public decimal Value { get; init; }

    public ItalianNumber.Reading Reading { get; init; }

    /// <summary>-1 or +1 when a sign is attached, else 0.</summary>
    public int Sign { get; init; }

    /// <summary>A minus stands before the number, with white space between.</summary>
    public bool LooseMinus { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Day and month of a date printed without its year; 0 otherwise.</summary>
    public int Day { get; init; }

    public int Month { get; init; }

    /// <summary>Inside a parenthesis: an aside, never the target.</summary>
    public bool Aside { get; init; }

    /// <summary>Letters follow the digits without white space.</summary>
    public bool TouchesWord { get; init; }

    /// <summary>Written with an ordinal mark: <c>5°</c>.</summary>
    public bool Ordinal { get; init; }

    public bool IsPlainYear => Kind == TokenKind.Number && End - Start == 4 && Value is >= 1990 and <= 2099 && Value == decimal.Truncate(Value) && Sign == 0;

    public bool Is(string word) => Kind == TokenKind.Word && Folded == word;

    public bool IsOther(char c) => Kind == TokenKind.Other && Folded.Length == 1 && Folded[0] == c;
}
