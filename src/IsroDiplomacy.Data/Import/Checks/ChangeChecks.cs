using System.Globalization;
using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>What <c>changes.json</c> says by itself: each release has a number, a day and words, and each change a reason.</summary>
internal static partial class ChangeChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        var releases = report.Sound(Concept.Releases, content.Releases, release => release.Id).OrderBy(release => release.Order).ToList();
        Release? previous = null;
        foreach (var release in releases)
        {
            Shape(release, previous, report);
            for (var i = 0; i < release.Changes.Count; i++) Entry(release.Changes[i], string.Create(CultureInfo.InvariantCulture, $"changes[{i}]"), release, report);
            previous = release;
        }

        Repeats(releases, report);
        var newest = releases.LastOrDefault(release => release.IsReleased);
        if (newest is null || content.Catalogue is not { } catalogue) return;
        foreach (var (field, here, there) in new[] { ("version", catalogue.Version, newest.Id), ("released", catalogue.Released.ToString(), newest.Released?.ToString()) })
            if (here != there) report.Add(Concept.Catalogue, Concept.Catalogue.Name, field, $"'{here}', but the newest release in {Concept.Releases.FileName} says '{there}'");
    }

    private static void Shape(Release release, Release? previous, CheckReport report)
    {
        if (release.Order == 0) Add("id", $"'{release.Id}' is not a year, a dot and a number from 1, like 2026.1, nor '{Release.Unreleased}'");
        foreach (var (field, known) in new[] { ("released", release.Released is not null), ("title", release.Title is not null), ("note", release.Note is not null) })
            if (known != release.IsReleased) Add(field, release.IsReleased ? "a release has a day, a title and a note" : "what isn't released has no day, title or note yet");
        if (release.Released is not { } day || release.Order == 0) return;
        if (day.Day is null) Add("released", $"{day} is not a day");
        if (day.Year * 10_000 > release.Order || (day.Year + 1) * 10_000 < release.Order) Add("released", $"{day} is not in the year of release {release.Id}");
        if (previous?.Released is { } before && day.Latest < before.Latest) Add("released", $"{day} lies before the release before, {previous.Id} of {before}");

        void Add(string field, string message) => report.Add(Concept.Releases, release.Id, field, message);
    }

    private static void Entry(Change change, string place, Release release, CheckReport report)
    {
        if (!Number().IsMatch(change.Id)) Add("id", $"'{change.Id}' is not c and a number from 1, like c12");
        if (Concept.Find(change.File) is null) Add("file", $"there is no file '{change.File}.json'{Nearest.Hint(change.File, Concept.All.Select(c => c.Name))}");
        if (change.Kind == ChangeKinds.Changed != change.Fields.Count > 0)
            Add("fields", change.Kind == ChangeKinds.Changed ? "name the fields that were changed" : $"only a record that is '{ChangeKinds.Changed}' has changed fields");
        if (change.RecordId is null && change.Fields.Any(field => (field.Old ?? Null) != Null || (field.New ?? Null) != Null))
            Add("record", "values before and after are those of one record: name it, or let them be null");
        if (change.Kind == ChangeKinds.Checked)
        {
            if (change.Reason is not null) Add("reason", "what was found right has no reason to change");
            return;
        }

        if (change.Reason is null) Add("reason", "say why it was changed: a code of the vocabulary change-reasons");
        if (change.Text is null) Add("text", "say in a sentence what was changed");

        void Add(string field, string message) => report.Add(Concept.Releases, release.Id, $"{place}.{field}", message);
    }

    /// <summary>The number of a change is part of addresses and feeds, and one field of a record is told once in a release.</summary>
    private static void Repeats(IEnumerable<Release> releases, CheckReport report)
    {
        var ids = new HashSet<string>();
        foreach (var release in releases)
        {
            var told = new HashSet<(string, string?, string)>();
            for (var i = 0; i < release.Changes.Count; i++)
            {
                var change = release.Changes[i];
                if (!ids.Add(change.Id)) Add($"changes[{i}].id", $"'{change.Id}' is used twice");
                for (var j = 0; j < change.Fields.Count; j++)
                    if (!told.Add((change.File, change.RecordId, change.Fields[j].Name)))
                        Add($"changes[{i}].fields[{j}].name", $"the change of '{change.Fields[j].Name}' is told in this release already");
            }

            void Add(FormattableString field, string message) => report.Add(Concept.Releases, release.Id, field.ToString(CultureInfo.InvariantCulture), message);
        }
    }

    private const string Null = "null";

    [GeneratedRegex(@"^c[1-9]\d*$")]
    private static partial Regex Number();
}
