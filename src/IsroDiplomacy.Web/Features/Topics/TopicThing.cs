using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Topics;

/// <summary>A topic for machines: a term among those of the article.</summary>
internal static class TopicThing
{
    public static LinkedThing Of(TopicDetail topic) => new LinkedThing("DefinedTerm", topic.Title)
        .With("description", topic.Summary)
        .At("inDefinedTermSet", Urls.Topics);
}
