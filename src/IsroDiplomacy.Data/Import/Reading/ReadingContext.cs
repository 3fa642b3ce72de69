namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>What the readers of one <c>data/</c> folder share.</summary>
internal sealed class ReadingContext
{
    public FaultList Faults { get; } = new();

    public Vocabulary Vocabulary { get; } = new();

    public RecordIndex Index { get; } = new();

    public ReferenceList References { get; } = new();
}
