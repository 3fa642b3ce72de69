using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Charts;

/// <summary>The bars of agreements by partner: binding texts, memberships, political texts.</summary>
public static class AgreementStacks
{
    private static readonly IReadOnlyList<StackLook> Looks = [StackLook.Whole, StackLook.Hatched, StackLook.Open];

    public static PartnerStacks Of(IReadOnlyList<PartnerShare> counts, Lexicon lexicon, ListAddress list) => new(
        counts, [.. lexicon.Of(Vocabularies.AgreementNatures).Select((t, i) => (t.Code, t.Label, Looks[Math.Min(i, Looks.Count - 1)]))], "nature", list);
}
