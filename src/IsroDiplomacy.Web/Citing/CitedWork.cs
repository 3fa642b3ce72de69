using System.Security.Cryptography;
using System.Text;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Citing;

/// <summary>What a citation says, in the words of no format.</summary>
/// <param name="Key">Tells it from others in one bibliography: letters, digits, dots and hyphens.</param>
/// <param name="Title">Of the record, the list or the whole.</param>
/// <param name="IsPart">False for the catalogue as a whole.</param>
/// <param name="Address">Where a later reader finds it, with that of the site.</param>
/// <param name="Accessed">The day on which it was read.</param>
public sealed record CitedWork(string Key, string Title, bool IsPart, CatalogueInfo Data, string Address, DateOnly Accessed)
{
    public const string Author = "The IsroDiplomacy developers";

    private const string Catalogue = "isro-diplomacy";

    /// <summary>Further facts by which the cited rows can be known again; null where there are none.</summary>
    public string? Note { get; init; }

    /// <param name="site">The address of the site.</param>
    public static CitedWork Whole(CatalogueInfo data, string site, DateOnly accessed) =>
        new(Catalogue, data.Title, IsPart: false, data, site + Urls.Home, accessed);

    /// <param name="path">The path of the record's page.</param>
    /// <param name="name">What it is called.</param>
    public static CitedWork Record(Table table, string path, string name, CatalogueInfo data, string site, DateOnly accessed) => new(
        $"{Catalogue}-{table.One.Replace(' ', '-')}-{path[(path.LastIndexOf('/') + 1)..]}", $"{name} ({table.One})", IsPart: true, data, site + path, accessed);

    /// <param name="title">The list and its filter in words.</param>
    /// <param name="view">The address of the view.</param>
    /// <param name="address">That by which it is cited, with that of the site.</param>
    public static CitedWork List(Table table, string title, ListAddress view, string address, CatalogueInfo data, DateOnly accessed) =>
        new(ListKey(table, view), title, IsPart: true, data, address, accessed);

    // Views of one list, which may stand in one bibliography, are told apart by a few signs made of their address.
    private static string ListKey(Table table, ListAddress view) => view.Parameters.Count == 0
        ? $"{Catalogue}-{table.Name}" : $"{Catalogue}-{table.Name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(view.ToString())))[..8]}";
}
