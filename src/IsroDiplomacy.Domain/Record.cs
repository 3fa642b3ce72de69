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

    public static string KeyOf(RecordKind kind, string id) => $"{kind.Code()}/{id}";

    public static Record Of(RecordKind kind, string id, string name) =>
        new() { Key = KeyOf(kind, id), Kind = kind, Id = id, Name = name };
}
