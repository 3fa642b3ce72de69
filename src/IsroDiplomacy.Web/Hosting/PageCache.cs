using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Reading pages are drawn once and kept, packed, for ten minutes; a reader who has one is told so without drawing it again.</summary>
public static class PageCache
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    // A reader's own browser asks again after this long, and is then mostly told that nothing changed.
    private const string ForReaders = "public, max-age=60";

    // Says that the page may be put in place of the one being read.
    private const string EnhancedStep = "blazor-enhanced-nav";

    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<PageVersion>();
        // No page has a form that posts, yet the framework would hand a token on to circuits: it costs a cookie and some 700 random letters.
        foreach (var kept in services.Where(s => s.ServiceType.Name == "IPersistentServiceRegistration").ToList()) services.Remove(kept);
        services.AddOutputCache(options =>
        {
            options.SizeLimit = 64 << 20;
            options.MaximumBodySize = 2 << 20;
            options.AddBasePolicy(new ReadingPages(Kept));
        });
    }

    /// <summary>To stand outside of compression, so that what is kept is packed.</summary>
    public static void UsePageCache(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (!IsReading(context)) return next();
            var tag = context.RequestServices.GetRequiredService<PageVersion>().Tag;
            context.Response.OnStarting(() => Mark(context.Response, tag));
            if (!context.Request.Headers.IfNoneMatch.Contains(tag)) return next();
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        });
        app.UseOutputCache();
    }

    /// <summary>
    /// Spares reading pages the comment in which the framework hands state on to circuits: some hundred random letters that can't be packed. It
    /// leaves the comment out where no render mode is configured, which it notes at each page in metadata of its own kind.
    /// </summary>
    public static void WithoutStateOnReadingPages(this RazorComponentsEndpointConventionBuilder pages) => pages.Add(page =>
    {
        if (page.Metadata.OfType<ComponentTypeMetadata>().SingleOrDefault() is not { } component || WorkingPages.Is(component.Type)) return;
        for (var i = 0; i < page.Metadata.Count; i++)
        {
            if (page.Metadata[i].GetType() is { Name: "ConfiguredRenderModesMetadata" } kind)
                page.Metadata[i] = Activator.CreateInstance(kind, [Array.Empty<IComponentRenderMode>()])!;
        }
    });

    /// <summary>Pages without a circuit; those that stand in for an error are drawn by another request than the reader's.</summary>
    private static bool IsReading(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && !WorkingPages.Is(endpoint);

    private static Task Mark(HttpResponse response, string tag)
    {
        // The cache takes the word for the name of a header and gives it back as "Allow", which the script of the framework doesn't know:
        // it would load the page whole, and for an address with a place in it begin again without end.
        if (response.Headers.ContainsKey(EnhancedStep)) response.Headers[EnhancedStep] = "allow";
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)) return Task.CompletedTask;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = ForReaders;
        // A step inside the site asks with another Accept and needs another answer.
        response.Headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}";
        return Task.CompletedTask;
    }

    private sealed class ReadingPages(TimeSpan kept) : IOutputCachePolicy
    {
        // Free text makes endless addresses, each asked for once.
        private const string FreeText = "q";

        private const int LongestQuery = 300;

        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var request = context.HttpContext.Request;
            var fits = IsReading(context.HttpContext) && request.QueryString.Value is not { Length: > LongestQuery }
                && !request.Query.ContainsKey(FreeText);
            context.EnableOutputCaching = fits;
            context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = fits;
            context.ResponseExpirationTimeSpan = kept;
            context.CacheVaryByRules.QueryKeys = "*";
            var accept = request.Headers.Accept.ToString();
            context.CacheVaryByRules.VaryByValues["step"] = accept.Contains("blazor-enhanced-nav", StringComparison.Ordinal) ? "inside" : "whole";
            context.CacheVaryByRules.VaryByValues["packed"] = Packing(request.Headers.AcceptEncoding);
            context.CacheVaryByRules.VaryByValues["version"] = fits ? context.HttpContext.RequestServices.GetRequiredService<PageVersion>().Tag : "";
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var response = context.HttpContext.Response;
            if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
                context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        // What compression would choose, so that one stored answer serves all who write the same wish in another way.
        private static string Packing(StringValues accepted)
        {
            var text = accepted.ToString();
            return text.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : text.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "";
        }
    }
}
