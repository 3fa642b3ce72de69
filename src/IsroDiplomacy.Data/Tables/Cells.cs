using System.Collections;
using System.Globalization;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Tables;

/// <summary>Makes what the database gives plain: text, whole numbers, numbers, truth values, lists of these, and null for what isn't known.</summary>
internal static class Cells
{
    public static object? Plain(object? value) => value switch
    {
        null or string or int or long or double or bool => value,
        PartialDate date => date.ToString(),
        // The ends of a phase that has none.
        DateOnly day => day == DateOnly.MinValue || day == DateOnly.MaxValue ? null : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        NoradNumber number => number.Value,
        CosparDesignator or CountryCode => value.ToString(),
        RecordKind kind => kind.Code(),
        StatusReason reason => reason.ToString(),
        IEnumerable<string> texts => texts.Distinct(StringComparer.Ordinal).ToArray(),
        IEnumerable items => items.Cast<object?>().Select(Plain).Distinct().ToArray(),
        _ => throw new ArgumentException($"A cell can't hold a {value.GetType().Name}.", nameof(value)),
    };
}
