using System.Diagnostics.CodeAnalysis;

namespace IsroDiplomacy.Domain;

/// <summary>The form of an ISO 3166-1 alpha-2 code: two capital letters. Whether a country bears it is for <c>data/vocabulary/countries.json</c> to say.</summary>
public readonly record struct CountryCode
{
    private readonly string? _text;

    private CountryCode(string text) => _text = text;

    /// <exception cref="FormatException">The text is not two capital letters A to Z.</exception>
    public static CountryCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a two-letter country code in capitals.");

    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode code)
    {
        var fits = text is { Length: 2 } && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);
        code = fits ? new(text!) : default;
        return fits;
    }

    public override string ToString() => _text ?? "";
}
