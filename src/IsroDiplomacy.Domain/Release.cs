using System.Globalization;

namespace IsroDiplomacy.Domain;

/// <summary>A numbered state of the data that was published, with what changed since the one before; or what is to be published next.</summary>
public sealed class Release
{
    /// <summary>The id of what was changed since the newest release and isn't released yet.</summary>
    public const string Unreleased = "unreleased";

    /// <summary>The number: year, dot, number in that year. Or <see cref="Unreleased"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the order of time: numbers order as numbers, 2026.10 after 2026.2.</summary>
    public int Order { get; private init; }

    /// <summary>The day; null for what isn't released yet, as are its title and note.</summary>
    public PartialDate? Released { get; init; }

    public string? Title { get; init; }

    public string? Note { get; init; }

    public List<Change> Changes { get; init; } = [];

    public bool IsReleased => Id != Unreleased;

    public static Release Of(string id, PartialDate? released, string? title, string? note, List<Change> changes) =>
        new() { Id = id, Order = OrderOf(id), Released = released, Title = title, Note = note, Changes = changes };

    /// <returns>0 for what is no number of a release.</returns>
    public static int OrderOf(string id) =>
        id == Unreleased ? int.MaxValue
        : id.Split('.') is [{ Length: 4 } year, { Length: > 0 and < 5 } number] && Whole(year) is { } y && number[0] != '0' && Whole(number) is { } n
            ? y * 10_000 + n : 0;

    private static int? Whole(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
