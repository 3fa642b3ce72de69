using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Standing;

/// <summary>Gives every agreement its phases: the newer ones first, because an older one may fare as they do.</summary>
internal sealed class StatusTimeline
{
    private static readonly string[] Over = ["completed", "failed", "cancelled"];

    private readonly Dictionary<string, Agreement> _agreements;
    private readonly Dictionary<string, Mission> _missions;
    private readonly Dictionary<string, CustomerSatellite> _satellites;
    private readonly ILookup<string, AgreementLink> _later;
    private readonly StatusRules _rules;

    private StatusTimeline(CatalogueContent content)
    {
        _agreements = content.Agreements.ToDictionary(agreement => agreement.Id);
        _missions = content.Missions.ToDictionary(mission => mission.Id);
        _satellites = content.CustomerSatellites.ToDictionary(satellite => satellite.Id);
        _later = content.Agreements.SelectMany(a => a.Lineage.Select(link => (a.Id, Link: link)))
            .ToLookup(tie => tie.Link.OtherId, tie => new AgreementLink { AgreementId = tie.Id, Relation = tie.Link.Relation, OtherId = tie.Link.OtherId });
        _rules = new(content.Catalogue!.AsOf.Latest);
    }

    /// <param name="content">Without faults: every link leads somewhere, and no lineage leads back.</param>
    public static void Fill(CatalogueContent content)
    {
        var timeline = new StatusTimeline(content);
        foreach (var agreement in content.Agreements) timeline.Of(agreement);
    }

    private List<AgreementPhase> Of(Agreement agreement)
    {
        if (agreement.Phases.Count == 0) agreement.Phases.AddRange(_rules.Phases(CaseOf(agreement)));
        return agreement.Phases;
    }

    private StatusCase CaseOf(Agreement agreement) => new(
        agreement,
        [
            .. agreement.Missions.Select(link => _missions[link.MissionId])
                .Select(mission => new StatusCraft(Key(RecordKind.Mission, mission.Id), mission.Launched, true, Over.Contains(mission.Status))),
            .. agreement.CustomerSatellites.Select(link => _satellites[link.CustomerSatelliteId])
                .Select(satellite => new StatusCraft(Key(RecordKind.CustomerSatellite, satellite.Id), satellite.Launched, false, false)),
        ],
        [
            .. _later[agreement.Id].Select(link => (link.Relation, Newer: _agreements[link.AgreementId]))
                .Select(tie => new LaterAgreement(
                    Key(RecordKind.Agreement, tie.Newer.Id), tie.Relation, tie.Newer.Date, tie.Relation == "renews" ? Of(tie.Newer) : [])),
        ]);

    private static string Key(RecordKind kind, string id) => Record.KeyOf(kind, id);
}
