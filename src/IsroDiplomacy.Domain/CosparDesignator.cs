using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace IsroDiplomacy.Domain;

/// <summary>The COSPAR international designator of an object: launch year, number of the launch in that year, piece (<c>2013-009A</c>).</summary>
public readonly partial record struct CosparDesignator
{
    private readonly string? _text;

    private CosparDesignator(string text) => _text = text;

    /// <summary>The year of the launch in universal time; 0 for the default value.</summary>
    public int Year => _text is null ? 0 : int.Parse(_text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text has another form.</exception>
    public static CosparDesignator Parse(string text) =>
        TryParse(text, out var designator) ? designator : throw new FormatException($"'{text}' is not a COSPAR designator like 2013-009A.");

    public static bool TryParse([NotNullWhen(true)] string? text, out CosparDesignator designator)
    {
        var fits = text is not null && Form().IsMatch(text);
        designator = fits ? new(text!) : default;
        return fits;
    }

    public override string ToString() => _text ?? "";

    [GeneratedRegex(@"\A(19|20)[0-9]{2}-[0-9]{3}[A-Z]{1,3}\z")]
    private static partial Regex Form();
}
