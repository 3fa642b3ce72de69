using System.Diagnostics.CodeAnalysis;

namespace IsroDiplomacy.Domain;

/// <summary>The id of a record, as it stands in <c>data/</c> and in addresses: lower-case ASCII letters, digits, hyphens and dots, 1 to 100 of them, the first a letter or digit.</summary>
public readonly record struct Slug
{
    public const int MaxLength = 100;

    private readonly string? _text;

    private Slug(string text) => _text = text;

    /// <exception cref="FormatException">The text has another form.</exception>
    public static Slug Parse(string text) =>
        TryParse(text, out var slug) ? slug : throw new FormatException($"'{text}' is not an id: lower-case letters, digits, hyphens and dots.");

    public static bool TryParse([NotNullWhen(true)] string? text, out Slug slug)
    {
        var fits = text is { Length: > 0 and <= MaxLength } && char.IsAsciiLetterOrDigit(text[0]) && text.All(IsAllowed);
        slug = fits ? new(text!) : default;
        return fits;
    }

    public override string ToString() => _text ?? "";

    private static bool IsAllowed(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.';
}
