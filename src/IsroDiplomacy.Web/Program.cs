using IsroDiplomacy.Web.Hosting;

Logs.Begin();
return await CommandLine.RunAsync(args, Serve, Console.Out, Console.Error);

static async Task<int> Serve(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogs();
    builder.AddCatalogue();
    builder.AddSite();
    var app = builder.Build();
    app.UseSite();
    return await app.RunWithCatalogueAsync(Console.Error);
}

public partial class Program;
