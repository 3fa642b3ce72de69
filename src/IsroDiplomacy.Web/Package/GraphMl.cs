using System.Globalization;
using System.Xml;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Package;

/// <summary>The network as GraphML: partners or agencies on one side, missions and agreements on the other, and a line wherever one stands on the other.</summary>
/// <remarks>Two that stand on the same record are the pairs of the page of the network: it is this one, folded.</remarks>
internal static class GraphMl
{
    public const string MediaType = "application/graphml+xml";

    public const string Extension = "graphml";

    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly IReadOnlyList<(string Id, string Type)> Attributes =
        [("kind", "string"), ("name", "string"), ("label", "string"), ("partner", "string"), ("region", "string"), ("date", "string"), ("year", "int")];

    public static async Task WriteAsync(Stream output, TieQueries ties, TieFilter filter, CancellationToken cancellation)
    {
        var kind = (filter.Level == TieLevel.Partners ? RecordKind.Partner : RecordKind.Agency).Code();
        await using var xml = XmlWriter.Create(output, new() { Async = true, Indent = true, IndentChars = " ", NewLineChars = "\n" });
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "graphml", Namespace);
        foreach (var (id, type) in Attributes)
        {
            await xml.WriteStartElementAsync(null, "key", Namespace);
            await xml.WriteAttributeStringAsync(null, "id", null, id);
            await xml.WriteAttributeStringAsync(null, "for", null, "node");
            await xml.WriteAttributeStringAsync(null, "attr.name", null, id);
            await xml.WriteAttributeStringAsync(null, "attr.type", null, type);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteStartElementAsync(null, "graph", Namespace);
        await xml.WriteAttributeStringAsync(null, "id", null, kind == "partner" ? "partners" : "agencies");
        await xml.WriteAttributeStringAsync(null, "edgedefault", null, "undirected");
        await foreach (var node in ties.TiedAsync(filter, cancellation))
            await WriteNodeAsync(xml, $"{kind}/{node.Id}", ("kind", kind), ("name", node.Name), ("label", node.Label), ("partner", node.Partner?.Id), ("region", node.Region));
        await foreach (var (record, date) in ties.RecordsAsync(filter, cancellation))
        {
            await WriteNodeAsync(xml, $"{record.Kind.Code()}/{record.Id}", ("kind", record.Kind.Code()), ("name", record.Name), ("label", record.Name),
                ("date", date?.ToString()), ("year", date?.Year.ToString(CultureInfo.InvariantCulture)));
        }

        await foreach (var (id, record) in ties.StandingsAsync(filter, cancellation))
        {
            await xml.WriteStartElementAsync(null, "edge", Namespace);
            await xml.WriteAttributeStringAsync(null, "source", null, NodeId($"{kind}/{id}"));
            await xml.WriteAttributeStringAsync(null, "target", null, NodeId(record));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndDocumentAsync();
        await xml.FlushAsync();
    }

    private static async Task WriteNodeAsync(XmlWriter xml, string key, params (string Key, string? Value)[] attributes)
    {
        await xml.WriteStartElementAsync(null, "node", Namespace);
        await xml.WriteAttributeStringAsync(null, "id", null, NodeId(key));
        foreach (var (name, value) in attributes.Where(a => a.Value is not null))
        {
            await xml.WriteStartElementAsync(null, "data", Namespace);
            await xml.WriteAttributeStringAsync(null, "key", null, name);
            await xml.WriteStringAsync(value);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    // Ids of GraphML hold no stroke.
    private static string NodeId(string key) => key.Replace('/', ':');
}
