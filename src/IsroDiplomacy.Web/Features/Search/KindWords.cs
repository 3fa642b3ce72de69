using IsroDiplomacy.Data.Schema;

namespace IsroDiplomacy.Web.Features.Search;

/// <summary>What can be found, in the words of readers.</summary>
public static class KindWords
{
    public static string One(SearchKind kind) => kind switch
    {
        SearchKind.CustomerSatellite => "Foreign satellite",
        SearchKind.Source => "Document",
        _ => kind.ToString(),
    };

    public static string Many(SearchKind kind) => kind switch
    {
        SearchKind.Agency => "Agencies",
        _ => One(kind) + "s",
    };
}
