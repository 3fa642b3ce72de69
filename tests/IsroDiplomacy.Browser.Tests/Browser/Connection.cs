using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>The web socket of a page's circuit, which can be cut. To be asked for before the page is opened.</summary>
internal sealed class Connection
{
    private readonly IPage page;
    private readonly List<IWebSocketRoute> sockets = [];
    private bool lost;

    private Connection(IPage page) => this.page = page;

    public static async Task<Connection> OfAsync(IPage page)
    {
        var connection = new Connection(page);
        await page.RouteWebSocketAsync("**/_blazor**", connection.Join);
        return connection;
    }

    /// <summary>Takes the network from the page; what it tries from now on fails.</summary>
    public async Task LoseAsync()
    {
        lost = true;
        await page.Context.SetOfflineAsync(true);
        foreach (var socket in sockets) await socket.CloseAsync();
    }

    private void Join(IWebSocketRoute socket)
    {
        if (lost)
        {
            _ = socket.CloseAsync();
            return;
        }

        socket.ConnectToServer();
        sockets.Add(socket);
    }
}
