using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Topics;

/// <summary>The parameters by which topics are filtered.</summary>
public static class TopicFilters
{
    public static TopicFilter Read(FilterReader reader) => new(reader.Terms("group", Vocabularies.TopicGroups));

    public static TopicSort ReadSort(FilterReader reader) => reader.Choice("sort", ("group", TopicSort.Group), ("title", TopicSort.Title));
}
