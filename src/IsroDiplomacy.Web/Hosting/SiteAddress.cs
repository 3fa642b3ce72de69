namespace IsroDiplomacy.Web.Hosting;

/// <summary>Where the site stands on the web: the setting <c>Site:Address</c>, else the address under which a reader came to it.</summary>
/// <remarks>What is carried elsewhere (citations, files, the map of the site) names it, so a site with several names should settle on one.</remarks>
public sealed class SiteAddress
{
    public const string Setting = "Site:Address";

    private readonly string? _address;

    private SiteAddress(string? address) => _address = address;

    /// <param name="setting">Empty or null where the reader's own address will do.</param>
    /// <exception cref="SettingException">It isn't the address of a site.</exception>
    public static SiteAddress Read(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting)) return new(null);
        if (!Uri.TryCreate(setting, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http")
            || address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
            throw new SettingException($"The setting {Setting} is '{setting}', but it must be the address of a site: https://example.org");
        return new(address.AbsoluteUri.TrimEnd('/'));
    }

    /// <summary><c>https://example.org</c>: addresses of the site begin with a stroke after it.</summary>
    public static string Of(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<SiteAddress>()._address ?? $"{request.Scheme}://{request.Host}{request.PathBase}";
}
