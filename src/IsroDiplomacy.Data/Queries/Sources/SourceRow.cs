using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A document as a list of sources shows it.</summary>
/// <param name="Wire">The news service or press office whose text it says it carries.</param>
/// <param name="Origin">A key shared by documents that reprint one text; they count as one voice.</param>
public sealed record SourceRow(
    string Id, string Url, string Title, string Publisher, PartialDate? Published, string Kind, string? Wire, string? Origin)
{
    /// <summary>Only a copy, a mirror or a proxy of it could be read.</summary>
    public bool Copy { get; init; }

    /// <summary>The address of that copy, where <see cref="Url"/> is that of the original.</summary>
    public string? ReadAt { get; init; }

    /// <summary>Everything by which another document may be known to speak with the same voice: see <see cref="Voices"/>.</summary>
    public IEnumerable<string> VoiceNames => Voices.NamesOf(Publisher, Wire, Origin);
}
