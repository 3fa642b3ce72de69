using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>The first 24 bits of the SHA-256 of a field's canonical JSON, as four letters.</summary>
/// <remarks>A guard against forgetting, not against forging: one change in sixteen million would slip by.</remarks>
internal static class FieldHash
{
    public const int Length = 4;

    /// <summary>Stands where a record has no such field.</summary>
    public const string None = "....";

    public static string Of(string canonical) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)).AsSpan(0, 3));
}
