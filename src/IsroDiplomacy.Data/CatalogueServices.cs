using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Data.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace IsroDiplomacy.Data;

/// <summary>The only door to the catalogue's data.</summary>
public static class CatalogueServices
{
    public static IServiceCollection AddCatalogue(this IServiceCollection services, CatalogueOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CatalogueBuilder>();
        services.AddPooledDbContextFactory<CatalogueContext>(context => Configure(context, options.DatabasePath));
        services.AddSingleton(provider => Lexicon.Read(provider.GetRequiredService<IDbContextFactory<CatalogueContext>>()));
        services.AddSingleton(provider => StatusDay.Read(
            provider.GetRequiredService<IDbContextFactory<CatalogueContext>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<CatalogueQueries>();
        services.AddSingleton<RecordQueries>();
        services.AddSingleton<SearchQueries>();
        services.AddSingleton<SuggestionQueries>();
        services.AddSingleton<MissionQueries>();
        services.AddSingleton<TimelineQueries>();
        services.AddSingleton<RunningQueries>();
        services.AddSingleton<EraQueries>();
        services.AddSingleton<EventQueries>();
        services.AddSingleton<PartnerQueries>();
        services.AddSingleton<BriefQueries>();
        services.AddSingleton<AgencyQueries>();
        services.AddSingleton<AgreementQueries>();
        services.AddSingleton<ProgrammeQueries>();
        services.AddSingleton<SatelliteQueries>();
        services.AddSingleton<FlightQueries>();
        services.AddSingleton<TotalQueries>();
        services.AddSingleton<SourceQueries>();
        services.AddSingleton<SourceUseQueries>();
        services.AddSingleton<ArticleQueries>();
        services.AddSingleton<TopicQueries>();
        services.AddSingleton<ClaimQueries>();
        services.AddSingleton<ChangeQueries>();
        services.AddSingleton<SupplyQueries>();
        services.AddSingleton<CompareQueries>();
        services.AddSingleton<TieQueries>();
        services.AddSingleton<AgreementCharts>();
        services.AddSingleton<MissionCharts>();
        services.AddSingleton<SatelliteCharts>();
        services.AddSingleton<TableReader>();
        services.AddSingleton<MapQueries>();
        return services;
    }

    /// <summary>Builds or reuses the database. To be awaited before the first query.</summary>
    /// <inheritdoc cref="CatalogueBuilder.EnsureAsync" path="/exception"/>
    public static Task<CatalogueBuild> PrepareAsync(this IServiceProvider services, CancellationToken cancellation = default) =>
        services.GetRequiredService<CatalogueBuilder>().EnsureAsync(cancellation);

    /// <summary>Reading only, and nothing tracked: the database changes by being built again.</summary>
    private static void Configure(DbContextOptionsBuilder context, string databasePath)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = databasePath, Mode = SqliteOpenMode.ReadOnly };
        context.UseSqlite(address.ToString(), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
    }
}
