using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Says what each parameter of the lists does.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, string> Meanings = new Dictionary<string, string>
    {
        ["about"] = "Kind of record that the claim is about.",
        ["agency"] = "Organisation that the record names.",
        ["agreement"] = "Agreement that concerns the satellite.",
        ["area"] = "Field of the work.",
        ["basis"] = "Kind of date.",
        ["category"] = "What sort of event it is; launches and signatures have categories of their own.",
        ["change"] = "What was done to the record.",
        ["cursor"] = "Where the page begins: what `next` of the page before hands out. It holds for the same list and parameters alone.",
        ["decade"] = "Decade of its date: `1990s`, or `undated`.",
        ["direction"] = "Which way it was supplied, seen from India.",
        ["disputed"] = "Whether sources give different values of one of its properties for the same time.",
        ["evidence"] = "How well the record is borne out.",
        ["fields"] = "The fields to tell, with commas between their names; all where it isn't given.",
        ["flight"] = "Flight that carried it.",
        ["from"] = "First year.",
        ["group"] = "Part that the topic plays in the article.",
        ["home"] = "Country of the operator.",
        ["kind"] = "Kind of the record.",
        ["level"] = "Who deals with whom.",
        ["limit"] = "The most rows of a page.",
        ["load"] = "What the flight carried.",
        ["nature"] = "Instrument, membership or political text.",
        ["on"] = "The day as of which statuses are told; only what was made by then is listed. Today where it isn't given.",
        ["operator"] = "Operator, in the words of the records.",
        ["orbit"] = "Where it goes.",
        ["outcome"] = "How it went.",
        ["paragraph"] = "Paragraph of the article.",
        ["partner"] = "State or body that the record names.",
        ["place"] = "Place, as the records write it.",
        ["property"] = "Property that is claimed, in the words of the ledger.",
        ["publisher"] = "Publisher, as the documents name it.",
        ["purpose"] = "What it is for.",
        ["q"] = "Words that the names must hold.",
        ["read"] = "Whether the document itself was read, or only a copy.",
        ["reading"] = "How the statement fares against the records.",
        ["reason"] = "Why it was changed.",
        ["record"] = "Record that the row speaks of, or a statement was read against: kind and id.",
        ["release"] = "Release that it is a part of.",
        ["region"] = "Region of the world.",
        ["role"] = "Part that a partner played.",
        ["source"] = "Kind of a document that gives a value of the property.",
        ["standing"] = "Official partners, places that are only named, or both. Official ones where it isn't given.",
        ["state"] = "Whether an end is on record.",
        ["status"] = "Status; of an agreement, that on the day asked for.",
        ["subject"] = "What it is about.",
        ["tells"] = "Whether the event is a happening of its own, or tells again a launch or an agreement.",
        ["to"] = "Last year.",
        ["type"] = "Sort of document.",
        ["values"] = "How the values of the property stand to each other.",
        ["vehicle"] = "Rocket.",
        ["where"] = "Whether a place of it lies in India, abroad, or none is named.",
        ["wire"] = "News service or press office whose text the document carries.",
        ["year"] = "Year of its date.",
    };

    private static readonly Dictionary<string, string> Names = new Dictionary<string, string>
    {
        ["operator"] = "AMSAT-Argentina",
        ["place"] = "Bengaluru",
        ["property"] = "customer country",
        ["publisher"] = "ISRO",
        ["wire"] = "ANI",
    };

    public static string Of(FilterParameter parameter, Table table)
    {
        if (!Meanings.TryGetValue(parameter.Name, out var meaning))
            throw new KeyNotFoundException($"The parameter '{parameter.Name}' of {table.Name} has no words for the API's document.");
        return parameter.Vocabulary is { } vocabulary ? $"{meaning} Codes of the vocabulary `{vocabulary}`." : meaning;
    }

    public static string NameExample(string parameter) => Names[parameter];
}
