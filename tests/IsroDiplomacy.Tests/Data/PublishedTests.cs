using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Import.Versions;

namespace IsroDiplomacy.Tests.Data;

/// <summary>The note of what was published, against the data themselves.</summary>
public sealed class PublishedTests
{
    private static readonly string[] Releases = [.. RawData.Read("changes").Select(release => release.Id())];

    [Fact]
    public void Note_of_the_newest_release_is_what_publishing_would_write()
    {
        using var published = JsonDocument.Parse(Text("published.json"));
        var release = published.RootElement.GetProperty("release").GetString()!;
        Assert.Contains(release, Releases);
        // Between two releases the checker sees to it that what differs is told.
        if (Releases.Contains("unreleased")) return;

        var version = CatalogueVersion.Read(DataFolder.At(Repository.DataFolder));
        Assert.Equal(Text("published.json"), PublishedStateFile.Write(PublishedStateFile.Of(release, version.Version)));
    }

    [Fact]
    public void Each_hash_is_the_beginning_of_a_sha_256_of_the_field()
    {
        using var published = JsonDocument.Parse(Text("published.json"));
        var file = published.RootElement.GetProperty("files").EnumerateArray().Single(f => f.Text("file") == "missions");
        var line = file.Texts("records").Single(l => l.StartsWith("nisar ", StringComparison.Ordinal));
        var place = file.Texts("fields").ToList().IndexOf("name") * 4 + "nisar ".Length;

        var expected = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("\"NISAR\"")))[..4].Replace('+', '-').Replace('/', '_');
        Assert.Equal(expected, line.Substring(place, 4));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.DataFolder, file));
}
