using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Data.Import.Versions;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>Whatever differs from what the newest release published must be told in <c>changes.json</c>, and nothing else may.</summary>
internal static class PublishedChecks
{
    public static void Run(CatalogueContent content, ReadingContext context, CheckReport report)
    {
        // What a faulty list of changes tells can't be set against anything.
        if (content.Published is not { } published || !context.Index.IsOpen(Concept.Releases)) return;
        if (content.Releases.Any(release => context.Faults.Records.Contains($"{Concept.Releases.Name} {release.Id}"))) return;
        var known = content.Releases.Find(release => release.Id == published.Release);
        if (published.Release is not null && known is null)
        {
            Add("release", $"'{published.Release}' is no release that {Concept.Releases.FileName} tells of");
            return;
        }

        var open = content.Releases.Where(release => release.Order > (known?.Order ?? 0)).OrderBy(release => release.Order).ToList();
        foreach (var later in open.Skip(1))
            report.Add(Concept.Releases, later.Id, "id", $"'{open[0].Id}' is not published yet: run publish before more is told");
        // Before the first release nothing was published that could differ.
        if (known is null) return;

        var told = new ToldChanges(open.FirstOrDefault(), context.Index, report);
        foreach (var difference in PublishedDifference.Find(published, context, Add).ToList())
            if (!told.Tells(difference)) Demand(difference, published.Release!);
        told.TellIdle(published.Release!);

        void Demand(PublishedDifference difference, string release)
        {
            const string Wanted = "tell it in changes.json, with its reason (the command draft begins the entry)";
            var (concept, id) = (difference.Concept, difference.Id);
            if (difference.Kind == ChangeKinds.Removed) Add(difference.Place, $"{concept.Name} {id} was in release {release} and is gone: {Wanted}");
            else if (difference.Field is not { } field) report.Add(concept, id, concept.Key, $"was not in release {release}: {Wanted}");
            else report.Add(concept, id, field, $"{(difference.New is null ? "is gone, but was in" : "differs from")} release {release}: {Wanted}");
        }

        void Add(string field, string message) => report.Add(Concept.Published, Concept.Published.Name, field, message);
    }
}
