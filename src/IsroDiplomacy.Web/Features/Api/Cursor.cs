using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Where the next page of a list begins, as text that a program hands back without looking into it.</summary>
/// <remarks>It holds a check over the place and the filter, so that one that was changed or belongs to another list is seen. It keeps no secret.</remarks>
internal static class Cursor
{
    private const int CheckLength = 8;

    // Neither an order nor a key holds it.
    private const char Between = '\n';

    public static string Of(TablePlace place, ListAddress filter)
    {
        var text = Encoding.UTF8.GetBytes($"{place.Order}{Between}{place.Key}");
        return Base64Url.EncodeToString([.. Check(text, filter), .. text]);
    }

    /// <returns>Null where it was not handed out for the filter.</returns>
    public static TablePlace? Read(string cursor, ListAddress filter)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        if (cursor.Length > 1000 || !Base64Url.TryDecodeFromChars(cursor, bytes, out var length) || length <= CheckLength) return null;
        var text = bytes.AsSpan(CheckLength, length - CheckLength);
        if (!bytes.AsSpan(0, CheckLength).SequenceEqual(Check(text, filter))) return null;
        var parts = Encoding.UTF8.GetString(text).Split(Between);
        return parts is [var order, var key] ? new(order.Length == 0 ? null : order, key) : null;
    }

    private static byte[] Check(ReadOnlySpan<byte> text, ListAddress filter) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes($"{filter}{Between}"), .. text])[..CheckLength];
}
