using MudBlazor;

namespace IsroDiplomacy.Web.Theme;

/// <summary>The look of the site in the terms of the component library. The colours are those of <c>Styles/tokens.css</c>.</summary>
/// <remarks>
/// Only fonts, sizes and the absence of shadows take effect from here: <c>Styles/library.css</c> points the library's colours
/// at the tokens, which hold both themes at once. The palettes remain for what the library computes in C#.
/// </remarks>
public static class CatalogueTheme
{
    private const string Body = "var(--sans)";
    private const string Title = "var(--serif)";

    public static MudTheme Instance { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Background = "#fbfbf8", Surface = "#ffffff", BackgroundGray = "#f1f2ed",
            TextPrimary = "#182028", TextSecondary = "#46505a", TextDisabled = "#5f6972",
            Primary = "#23429a", PrimaryContrastText = "#ffffff", Secondary = "#46505a",
            Warning = "#7a4100", Error = "#a01c2c", Success = "#175a3d", Info = "#23429a",
            LinesDefault = "#dcdfd8", TableLines = "#dcdfd8", Divider = "#dcdfd8", LinesInputs = "#868f96",
            TableHover = "#f1f2ed", ActionDefault = "#46505a", AppbarBackground = "#fbfbf8", AppbarText = "#182028",
        },
        PaletteDark = new PaletteDark
        {
            Background = "#12161b", Surface = "#1a2027", BackgroundGray = "#0c0f13",
            TextPrimary = "#e8ebee", TextSecondary = "#b6bfc8", TextDisabled = "#949ea9",
            Primary = "#a3b8ff", PrimaryContrastText = "#12161b", Secondary = "#b6bfc8",
            Warning = "#ffc27a", Error = "#ff9c9c", Success = "#84eab8", Info = "#a3b8ff",
            LinesDefault = "#2c343d", TableLines = "#2c343d", Divider = "#2c343d", LinesInputs = "#6f7a86",
            TableHover = "#0c0f13", ActionDefault = "#b6bfc8", AppbarBackground = "#12161b", AppbarText = "#e8ebee",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = [Body], FontSize = "0.9375rem", LineHeight = "1.55", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = [Body], FontSize = "0.9375rem", LineHeight = "1.55", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = [Body], FontSize = "0.8125rem", LineHeight = "1.4", LetterSpacing = "normal" },
            Button = new ButtonTypography
            {
                FontFamily = [Body], FontSize = "0.8125rem", FontWeight = "400", LetterSpacing = "normal", TextTransform = "none",
            },
            Caption = new CaptionTypography { FontFamily = [Body], FontSize = "0.75rem", LetterSpacing = "normal" },
            H1 = new H1Typography { FontFamily = [Title], FontSize = "2.5rem", FontWeight = "400", LetterSpacing = "normal" },
            H2 = new H2Typography { FontFamily = [Title], FontSize = "1.375rem", FontWeight = "400", LetterSpacing = "normal" },
            H3 = new H3Typography { FontFamily = [Body], FontSize = "0.9375rem", FontWeight = "600", LetterSpacing = "normal" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "2px", AppbarHeight = "56px", DrawerWidthLeft = "232px" },
        Shadows = new Shadow { Elevation = [.. Enumerable.Repeat("none", new Shadow().Elevation.Length)] },
    };
}
