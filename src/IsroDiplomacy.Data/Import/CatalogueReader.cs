using IsroDiplomacy.Data.Import.Checks;
using IsroDiplomacy.Data.Import.Readers;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import;

/// <summary>Reads a <c>data/</c> folder whole and names everything in it that breaks a rule.</summary>
public static class CatalogueReader
{
    public static ReadCatalogue Read(DataFolder folder) => Read(DataFiles.Load(folder));

    internal static ReadCatalogue Read(DataFiles data)
    {
        var context = new ReadingContext();
        var content = new CatalogueContent();
        var files = new FileReader(data, context);
        if (files.CheckFolder())
        {
            ReadVocabularies(files, content, context);
            ReadRecords(files, content);
            context.References.Resolve(context.Index, context.Faults);
            RecordWeighing.Run(content);
            CatalogueChecks.Run(content, context);
        }

        return new(content, context.Faults.InOrder());
    }

    /// <summary>Before the records, whose codes they hold.</summary>
    private static void ReadVocabularies(FileReader files, CatalogueContent content, ReadingContext context)
    {
        files.ReadTerms(Concept.Countries, (record, _) => CountryReader.Read(record), content.Countries);
        foreach (var name in Vocabularies.All)
        {
            var terms = new List<Term>();
            if (!files.ReadTerms(Concept.Vocabulary(name), (record, position) => TermReader.Read(record, name, position), terms)) continue;
            context.Vocabulary.Add(name, terms.Select(term => term.Code));
            content.Terms.AddRange(terms);
        }
    }

    private static void ReadRecords(FileReader files, CatalogueContent content)
    {
        content.Catalogue = files.ReadObject(Concept.Catalogue, CatalogueObjectReader.Read);
        files.ReadRecords(Concept.Sources, SourceReader.Read, content.Sources);
        files.ReadRecords(Concept.Partners, PartnerReader.Read, content.Partners);
        files.ReadRecords(Concept.Agencies, AgencyReader.Read, content.Agencies);
        files.ReadRecords(Concept.Missions, MissionReader.Read, content.Missions);
        files.ReadRecords(Concept.Agreements, AgreementReader.Read, content.Agreements);
        files.ReadRecords(Concept.Events, EventReader.Read, content.Events);
        files.ReadRecords(Concept.Programmes, ProgrammeReader.Read, content.Programmes);
        files.ReadRecords(Concept.Flights, FlightReader.Read, content.Flights);
        files.ReadRecords(Concept.CustomerSatellites, CustomerSatelliteReader.Read, content.CustomerSatellites);
        files.ReadRecords(Concept.ReportedTotals, ReportedTotalReader.Read, content.ReportedTotals);
        files.ReadRecords(Concept.UncountedObjects, UncountedObjectReader.Read, content.UncountedObjects);
        files.ReadRecords(Concept.Claims, ClaimReader.Read, content.Claims);
        files.ReadRecords(Concept.Topics, TopicReader.Read, content.Topics);
        files.ReadRecords(Concept.ArticleParagraphs, ArticleParagraphReader.Read, content.ArticleParagraphs);
        files.ReadRecords(Concept.Scope, ScopeNoteReader.Read, content.ScopeNotes);
        files.ReadRecords(Concept.Eras, EraReader.Read, content.Eras);
        files.ReadRecords(Concept.Article, ArticleClaimReader.Read, content.ArticleClaims);
        files.ReadRecords(Concept.Releases, ReleaseReader.Read, content.Releases);
        content.Published = files.ReadObject(Concept.Published, PublishedStateReader.Read);
    }
}

/// <param name="Faults">By file, then line. Only content without any may be imported.</param>
public sealed record ReadCatalogue(CatalogueContent Content, IReadOnlyList<Fault> Faults);
