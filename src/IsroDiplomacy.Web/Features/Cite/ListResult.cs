using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Cite;

/// <summary>What a list had in it when it was read, told in so few signs that an address can carry them.</summary>
/// <param name="Version">The release it was read from.</param>
/// <param name="Ids">Sixteen hexadecimal digits, made of the ids of the rows whatever their order: the same while the list holds the same records.</param>
/// <param name="Sha256">Of the list's CSV file, byte for byte.</param>
public sealed record ListResult(string Version, int Rows, string Ids, string Sha256)
{
    /// <summary>Reads the whole list once and keeps nothing of it. As many statements as its file takes.</summary>
    public static async Task<ListResult> ReadAsync(AskedRows asked, CatalogueInfo data, IServiceProvider services, CancellationToken cancellation)
    {
        var tables = services.GetRequiredService<TableReader>();
        var (columns, count, ids) = (asked.Listing.Table.Shown, 0, 0UL);
        var writing = new TableWriting(ByteOrderMark: false, services.GetRequiredService<Lexicon>(), written => count = written);
        var file = new TableFile(asked.Listing.Table, columns, new(data, tables.DayOf(asked.View), null, null), Rows());
        using var sha = SHA256.Create();
        await using (var sink = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write)) await TableFormat.Csv.WriteAsync(file, sink, writing, cancellation);
        return new(data.Version, count, ids.ToString("x16", CultureInfo.InvariantCulture), Convert.ToHexStringLower(sha.Hash!));

        async IAsyncEnumerable<object?[]> Rows()
        {
            await foreach (var row in tables.ReadAsync(asked.View, columns, cancellation))
            {
                // The first column is the id. A sum doesn't mind the order, and needs no list of ids.
                unchecked { ids += BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(CellText.Of(row[0])))); }
                yield return row;
            }
        }
    }

    /// <summary>The address that tells a later reader whether the list has changed.</summary>
    public ListAddress In(ListAddress view) => view.At(Urls.Cited(view.Path))
        .With(CitedStamp.Version, Version).With(CitedStamp.Rows, Rows).With(CitedStamp.Ids, Ids).With(CitedStamp.Sha256, Sha256);
}
