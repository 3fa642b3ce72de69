using IsroDiplomacy.Web.Theme;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>What browsers are told to refuse.</summary>
public static class SecurityHeaders
{
    /// <summary>The policy of the one page that a library draws with style blocks of its own.</summary>
    public const string Reference = nameof(Reference);

    private const string Embedded = nameof(Embedded);

    public static void AddSecurityHeaders(this IServiceCollection services) => services.AddSecurityHeaderPolicies((policies, provider) => policies
        .SetDefaultPolicy(Policy(provider.GetRequiredService<ThemeStyles>().Hashes, anyStyle: false))
        .AddPolicy(Reference, Policy([], anyStyle: true))
        .AddPolicy(Embedded, Policy([], anyStyle: false, framed: true))
        .SetPolicySelector(asked => EmbeddedPages.Is(asked.HttpContext.GetEndpoint()) ? asked.ConfiguredPolicies[Embedded] : asked.SelectedPolicy));

    /// <param name="framed">Any site may show the page in a frame.</param>
    private static HeaderPolicyCollection Policy(IReadOnlyList<string> styleHashes, bool anyStyle, bool framed = false)
    {
        var policy = new HeaderPolicyCollection()
            .AddDefaultSecurityHeaders()
            .AddPermissionsPolicy(features =>
            {
                features.AddCamera().None();
                features.AddMicrophone().None();
                features.AddGeolocation().None();
                features.AddPayment().None();
                features.AddUsb().None();
            })
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddScriptSrc().Self();
                // The hashes are those of the theme's style blocks: a nonce would differ from page to page and forbid caching.
                var styles = csp.AddStyleSrcElem().Self();
                foreach (var hash in styleHashes) styles.WithHash256(hash);
                if (anyStyle) styles.UnsafeInline();
                // Widths of bars and places on axes are custom properties on the element.
                csp.AddStyleSrcAttr().UnsafeInline();
                csp.AddImgSrc().Self().Data();
                csp.AddConnectSrc().Self();
                csp.AddObjectSrc().None();
                csp.AddBaseUri().Self();
                csp.AddFormAction().Self();
                if (framed) csp.AddFrameAncestors().From("*");
                else csp.AddFrameAncestors().None();
            });
        // The older way to forbid frames can't allow them.
        if (framed) policy.Remove("X-Frame-Options");
        return policy;
    }
}
