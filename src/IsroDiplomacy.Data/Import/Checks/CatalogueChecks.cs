using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The rules between fields and between records, run over content that was read to its end.</summary>
internal static class CatalogueChecks
{
    public static void Run(CatalogueContent content, ReadingContext context)
    {
        var report = new CheckReport(context);
        ReleaseChecks.Run(content, report);
        CountryChecks.Run(content, report);
        SourceChecks.Run(content, report);
        EvidenceChecks.Run(content, report);
        PartnerChecks.Run(content, report);
        AgencyChecks.Run(content, report);
        MissionChecks.Run(content, report);
        AgreementChecks.Run(content, report);
        AgreementFactChecks.Run(content, report);
        LineageChecks.Run(content, report);
        EventChecks.Run(content, report);
        ProgrammeChecks.Run(content, report);
        FlightChecks.Run(content, report);
        CustomerSatelliteChecks.Run(content, report);
        SpacecraftChecks.Run(content, report);
        ReportedTotalChecks.Run(content, report);
        ClaimChecks.Run(content, context.Index, report);
        ScopeChecks.Run(content, report);
        EraChecks.Run(content, report);
        ArticleChecks.Run(content, report);
        ChangeChecks.Run(content, report);
        PublishedChecks.Run(content, context, report);
        // A source may seem unused only because the record that cites it is broken.
        if (context.Faults.Count == 0) UseChecks.Run(content, report);
    }
}
