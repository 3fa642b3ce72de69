using System.Globalization;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Data.Import.Versions;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>What the next release tells of, to be set against what differs.</summary>
/// <param name="release">Null where nothing was told since the newest one.</param>
internal sealed class ToldChanges(Release? release, RecordIndex index, CheckReport report)
{
    private readonly HashSet<(string File, string? Record, string Kind, string? Field)> _met = [];

    public bool Tells(PublishedDifference difference)
    {
        var found = false;
        foreach (var (change, field, place) in All().Where(told => Fits(told.Change, told.Field, difference)))
        {
            found = true;
            _met.Add((change.File, change.RecordId, change.Kind, field?.Name));
            if (field is not null && change.RecordId is not null) CheckValues(field, place, difference);
        }

        return found;
    }

    /// <summary>Tells of each entry that no difference met.</summary>
    public void TellIdle(string published)
    {
        foreach (var (change, field, place) in All())
        {
            if (change.Kind == ChangeKinds.Checked)
            {
                if (change.RecordId is null || Concept.Find(change.File) is not { } concept || !index.IsOpen(concept)) continue;
                if (!index.TryFind(concept, change.RecordId, out _)) Add($"{place}.record", $"there is no {concept.Word} '{change.RecordId}' in {concept.FileName}{Nearest.Hint(change.RecordId, index.Ids(concept))}");
            }
            else if (!_met.Contains((change.File, change.RecordId, change.Kind, field?.Name)))
                Add(field is null ? $"{place}.record" : $"{place}.name", $"nothing of the kind differs from release {published}: take the entry out");
        }
    }

    private static bool Fits(Change change, ChangedField? field, PublishedDifference difference) =>
        change.File == difference.Concept.Name && change.Kind == difference.Kind && field?.Name == difference.Field
        && (change.RecordId is null || change.RecordId == difference.Id);

    private void CheckValues(ChangedField field, string place, PublishedDifference difference)
    {
        // JSON has one word for a field that isn't there and one without a value.
        if ((difference.Old ?? FieldHash.Of("null")) != FieldHash.Of(field.Old!)) Add($"{place}.old", $"{field.Old} is not what was published");
        if ((difference.New ?? "null") != field.New) Add($"{place}.new", $"{field.New}, but the record has {difference.New ?? "no such field"}");
    }

    private IEnumerable<(Change Change, ChangedField? Field, string Place)> All()
    {
        for (var i = 0; i < release?.Changes.Count; i++)
        {
            var (change, place) = (release.Changes[i], string.Create(CultureInfo.InvariantCulture, $"changes[{i}]"));
            if (change.Fields.Count == 0) yield return (change, null, place);
            for (var j = 0; j < change.Fields.Count; j++) yield return (change, change.Fields[j], string.Create(CultureInfo.InvariantCulture, $"{place}.fields[{j}]"));
        }
    }

    private void Add(string field, string message) => report.Add(Concept.Releases, release!.Id, field, message);
}
