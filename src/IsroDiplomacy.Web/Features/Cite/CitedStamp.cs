using System.Text.RegularExpressions;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Cite;

/// <summary>The parameters by which the address of a cited list tells what was in it.</summary>
internal static partial class CitedStamp
{
    public const string Version = "version";
    public const string Rows = "rows";
    public const string Ids = "ids";
    public const string Sha256 = "sha256";

    public static IReadOnlyList<string> Names { get; } = [Version, Rows, Ids, Sha256];

    /// <returns>Null where the address carries none of them, or where the reader has a fault to tell.</returns>
    public static ListResult? Read(FilterReader reader)
    {
        var version = reader.Token(Version);
        var rows = reader.Number(Rows, 0, int.MaxValue, -1);
        var (ids, sha) = (reader.Token(Ids), reader.Token(Sha256));
        if (version is null && rows < 0 && ids is null && sha is null) return null;
        // Told of each that is missing: a citation copied in part proves nothing.
        Check(Version, version, Release(), "is no number of a release, like 2026.1.");
        if (rows < 0 && !reader.Faults.Any(f => f.Name == Rows)) Check(Rows, null, Release(), "");
        Check(Ids, ids, IdSum(), "is not sixteen hexadecimal digits.");
        Check(Sha256, sha, Sum(), "is not sixty-four hexadecimal digits.");
        return reader.Faults.Count > 0 ? null : new(version!, rows, ids!.ToLowerInvariant(), sha!.ToLowerInvariant());

        void Check(string name, string? value, Regex form, string message)
        {
            if (string.IsNullOrEmpty(value)) reader.Refuse(name, "", $"is missing: the address of a cited list needs {string.Join(", ", Names)}.");
            else if (!form.IsMatch(value)) reader.Refuse(name, value, message);
        }
    }

    [GeneratedRegex(@"^\d{4}\.\d{1,4}\z")]
    private static partial Regex Release();

    [GeneratedRegex(@"^[0-9a-fA-F]{16}\z")]
    private static partial Regex IdSum();

    [GeneratedRegex(@"^[0-9a-fA-F]{64}\z")]
    private static partial Regex Sum();
}
