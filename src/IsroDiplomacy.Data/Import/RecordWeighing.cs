using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import;

/// <summary>Gives every record what follows from the documents and the claims about it: voices, evidence level, whether sources differ.</summary>
/// <remarks>Kept in columns, because lists filter by them and count them for every reader.</remarks>
internal static class RecordWeighing
{
    public static void Run(CatalogueContent content)
    {
        // An id borne twice is a fault, told elsewhere.
        var sources = content.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
        var disputed = content.ClaimedProperties.Where(property => property.Comparison == ClaimComparisons.Disagreement)
            .Select(property => property.SubjectKey).ToHashSet();
        foreach (var record in content.Records)
        {
            var documents = record.Citations.Select(citation => citation.SourceId).Distinct()
                .Select(id => sources.GetValueOrDefault(id)).OfType<Source>().ToList();
            record.Weigh(documents, disputed.Contains(record.Key));
        }
    }
}
