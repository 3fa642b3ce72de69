using IsroDiplomacy.Data;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Web.Package;
using IsroDiplomacy.Web.Reports;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Gets the catalogue's database ready before the first visitor comes.</summary>
public static partial class CatalogueStart
{
    /// <summary>Registers the catalogue, found by the settings <c>Catalogue:DataFolder</c> and <c>Catalogue:DatabasePath</c>.</summary>
    public static void AddCatalogue(this WebApplicationBuilder builder)
    {
        var root = builder.Environment.ContentRootPath;
        var folder = builder.Configuration["Catalogue:DataFolder"];
        var database = builder.Configuration["Catalogue:DatabasePath"] ?? Path.Combine("App_Data", "catalogue.db");
        builder.Services.AddCatalogue(new(
            folder is null ? DataFolderSearch.Find("data", root) : Path.GetFullPath(folder, root),
            Path.GetFullPath(database, root)));
        builder.Services.AddSingleton<PackageBuilder>();
    }

    /// <summary>Builds or reuses the database, then serves until the process is asked to stop.</summary>
    /// <returns>An <see cref="ExitCode"/>; the server isn't started where there is no database to serve.</returns>
    public static async Task<int> RunWithCatalogueAsync(this WebApplication app, TextWriter error)
    {
        try
        {
            // Asked for before anything is served, so that a bad setting is told now and not to a reader.
            app.Services.GetService<ReportAddress>();
            app.Services.GetService<SecurityContact>();
            app.Services.GetService<SiteAddress>();
        }
        catch (SettingException bad)
        {
            error.WriteLine(bad.Message);
            return ExitCode.Settings;
        }

        if (await app.Services.PrepareAsync(error, build => app.Lifetime.ApplicationStarted.Register(() => Report(app, build))) is { } failure) return failure;
        await app.RunAsync();
        return ExitCode.Done;
    }

    /// <summary>Builds or reuses the database, or tells why there can be none.</summary>
    /// <returns>Null where there is a database; else an <see cref="ExitCode"/>.</returns>
    internal static async Task<int?> PrepareAsync(this IServiceProvider services, TextWriter error, Action<CatalogueBuild>? built = null)
    {
        var options = services.GetRequiredService<CatalogueOptions>();
        try
        {
            var build = await services.PrepareAsync();
            built?.Invoke(build);
            return null;
        }
        catch (CatalogueFaultsException faulty)
        {
            FaultReport.Write(error, faulty.Faults, options.DataFolder);
            return ExitCode.Faults;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            error.WriteLine($"The database {options.DatabasePath} can't be built: {failure.Message}");
            return ExitCode.NoDatabase;
        }
    }

    private static void Report(WebApplication app, CatalogueBuild build)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(CatalogueStart).FullName!);
        var counts = FaultReport.Words(build.Record.Counts);
        var origin = build.Rebuilt ? "built anew" : "reused";
        var places = string.Join(" ", addresses);
        LogServing(logger, counts, places, origin, build.Record.BuiltAt);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Serving {Counts} at {Addresses}; database {Origin}, made {BuiltAt:u}")]
    private static partial void LogServing(ILogger logger, string counts, string addresses, string origin, DateTimeOffset builtAt);
}
