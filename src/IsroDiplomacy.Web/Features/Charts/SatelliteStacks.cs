using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Charts;

/// <summary>The bars of customer satellites by country: put in orbit, or lost.</summary>
public static class SatelliteStacks
{
    public static PartnerStacks Of(IReadOnlyList<PartnerShare> counts, Lexicon lexicon, ListAddress list) => new(
        counts, [.. lexicon.Of(Vocabularies.Outcomes).Select(t => (t.Code, t.Label, t.Code == Outcomes.Deployed ? StackLook.Whole : StackLook.Lost))],
        "outcome", list);
}
