using System.Globalization;
using IsroDiplomacy.Data.Import.Json;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>A record as it stands in its file, before it is read.</summary>
/// <param name="File">The path as it is shown in a message.</param>
/// <param name="Label">What a fault calls it: <c>missions nisar</c>.</param>
internal sealed record LocatedRecord(string File, string Label, LocatedValue Value)
{
    public Fault Fault(Position at, string? field, string message) => new(File, at.Line, at.Column, Label, field, message);

    /// <param name="field">A path such as <c>parties[1].agency</c>.</param>
    public Fault Fault(string field, string message) => Fault(Find(field), field, message);

    /// <summary>The place of the field, or of the innermost part of its path that is there.</summary>
    private Position Find(string field)
    {
        var value = Value;
        foreach (var step in field.Split('.', '['))
        {
            var next = step.EndsWith(']')
                ? value.Items.ElementAtOrDefault(int.Parse(step.AsSpan(0, step.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture))
                : value.Field(step)?.Value;
            if (next is null) break;
            value = next;
        }

        return value.Start;
    }
}
