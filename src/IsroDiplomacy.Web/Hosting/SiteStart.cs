using System.Text.Encodings.Web;
using System.Text.Unicode;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Features.Api;
using IsroDiplomacy.Web.Features.Cards;
using IsroDiplomacy.Web.Features.Cite;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Features.Machines;
using IsroDiplomacy.Web.Features.Network;
using IsroDiplomacy.Web.Features.Search;
using IsroDiplomacy.Web.Package;
using IsroDiplomacy.Web.Reports;
using IsroDiplomacy.Web.Theme;
using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor.Services;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>The pages, and what stands between them and the reader.</summary>
public static class SiteStart
{
    public static void AddSite(this WebApplicationBuilder builder)
    {
        // Straight from the repository the framework's own script lies in the SDK's folders, in whatever environment it runs.
        builder.WebHost.UseStaticWebAssets();
        // 10,000 letters of any script, percent-encoded, still reach the page, which says what is wrong with them; beyond that the server does.
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestLineSize = 128 * 1024);
        var services = builder.Services;
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddSingleton<ThemeStyles>();
        services.AddSingleton(_ => ReportAddress.Of(builder.Configuration[ReportAddress.Setting]));
        services.AddSingleton(_ => SecurityContact.Of(builder.Configuration[SecurityContact.Setting]));
        services.AddSingleton(_ => SiteAddress.Read(builder.Configuration[SiteAddress.Setting]));
        // Names keep their letters: Yıldırım, not entities.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHealthChecks();
        services.AddSecurityHeaders();
        services.AddPageCache();
        services.AddDataAnswers();
        services.AddSingleton<PackageStore>();
        services.AddSingleton<SelectedPackages>();
        services.AddApi();
        services.AddCards();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<Brotli>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv", "application/problem+json", "application/ld+json"];
        });
        // Open circuits would hold a stopping process for half a minute.
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(5));
    }

    /// <summary>From the outside inwards.</summary>
    public static void UseSite(this WebApplication app)
    {
        app.UseRequestLogs();
        app.UseSecurityHeaders();
        app.UseErrorPages();
        app.UseLowerCaseAddresses();
        app.UseNegotiation();
        app.UseRouting();
        app.UseCors();
        app.UsePageCache();
        app.UseResponseCompression();
        app.UseWholeLoadOfWorkingPages();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealthChecks(Urls.Health);
        app.MapSuggestions();
        app.MapDownloads();
        app.MapNetworkFile();
        app.MapCards();
        app.MapCitations();
        app.MapMachines();
        app.MapPackage();
        app.MapApi();
        // The policy above already says who may frame a page; a second header of the same name would be read beside it.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
            .WithoutStateOnReadingPages();
    }
}
