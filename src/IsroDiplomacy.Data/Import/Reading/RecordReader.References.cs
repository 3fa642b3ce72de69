using System.Text.Json;
using IsroDiplomacy.Data.Import.Json;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>The fields that point at other records.</summary>
internal sealed partial class RecordReader
{
    public string Reference(string name, Concept concept) => Read(name, optional: false, (value, field) => AsReference(value, field, concept)) ?? "";

    public string? OptionalReference(string name, Concept concept) =>
        Read(name, optional: true, (value, field) => AsReference(value, field, concept));

    public List<T> References<T>(string name, Concept concept, Func<string, int, T> make) =>
        Strings(name, (value, field) => AsReference(value, field, concept), make);

    /// <summary>A pointer <c>{ "kind": …, "id": … }</c>.</summary>
    /// <returns>The key of the record: <c>mission/nisar</c>.</returns>
    public string Pointer(string name, params IReadOnlyList<RecordKind> kinds) => Pointer(name, optional: false, kinds) ?? "";

    public string? OptionalPointer(string name, params IReadOnlyList<RecordKind> kinds) => Pointer(name, optional: true, kinds);

    public List<T> Pointers<T>(string name, Func<string, int, T> make)
    {
        var seen = new HashSet<string>();
        return List<T>(name, JsonValueKind.Object, (value, field, position) =>
        {
            if (AsPointer(value, field, RecordKinds.All) is not { } key) return [];
            if (!seen.Add(key)) Fault(value, field, $"'{key}' is named twice");
            return [make(key, position)];
        });
    }

    /// <summary>The record's common part with its citations: each is a source's id, or an object with a locator and the fields it supports.</summary>
    /// <remarks>Reads <c>mainPointOnOne</c> too, which says how far the citations bear.</remarks>
    public Record CitableRecord(RecordKind kind, string id, string name)
    {
        var record = Record.Of(kind, id, name, mainPointOnOne: Flag("mainPointOnOne"));
        if (Field("citations", JsonValueKind.Array, optional: false) is not { } list) return record;
        if (list.Items.Count == 0) Fault(list, "citations", "a record needs at least one source");
        var seen = new HashSet<(string, string?)>();
        for (var position = 0; position < list.Items.Count; position++)
        {
            var field = $"citations[{position}]";
            var citation = AsCitation(list.Items[position], field, position);
            if (citation.SourceId.Length > 0 && !seen.Add((citation.SourceId, citation.Locator)))
                Fault(list.Items[position], field, $"'{citation.SourceId}' is named twice");
            record.Citations.Add(citation);
        }

        return record;
    }

    private Citation AsCitation(LocatedValue value, string field, int position)
    {
        if (value.Kind == JsonValueKind.String)
            return new() { SourceId = AsReference(value, field, Concept.Sources) ?? "", Position = position };
        if (!Expect(value, field, JsonValueKind.Object)) return new() { SourceId = "", Position = position };
        var inner = new RecordReader(_context, _record, value, $"{_prefix}{field}.");
        var citation = new Citation
        {
            SourceId = inner.Reference("source", Concept.Sources),
            Position = position,
            Locator = inner.OptionalText("locator"),
            Supports = inner.Strings("supports", AsFieldName, (name, _) => new CitedField(name)),
        };
        inner.Finish();
        return citation;

        string? AsFieldName(LocatedValue name, string place)
        {
            if (_value.Field(name.Text) is not null) return name.Text;
            inner.Fault(name, place, $"the record has no field '{name.Text}'{Nearest.Hint(name.Text, _value.Fields.Select(f => f.Name))}");
            return null;
        }
    }

    private string? Pointer(string name, bool optional, IReadOnlyList<RecordKind> kinds) =>
        Field(name, JsonValueKind.Object, optional) is { } value ? AsPointer(value, name, kinds.Count == 0 ? RecordKinds.All : kinds) : null;

    private string? AsPointer(LocatedValue value, string field, IReadOnlyList<RecordKind> kinds)
    {
        var inner = new RecordReader(_context, _record, value, $"{_prefix}{field}.");
        var kind = inner.Read("kind", optional: false, (word, place) => inner.AsKind(word, place, kinds));
        var id = kind is null ? inner.Text("id") : inner.Reference("id", Concept.Of(RecordKinds.Find(kind)!.Value));
        inner.Finish();
        return kind is null || id.Length == 0 ? null : $"{kind}/{id}";
    }

    private string? AsKind(LocatedValue value, string field, IReadOnlyList<RecordKind> kinds)
    {
        var codes = kinds.Select(kind => kind.Code()).ToList();
        if (codes.Contains(value.Text)) return value.Text;
        Fault(value, field, $"'{value.Text}' is no kind of record this may point at{Nearest.Hint(value.Text, codes)}; allowed: {string.Join(", ", codes)}");
        return null;
    }

    private string? AsReference(LocatedValue value, string field, Concept concept)
    {
        if (AsSlug(value, field) is not { } id) return null;
        _context.References.Add(_record, value.Start, _prefix + field, concept, id);
        return id;
    }
}
