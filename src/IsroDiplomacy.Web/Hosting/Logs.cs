using System.Globalization;
using Serilog;
using Serilog.Events;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>One line on the console for each request, and for what goes wrong.</summary>
public static class Logs
{
    private const string Template = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}";

    /// <summary>Logs until the settings have been read.</summary>
    public static void Begin() => Log.Logger = Describe(new()).CreateLogger();

    public static void AddLogs(this WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (_, settings) => Describe(settings).ReadFrom.Configuration(builder.Configuration),
        // Tests run several hosts in one process; none may close the logger of another.
        preserveStaticLogger: true);

    public static void UseRequestLogs(this WebApplication app) => app.UseSerilogRequestLogging(options =>
        options.GetLevel = (context, _, failure) => failure is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : context.Request.Path == Urls.Health || IsFile(context.Request.Path) ? LogEventLevel.Debug
            : LogEventLevel.Information);

    private static bool IsFile(PathString path) => Path.HasExtension(path.Value) || path.StartsWithSegments("/_blazor");

    private static LoggerConfiguration Describe(LoggerConfiguration settings) => settings
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
        .Enrich.FromLogContext()
        .WriteTo.Console(outputTemplate: Template, formatProvider: CultureInfo.InvariantCulture);
}
