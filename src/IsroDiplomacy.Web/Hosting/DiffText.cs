using System.Globalization;
using System.Text.Json;
using IsroDiplomacy.Data.Import.Versions;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Tells changes to a reader at a terminal: a file, its records, their fields, what was and what is.</summary>
internal static class DiffText
{
    public static void Write(TextWriter output, string? old, string? fresh, IReadOnlyList<RecordChange> changes)
    {
        foreach (var file in changes.GroupBy(change => change.File))
        {
            output.WriteLine($"{file.Key}: {Words(file)}");
            foreach (var change in file) Write(output, change);
            output.WriteLine();
        }

        var versions = old == fresh ? $"both {old ?? "without a number"}" : $"{old ?? "no number"} → {fresh ?? "no number"}";
        output.WriteLine(changes.Count == 0 ? $"No difference ({versions})." : $"In all {Words(changes)} ({versions}).");
    }

    private static void Write(TextWriter output, RecordChange change)
    {
        var sign = change.Kind switch { ChangeKinds.Added => '+', ChangeKinds.Removed => '-', _ => '~' };
        var twin = change.Twin is null ? "" : $"   (equal in all but the id to {change.Twin}, {(change.Kind == ChangeKinds.Added ? "removed" : "added")})";
        output.WriteLine($"  {sign} {change.Id}{twin}");
        if (change.Kind != ChangeKinds.Changed) return;
        foreach (var field in change.Fields)
        {
            output.WriteLine($"      {field.Name}");
            foreach (var line in Lines(field)) output.WriteLine($"        {line}");
        }
    }

    private static IEnumerable<string> Lines(FieldChange field)
    {
        var (old, fresh) = (Items(field.Old), Items(field.New));
        if (old is null || fresh is null)
            return [$"- {field.Old ?? "(no such field)"}", $"+ {field.New ?? "(no such field)"}"];
        if (old.Order(StringComparer.Ordinal).SequenceEqual(fresh.Order(StringComparer.Ordinal)))
            return [$"the same items in another order: {field.New}"];
        // Of a list only what came and went, each as often as it did.
        return [.. Without(old, fresh).Select(item => $"- {item}"), .. Without(fresh, old).Select(item => $"+ {item}")];
    }

    private static List<string>? Items(string? json)
    {
        if (json is null or not ['[', ..]) return null;
        using var list = JsonDocument.Parse(json);
        return [.. list.RootElement.EnumerateArray().Select(item => item.GetRawText())];
    }

    private static List<string> Without(List<string> items, List<string> others)
    {
        var left = new List<string>(others);
        return [.. items.Where(item => !left.Remove(item))];
    }

    private static string Words(IEnumerable<RecordChange> changes)
    {
        var all = changes.ToList();
        var counts = new[] { ChangeKinds.Added, ChangeKinds.Removed, ChangeKinds.Changed }
            .Select(kind => (kind, Count: all.Count(change => change.Kind == kind))).Where(count => count.Count > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {count.kind}"));
        var fields = all.Where(change => change.Kind == ChangeKinds.Changed).Sum(change => change.Fields.Count);
        return string.Join(", ", counts) + (fields == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" in {fields} {(fields == 1 ? "field" : "fields")}"));
    }
}
