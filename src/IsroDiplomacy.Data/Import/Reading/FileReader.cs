using System.Globalization;
using System.Text.Json;
using IsroDiplomacy.Data.Import.Json;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>Reads the files of the <c>data/</c> folder, each once, into records.</summary>
internal sealed class FileReader(DataFiles data, ReadingContext context)
{
    /// <summary>Tells of a missing folder, and of files in it that nothing reads.</summary>
    /// <returns>False where there is no folder.</returns>
    public bool CheckFolder()
    {
        if (!data.FolderExists) context.Faults.Add(new(data.Folder.Label, 1, 1, null, null, "there is no such folder"));
        var known = Concept.All.Select(concept => concept.FileName).ToList();
        foreach (var name in data.Files.Select(file => file.Name).Except(known))
            Fault(name, new(1, 1), $"the catalogue has no such file{Nearest.Hint(name, known)}");
        return data.FolderExists;
    }

    public T? ReadObject<T>(Concept concept, Func<RecordReader, T> read) where T : class
    {
        if (Load(concept, JsonValueKind.Object) is not { } value) return null;
        var record = new LocatedRecord(LabelOf(concept.FileName), concept.Name, value);
        context.Index.Open(concept);
        context.Index.Add(concept, concept.Name, record);
        var reader = new RecordReader(context, record);
        var made = read(reader);
        reader.Finish();
        return made;
    }

    public void ReadRecords<T>(Concept concept, Func<RecordReader, T> read, List<T> into) =>
        ReadList(concept, "id", sorted: true, (record, _) => read(record), into);

    /// <summary>Reads a list whose order is the order of display, and whose key is <c>code</c>.</summary>
    /// <returns>False where the file can't be read.</returns>
    public bool ReadTerms<T>(Concept concept, Func<RecordReader, int, T> read, List<T> into) =>
        ReadList(concept, "code", sorted: concept == Concept.Countries, read, into);

    private bool ReadList<T>(Concept concept, string key, bool sorted, Func<RecordReader, int, T> read, List<T> into)
    {
        if (Load(concept, JsonValueKind.Array) is not { } list) return false;
        context.Index.Open(concept);
        var file = LabelOf(concept.FileName);
        string? previous = null;
        foreach (var value in list.Items)
        {
            if (value.Kind != JsonValueKind.Object)
            {
                Fault(concept.FileName, value.Start, $"each record must be an object, but this is {value.Word}");
                continue;
            }

            var id = value.Field(key)?.Value is { Kind: JsonValueKind.String } named ? named.Text : null;
            var label = id ?? string.Create(CultureInfo.InvariantCulture, $"[{into.Count}]");
            var record = new LocatedRecord(file, $"{concept.Name} {label}", value);
            var reader = new RecordReader(context, record);
            into.Add(read(reader, into.Count));
            reader.Finish();
            // What is no id is a fault of its own already; its place among ids means nothing.
            if (id is null || (concept != Concept.Countries && !Slug.TryParse(id, out _))) continue;
            CheckPlace(concept, key, id, record, sorted ? previous : null);
            previous = id;
        }

        return true;
    }

    private void CheckPlace(Concept concept, string key, string id, LocatedRecord record, string? previous)
    {
        if (!context.Index.Add(concept, id, record))
            context.Faults.Add(record.Fault(key, $"'{id}' is used twice in this file"));
        else if (previous is not null && string.CompareOrdinal(previous, id) > 0)
            context.Faults.Add(record.Fault(key, $"records are sorted by {key}: '{id}' belongs before '{previous}'"));
    }

    private LocatedValue? Load(Concept concept, JsonValueKind kind)
    {
        var name = concept.FileName;
        if (Bytes(name) is not { } bytes) return null;
        var value = LocatedJson.Parse(bytes, (at, message) => Fault(name, at, message));
        if (value is null || value.Kind == kind) return value;
        Fault(name, value.Start, $"the file must hold {new LocatedValue(kind, default, "").Word}, but holds {value.Word}");
        return null;
    }

    private byte[]? Bytes(string name)
    {
        var file = data.Files.FirstOrDefault(file => file.Name == name) ?? new DataFile(name, [], "the file is missing");
        if (file.Problem is null) return file.Bytes;
        Fault(name, new(1, 1), file.Problem);
        return null;
    }

    private string LabelOf(string name) => $"{data.Folder.Label}/{name}";

    private void Fault(string name, Position at, string message) =>
        context.Faults.Add(new(LabelOf(name), at.Line, at.Column, null, null, message));
}
