using System.Globalization;
using System.Text;
using System.Text.Json;
using IsroDiplomacy.Data.Import.Json;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>Begins the entries of <c>changes.json</c> that are missing, for a curator to give each its reason and its sentence.</summary>
public sealed class ChangeDraft
{
    private readonly LocatedValue _root;
    private readonly List<LocatedValue> _changes;
    private readonly LocatedValue _today;
    private int _lastNumber;

    private ChangeDraft(LocatedValue root, string published, DateOnly today)
    {
        (_root, _today) = (root, Word(today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        var order = Release.OrderOf(published);
        var open = root.Items.Find(release => Release.OrderOf(TextOf(release, "id")) > order);
        if (open is null)
        {
            open = Record(("id", Word(Release.Unreleased)), ("released", Null), ("title", Null), ("note", Null), ("changes", new(JsonValueKind.Array, default, "")));
            root.Items.Add(open);
        }

        _changes = open.Field("changes")!.Value.Items;
        _lastNumber = root.Items.SelectMany(release => release.Field("changes")?.Value.Items ?? []).Select(NumberOf).Append(0).Max();
    }

    /// <summary>How many entries were begun.</summary>
    public int Begun { get; private set; }

    /// <summary>The whole file, in the form of the house.</summary>
    public string Text => HouseJson.Write(_root);

    /// <param name="changesJson">The file as it is.</param>
    /// <param name="published">The number of the newest release.</param>
    /// <param name="differences">From that release to the data as they are.</param>
    /// <exception cref="FormatException">The file is no JSON, or no list of releases.</exception>
    public static ChangeDraft Of(byte[] changesJson, string published, IEnumerable<RecordChange> differences, DateOnly today)
    {
        var root = LocatedJson.Parse(changesJson, (at, message) => throw new FormatException($"changes.json({at.Line},{at.Column}): {message}"))!;
        if (root.Kind != JsonValueKind.Array || root.Items.Exists(release => release.Field("changes")?.Value.Kind != JsonValueKind.Array))
            throw new FormatException("changes.json is no list of releases with their changes");
        var draft = new ChangeDraft(root, published, today);
        foreach (var difference in differences.Where(change => VersionFiles.AreTold(change.File))) draft.Tell(difference);
        return draft;
    }

    private void Tell(RecordChange difference)
    {
        var told = _changes.FindAll(change => TextOf(change, "file") == difference.File && TextOf(change, "change") == difference.Kind
            && (change.Field("record")?.Value is not { Kind: JsonValueKind.String } record || record.Text == difference.Id));
        var fields = difference.Kind == ChangeKinds.Changed
            ? difference.Fields.Where(field => !told.Exists(change => Names(change, field.Name))).ToList() : [];
        if (fields.Count == 0 && told.Count > 0) return;
        var list = new LocatedValue(JsonValueKind.Array, default, "");
        list.Items.AddRange(fields.Select(field => Record(("name", Word(field.Name)), ("old", Value(field.Old)), ("new", Value(field.New)))));
        Begun++;
        _changes.Add(Record(
            ("id", Word(string.Create(CultureInfo.InvariantCulture, $"c{++_lastNumber}"))), ("file", Word(difference.File)), ("record", Word(difference.Id)),
            ("change", Word(difference.Kind)), ("fields", list), ("reason", Null), ("text", Null), ("day", _today)));
    }

    private static bool Names(LocatedValue change, string field) =>
        change.Field("fields")?.Value.Items.Exists(item => TextOf(item, "name") == field) == true;

    private static int NumberOf(LocatedValue change) =>
        int.TryParse(TextOf(change, "id").AsSpan(Math.Min(1, TextOf(change, "id").Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string TextOf(LocatedValue record, string field) => record.Field(field)?.Value.Text ?? "";

    private static LocatedValue Null => new(JsonValueKind.Null, default, "");

    private static LocatedValue Word(string text) => new(JsonValueKind.String, default, text);

    private static LocatedValue Value(string? canonical) =>
        canonical is null ? Null : LocatedJson.Parse(Encoding.UTF8.GetBytes(canonical), (_, message) => throw new FormatException(message))!;

    private static LocatedValue Record(params IEnumerable<(string Name, LocatedValue Value)> fields)
    {
        var record = new LocatedValue(JsonValueKind.Object, default, "");
        record.Fields.AddRange(fields.Select(field => new LocatedField(field.Name, default, field.Value)));
        return record;
    }
}
