using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>Two notes of one title in a group would read as one said twice.</summary>
internal static class ScopeChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        var first = new Dictionary<(string Group, string Title), string>();
        foreach (var note in report.Sound(Concept.Scope, content.ScopeNotes, note => note.Id))
            if (!first.TryAdd((note.Group, note.Title), note.Id))
                report.Add(Concept.Scope, note.Id, "title", $"'{note.Title}' is the title of '{first[(note.Group, note.Title)]}' already");
    }
}
