using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace IsroDiplomacy.Web.Theme;

/// <summary>The style blocks that the library's theme provider writes into a page, as the content security policy has to name them.</summary>
/// <remarks>They are the same for every reader, so they are drawn once and their digests taken.</remarks>
public sealed partial class ThemeStyles(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private readonly Lazy<IReadOnlyList<string>> _hashes = new(() => Compute(scopes, loggers));

    /// <summary>SHA-256 in base 64.</summary>
    public IReadOnlyList<string> Hashes => _hashes.Value;

    private static IReadOnlyList<string> Compute(IServiceScopeFactory scopes, ILoggerFactory loggers)
    {
        using var scope = scopes.CreateScope();
        using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var html = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?> 
            {
                [nameof(MudThemeProvider.Theme)] = CatalogueTheme.Instance,
                [nameof(MudThemeProvider.DefaultScrollbar)] = true,
            };
            return (await renderer.RenderComponentAsync<MudThemeProvider>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        }).GetAwaiter().GetResult();
        return [.. StyleBlock().Matches(html).Select(m => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(m.Groups[1].Value))))];
    }

    [GeneratedRegex("<style[^>]*>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleBlock();
}
