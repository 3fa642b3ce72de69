using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Programmes;

/// <summary>A programme for machines.</summary>
internal static class ProgrammeThing
{
    public static LinkedThing Of(ProgrammeDetail programme) => new LinkedThing("Project", programme.Name)
        .With("description", programme.Summary)
        .With("foundingDate", programme.Started)
        .With("dissolutionDate", programme.Ended)
        .With("location", programme.Places.Take(Linked.Most).Select(p => Linked.Place(p.Name)))
        .With("member", Linked.Agencies(programme.Agencies));
}
