using IsroDiplomacy.Web.Features.Downloads;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Pages for what can't be answered; they keep the status. Programs are told in their own form.</summary>
public static class ErrorPages
{
    private const string Page = "/status/{0}";

    public static void UseErrorPages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/status/500", createScopeForErrors: true);
        // Only answers without a body are replaced, so a page that explains its own 400 stays as it is.
        app.UseStatusCodePagesWithReExecute(Page, createScopeForStatusCodePages: true);
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/api"), api =>
        {
            if (!app.Environment.IsDevelopment())
                api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = http => TellAsync(http, http.Response.StatusCode) });
            api.UseStatusCodePages(context => TellAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
        });
    }

    private static Task TellAsync(HttpContext http, int status) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => Problems.WriteAsync(http, status, "Only to be read", "The API answers GET and HEAD; nothing can be sent to it."),
        >= 500 => Problems.WriteAsync(http, status, "Something went wrong", $"The fault is ours and has been noted as request {http.TraceIdentifier}. Try again later."),
        _ => Problems.WriteAsync(http, status, "This request can't be answered", "What was sent isn't what the API expects."),
    };
}
