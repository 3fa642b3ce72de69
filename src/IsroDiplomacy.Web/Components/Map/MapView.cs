using System.Text.Json;

namespace IsroDiplomacy.Web.Components.Map;

/// <summary>A drawing of land, and where partners lie on it. <c>land.mjs</c> wrote both.</summary>
/// <param name="Id">Also the id of the drawing in its file.</param>
/// <param name="Points">By the ids of partners, in units of the drawing from its upper left corner.</param>
public sealed record MapView(string Id, string Title, int Width, int Height, IReadOnlyDictionary<string, IReadOnlyList<double>> Points)
{
    private static readonly List<MapView> All = Read();

    public static MapView World => All[0];

    /// <summary>Closer views of the places where the world is crowded, at the same scale of circles.</summary>
    public static IReadOnlyList<MapView> Near { get; } = [.. All.Skip(1)];

    public bool IsWorld => this == World;

    /// <summary>The file in <c>wwwroot</c> that holds the drawing. That of the closer views is fetched only where they are shown.</summary>
    public string LandFile => IsWorld ? "land-world.svg" : "land-near.svg";

    /// <summary>The one view in which a partner has its turn by keyboard: of the closer views that hold it, the one nearest to whose middle it lies.</summary>
    public static MapView? HomeOf(string partner) =>
        Near.Where(v => v.Points.ContainsKey(partner)).MinBy(v => v.FromMiddle(partner)) ?? (World.Points.ContainsKey(partner) ? World : null);

    private double FromMiddle(string partner) =>
        Math.Max(Math.Abs(Points[partner][0] / Width - 0.5), Math.Abs(Points[partner][1] / Height - 0.5));

    private static List<MapView> Read()
    {
        using var places = typeof(MapView).Assembly.GetManifestResourceStream("places.json")!;
        return JsonSerializer.Deserialize<List<MapView>>(places, JsonSerializerOptions.Web)!;
    }
}
