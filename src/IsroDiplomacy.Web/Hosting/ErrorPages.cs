namespace IsroDiplomacy.Web.Hosting;

/// <summary>Pages for what can't be answered; they keep the status.</summary>
public static class ErrorPages
{
    private const string Page = "/status/{0}";

    public static void UseErrorPages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/status/500", createScopeForErrors: true);
        // Only answers without a body are replaced, so a page that explains its own 400 stays as it is.
        app.UseStatusCodePagesWithReExecute(Page, createScopeForStatusCodePages: true);
    }
}
