using System.Globalization;

namespace IsroDiplomacy.Web.Features.Packages;

/// <summary>The size of a file as readers know it.</summary>
internal static class FileSize
{
    /// <summary><c>577 bytes</c>, <c>66 kB</c>, <c>11.6 MB</c>: thousands and millions of bytes.</summary>
    public static string Of(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 999_500 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
    };
}
