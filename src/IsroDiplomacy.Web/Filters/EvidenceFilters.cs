using System.Collections.Immutable;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Filters;

/// <summary>The parameters by which any list of records is filtered by what they rest on.</summary>
public static class EvidenceFilters
{
    public static EvidenceFilter Read(FilterReader reader) => new(reader.Terms("evidence", Vocabularies.EvidenceLevels), Disputed(reader));

    /// <summary>For lists of records that have no documents of their own, and so no level.</summary>
    public static EvidenceFilter ReadDisputed(FilterReader reader) => EvidenceFilter.All with { Disputed = Disputed(reader) };

    /// <exception cref="ArgumentOutOfRangeException">Neither of the two bears the name.</exception>
    public static EvidenceFilter Without(EvidenceFilter filter, string parameter) => parameter switch
    {
        "evidence" => filter with { Levels = [] },
        "disputed" => filter with { Disputed = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, null),
    };

    private static ImmutableArray<string> Disputed(FilterReader reader) => reader.Words("disputed", [EvidenceFilter.Yes, EvidenceFilter.No]);
}
