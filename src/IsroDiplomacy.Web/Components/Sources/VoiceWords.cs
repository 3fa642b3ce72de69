using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Components.Sources;

/// <summary>Says what makes several documents one voice.</summary>
internal static class VoiceWords
{
    /// <param name="voice">Two documents or more.</param>
    public static string Of(IReadOnlyList<SourceRow> voice)
    {
        var first = voice[0];
        var many = Words.Number(voice.Count);
        if (first.Origin is not null && voice.All(d => d.Origin == first.Origin)) return $"{many} carry a text of one origin{(first.Wire is { } of ? $" ({of})" : "")}";
        if (first.Wire is { } wire && voice.All(d => d.Wire == wire)) return $"{many} carry texts of {wire}";
        if (voice.All(d => d.Publisher == first.Publisher)) return $"{many} are by {first.Publisher}";
        return $"{many} share a publisher, a news service or a text: {string.Join(", ", voice.Select(d => d.Publisher).Distinct())}";
    }
}
