namespace IsroDiplomacy.Data.Import;

/// <summary>Something in <c>data/</c> that breaks a rule, and where it stands.</summary>
/// <param name="File">The path as it is shown: <c>data/missions.json</c>.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 code units, as editors count.</param>
/// <param name="Record">The file's concept and the record's id: <c>missions nisar</c>. Null where the fault lies in the file as a whole.</param>
/// <param name="Field">The field, with its place in a list: <c>participations[2].agency</c>.</param>
public sealed record Fault(string File, int Line, int Column, string? Record, string? Field, string Message)
{
    /// <summary>The form that editors and terminals turn into a link: <c>data/missions.json(123,7): missions nisar, launched: …</c>.</summary>
    public override string ToString()
    {
        var place = string.Join(", ", new[] { Record, Field }.OfType<string>());
        return place.Length == 0 ? $"{File}({Line},{Column}): {Message}" : $"{File}({Line},{Column}): {place}: {Message}";
    }
}
