using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IsroDiplomacy.Data;
using IsroDiplomacy.Data.Import;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>All that decides what a page says besides its address: the data, the program, and the day, since statuses are told as of today.</summary>
public sealed class PageVersion(CatalogueOptions options, TimeProvider time)
{
    private string? _made;

    /// <summary>The same without the day, as a short word.</summary>
    /// <exception cref="InvalidOperationException">There is no database yet.</exception>
    public string Made => _made ??= Make();

    /// <summary>A weak entity tag: two pages that bear it say the same, though they may be packed in different ways.</summary>
    /// <exception cref="InvalidOperationException">There is no database yet.</exception>
    public string Tag => string.Create(CultureInfo.InvariantCulture, $"W/\"{Made}-{time.GetUtcNow():yyyyMMdd}\"");

    // The database is built before the first request and never while the site runs.
    private string Make()
    {
        var build = BuildRecord.ReadAsync(options.DatabasePath).GetAwaiter().GetResult()
            ?? throw new InvalidOperationException($"There is no catalogue at {options.DatabasePath}.");
        var program = typeof(PageVersion).Assembly.ManifestModule.ModuleVersionId;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(build.Fingerprint + program)))[..16];
    }
}
