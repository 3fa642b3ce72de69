using System.Globalization;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Reports;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>RFC 9116: whom to tell of a weakness of the site. Not found where nobody is named.</summary>
internal static class SecurityAnswer
{
    /// <summary>The site is asked each time, so that what it says holds for as long as it runs; the RFC advises less than a year.</summary>
    private const int ValidDays = 180;

    public static Task WriteAsync(HttpContext http)
    {
        if (http.RequestServices.GetRequiredService<SecurityContact>().Address is not { } contact)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var expires = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.Date.AddDays(ValidDays);
        return TextAnswer.WriteAsync(http,
        [
            $"Contact: {contact}",
            $"Expires: {expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}",
            "Preferred-Languages: en",
            $"Canonical: {SiteAddress.Of(http.Request)}{Urls.SecurityTxt}",
        ]);
    }
}
