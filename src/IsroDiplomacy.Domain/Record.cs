namespace IsroDiplomacy.Domain;

/// <summary>What every citable thing in the catalogue has in common: a kind, an id, a name to link by, and the sources it rests on.</summary>
/// <remarks>Claims, topics and the article point at records of any kind; one table of records lets each such pointer be a foreign key.</remarks>
public sealed class Record
{
    /// <summary><c>mission/nisar</c>: unique over all kinds.</summary>
    public required string Key { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>Unique within the kind.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>In the order of the record's file. Empty only for agencies and topics, which rest on the records that name them.</summary>
    public List<Citation> Citations { get; init; } = [];

    /// <summary>True where a main point rests on one document though independent others are cited beside it.</summary>
    public bool MainPointOnOne { get; init; }

    /// <summary>How many of the documents it cites are independent of each other.</summary>
    public int Voices { get; private set; }

    /// <summary>How many of the documents it cites are texts of agreements or speak for a government, an official body or a space agency.</summary>
    public int PrimaryTexts { get; private set; }

    /// <summary>A code of the vocabulary <c>evidence-levels</c>.</summary>
    public string EvidenceLevel { get; private set; } = EvidenceLevels.NoneOfItsOwn;

    /// <summary>Sources give different values of one of its properties for the same time: <see cref="ClaimComparisons.Disagreement"/>.</summary>
    public bool Disputed { get; private set; }

    public static string KeyOf(RecordKind kind, string id) => $"{kind.Code()}/{id}";

    public static Record Of(RecordKind kind, string id, string name, bool mainPointOnOne = false) =>
        new() { Key = KeyOf(kind, id), Kind = kind, Id = id, Name = name, MainPointOnOne = mainPointOnOne };

    /// <param name="documents">Those it cites.</param>
    public void Weigh(IReadOnlyCollection<Source> documents, bool disputed)
    {
        Voices = Domain.Voices.Join(documents, d => d.VoiceNames).Count;
        PrimaryTexts = documents.Count(d => EvidenceLevels.IsPrimary(d.Kind));
        EvidenceLevel = EvidenceLevels.Of(Voices, PrimaryTexts, MainPointOnOne);
        Disputed = disputed;
    }
}
