using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>How somebody reads the site. What each can do must be the same.</summary>
public sealed record Reader(int Width = 1440, bool Script = true, ColorScheme Theme = ColorScheme.Light)
{
    public static readonly Reader AtDesk = new();

    /// <summary>By the words that name a test's case.</summary>
    public static Reader Called(string name) => name switch
    {
        "at a desk" => AtDesk,
        "without scripts" => new(Script: false),
        "on a phone" => new(Width: 360),
        "on a phone without scripts" => new(Width: 360, Script: false),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>The cases of every use of the site.</summary>
    public static TheoryData<string> All => ["at a desk", "without scripts", "on a phone", "on a phone without scripts"];

    public bool IsNarrow => Width < 768;

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = IsNarrow ? 740 : 1000 },
        JavaScriptEnabled = Script,
        ColorScheme = Theme,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
