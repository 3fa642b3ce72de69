using System.Globalization;
using System.Text.Json;
using IsroDiplomacy.Data.Import.Json;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>The fields with several values, or with fields of their own. <c>position</c> counts from 0 in the order of the record.</summary>
internal sealed partial class RecordReader
{
    public List<T> Texts<T>(string name, Func<string, int, T> make) => Strings(name, AsText, make);

    public List<T> Terms<T>(string name, string vocabulary, Func<string, int, T> make) =>
        Strings(name, (value, field) => AsTerm(value, field, vocabulary), make);

    /// <summary>Years in rising order.</summary>
    public List<T> Years<T>(string name, Func<int, T> make)
    {
        var previous = 0;
        return List<T>(name, JsonValueKind.Number, (value, field, _) =>
        {
            if (AsCount(value, field) is not { } year) return [];
            if (year <= previous) Fault(value, field, $"years stand in rising order, each once: {year} after {previous}");
            previous = year;
            return [make(year)];
        });
    }

    /// <summary>A list of objects, each read by a reader of its own.</summary>
    public List<T> Objects<T>(string name, Func<RecordReader, int, T> read) =>
        List<T>(name, JsonValueKind.Object, (value, field, position) =>
        {
            var inner = new RecordReader(_context, _record, value, $"{_prefix}{field}.");
            var item = read(inner, position);
            inner.Finish();
            return [item];
        });

    /// <summary>An object of the record's own, read by a reader of its own; null where nothing is known.</summary>
    public T? OptionalObject<T>(string name, Func<RecordReader, T> read) where T : class
    {
        if (Field(name, JsonValueKind.Object, optional: true) is not { } value) return null;
        var inner = new RecordReader(_context, _record, value, $"{_prefix}{name}.");
        var made = read(inner);
        inner.Finish();
        return made;
    }

    private List<T> Strings<T>(string name, Func<LocatedValue, string, string?> convert, Func<string, int, T> make)
    {
        var seen = new HashSet<string>();
        return List<T>(name, JsonValueKind.String, (value, field, position) =>
        {
            if (convert(value, field) is not { } text) return [];
            if (text.Contains(Table.ListSeparator, StringComparison.Ordinal)) Fault(value, field, $"'{text}' holds '{Table.ListSeparator}', which stands between the values of a list in files");
            if (!seen.Add(text)) Fault(value, field, $"'{text}' is named twice");
            return [make(text, position)];
        });
    }

    private List<T> List<T>(string name, JsonValueKind kind, Func<LocatedValue, string, int, IEnumerable<T>> read)
    {
        var made = new List<T>();
        if (Field(name, JsonValueKind.Array, optional: false) is not { } list) return made;
        for (var position = 0; position < list.Items.Count; position++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"{name}[{position}]");
            if (Expect(list.Items[position], field, kind)) made.AddRange(read(list.Items[position], field, position));
        }

        return made;
    }
}
