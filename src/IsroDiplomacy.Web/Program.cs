using IsroDiplomacy.Web.Hosting;

return await CommandLine.RunAsync(args, Serve, Console.Out, Console.Error);

static async Task<int> Serve(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddCatalogue();
    var app = builder.Build();
    return await app.RunWithCatalogueAsync(Console.Error);
}

public partial class Program;
