using System.Text.Json;
using IsroDiplomacy.Data.Import.Json;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>Reads the fields of one JSON object, by one method for each kind of field, and collects what is wrong with them.</summary>
/// <remarks>
/// A method whose field is faulty returns a stand-in (an empty text, a default date) and goes on: the entity made of it is never kept,
/// because content with faults isn't imported. <see cref="Finish"/> tells of the fields that nobody asked for.
/// </remarks>
internal sealed partial class RecordReader
{
    private readonly ReadingContext _context;
    private readonly LocatedRecord _record;
    private readonly LocatedValue _value;
    private readonly string _prefix;
    private readonly HashSet<string> _asked = [];

    public RecordReader(ReadingContext context, LocatedRecord record)
        : this(context, record, record.Value, "")
    {
    }

    private RecordReader(ReadingContext context, LocatedRecord record, LocatedValue value, string prefix) =>
        (_context, _record, _value, _prefix) = (context, record, value, prefix);

    public void Finish()
    {
        foreach (var field in _value.Fields.Where(field => !_asked.Contains(field.Name)))
            Fault(field.Start, field.Name, $"there is no such field{Nearest.Hint(field.Name, _asked)}");
    }

    private void Fault(LocatedValue value, string field, string message) => Fault(value.Start, field, message);

    private void Fault(Position at, string field, string message) => _context.Faults.Add(_record.Fault(at, _prefix + field, message));

    /// <returns>The value; null where it is missing or null, which is a fault unless <paramref name="optional"/> allows null.</returns>
    private LocatedValue? Field(string name, JsonValueKind kind, bool optional)
    {
        _asked.Add(name);
        if (_value.Field(name) is not { } field)
        {
            Fault(_value.Start, name, "the field is missing" + (optional ? "; write null where nothing is known" : ""));
            return null;
        }

        if (field.Value.Kind != JsonValueKind.Null) return Expect(field.Value, name, kind) ? field.Value : null;
        if (!optional) Fault(field.Value, name, "must not be null");
        return null;
    }

    private bool Expect(LocatedValue value, string name, JsonValueKind kind)
    {
        if (value.Kind == kind) return true;
        Fault(value, name, $"must be {new LocatedValue(kind, default, "").Word}, but is {value.Word}");
        return false;
    }
}
