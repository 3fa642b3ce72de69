using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.LinkedData;

/// <summary>What pages are, for machines: the whole, a list, or the page of a record.</summary>
internal static class LinkedPages
{
    /// <summary>The whole's name among things; its page is the home page.</summary>
    private const string Catalogue = "/#catalogue";

    private static readonly string[] Keywords = ["India", "ISRO", "space cooperation", "space diplomacy", "international agreements"];

    /// <summary>The catalogue as a data set, with each list as a part of it that can be taken.</summary>
    public static LinkedThing Whole(CatalogueInfo data, string description) => Licensed(new LinkedThing("Dataset", data.Title).At("@id", Catalogue), data)
        .At("url", Urls.Home).With("description", description).With("creator", Makers).With("datePublished", data.Released)
        .With("keywords", Keywords)
        .With("includedInDataCatalog", new LinkedThing("DataCatalog", data.Title).At("url", Urls.Home).At("@id", "/#lists"))
        .With("hasPart", Listings.Listings.All.Select(l => new LinkedRef(l.Path)));

    /// <summary>A list as a data set, with the files in which it can be taken.</summary>
    public static LinkedThing List(Listing listing, ListAddress view, string title, CatalogueInfo data, string? description) =>
        Licensed(new LinkedThing("Dataset", title).At("@id", view.ToString()), data).At("url", view.ToString())
            .With("description", description ?? listing.Table.Description).With("creator", Makers).With("datePublished", data.Released)
            .With("isPartOf", new LinkedRef(Catalogue))
            .With("distribution", TableFormat.All.Select(f => new LinkedThing("DataDownload").With("encodingFormat", f.MediaType)
                .At("contentUrl", listing.File(f.Extension, view).ToString())));

    /// <summary>The page of a record, and the thing it tells of.</summary>
    public static LinkedThing Record(string path, string name, CatalogueInfo data, LinkedThing about) =>
        Licensed(new LinkedThing("ItemPage", name).At("@id", path), data)
            .With("isPartOf", new LinkedRef(Catalogue))
            .With("mainEntity", about);

    private static LinkedThing Makers => new("Organization", CitedWork.Author);

    private static LinkedThing Licensed(LinkedThing work, CatalogueInfo data) =>
        work.With("version", data.Version).With("license", data.LicenceUrl).With("inLanguage", "en");
}
