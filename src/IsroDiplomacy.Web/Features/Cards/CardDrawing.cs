using IsroDiplomacy.Domain;
using SkiaSharp;

namespace IsroDiplomacy.Web.Features.Cards;

/// <summary>Draws cards and the signs of the site, in the colours of the light theme: where they are shown, nobody's theme is known.</summary>
internal sealed class CardDrawing : IDisposable
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int Left = 80;
    private const int MostLines = 3;
    private const float LineHeight = 1.18f;

    // What is left for the title when two lines of facts stand under it.
    private const float TitleHeight = 200;

    // The D of the site's sign, as wwwroot/favicon.svg draws it on 32 by 32.
    private const string Letters = "M6 7h7v2h-2v14h2v2H6v-2h2V9H6zM15 7h4c5.500 0 8 3.500 8 9s-2.500 9-8 9h-4v-2h1.500V9H15zM19.500 9v14c3.300 0 4.300-2.800 4.300-7s-1-7-4.300-7z";

    private static readonly SKColor Paper = SKColor.Parse("#fbfbf8");
    private static readonly SKColor Ink = SKColor.Parse("#182028");
    private static readonly SKColor Grey = SKColor.Parse("#46505a");
    private static readonly SKColor Rule = SKColor.Parse("#dcdfd8");

    private readonly SKTypeface _serif = Font("NotoSerif-Regular");
    private readonly SKTypeface _sans = Font("NotoSans-Regular");

    /// <returns>A PNG.</returns>
    public byte[] Card(CardText text)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(Paper);
        DrawText(canvas, "ISRO Diplomacy", Left, 104, _serif, 36, Ink);
        using (var line = new SKPaint { Color = Ink, StrokeWidth = 2 }) canvas.DrawLine(Left, 136, Width - Left, 136, line);
        if (text.Mark is { } mark) DrawMark(canvas, mark, Width - Left - 130, 190, 130);
        DrawText(canvas, text.Kind, Left, 214, _sans, 30, Grey);
        var (size, lines) = Fit(text.Title, text.Mark is null ? Width - 2 * Left : Width - 2 * Left - 190);
        var y = 232f;
        foreach (var line in lines) DrawText(canvas, line, Left, y += size * LineHeight, _serif, size, Ink);
        y += 24;
        foreach (var fact in text.Facts) DrawText(canvas, Cut(fact, _sans, 30, Width - 2 * Left), Left, y += 42, _sans, 30, Grey);
        using (var line = new SKPaint { Color = Rule, StrokeWidth = 2 }) canvas.DrawLine(Left, 552, Width - Left, 552, line);
        DrawText(canvas, "Every fact names its document. Not a publication of ISRO.", Left, 592, _sans, 24, Grey);
        return Png(surface);
    }

    /// <summary>The sign of the site: letters on ink, to the edge, as systems cut it into their own shapes.</summary>
    public static byte[] Sign(int size)
    {
        using var surface = SKSurface.Create(new SKImageInfo(size, size, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(Ink);
        surface.Canvas.Scale(size / 32f);
        using var path = SKPath.ParseSvgPathData(Letters);
        using var paint = new SKPaint { Color = Paper, IsAntialias = true };
        surface.Canvas.DrawPath(path, paint);
        return Png(surface);
    }

    public void Dispose()
    {
        _serif.Dispose();
        _sans.Dispose();
    }

    /// <summary>The largest size at which the title has room; at the smallest one it is cut.</summary>
    private (float Size, IReadOnlyList<string> Lines) Fit(string title, float width)
    {
        foreach (var size in (float[])[76, 64, 54, 46])
        {
            var lines = Wrap(title, size, width);
            if (lines.Count * size * LineHeight <= TitleHeight) return (size, lines);
        }

        var cut = Wrap(title, 46, width);
        return (46, [.. cut.Take(MostLines - 1), Cut(string.Join(' ', cut.Skip(MostLines - 1)), _serif, 46, width)]);
    }

    private List<string> Wrap(string text, float size, float width)
    {
        using var font = new SKFont(_serif, size);
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && font.MeasureText($"{lines[^1]} {word}") <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }

    private static string Cut(string text, SKTypeface typeface, float size, float width)
    {
        using var font = new SKFont(typeface, size);
        if (font.MeasureText(text) <= width) return text;
        while (text.Length > 0 && font.MeasureText(text + "…") > width) text = text[..^1];
        return text.TrimEnd() + "…";
    }

    private static void DrawText(SKCanvas canvas, string text, float x, float y, SKTypeface typeface, float size, SKColor colour)
    {
        using var font = new SKFont(typeface, size) { Edging = SKFontEdging.Antialias, Subpixel = true };
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(text, x, y, SKTextAlign.Left, font, paint);
    }

    /// <summary>The shapes and colours of <c>Styles/marks.css</c>.</summary>
    private static void DrawMark(SKCanvas canvas, RecordKind kind, float x, float y, float size)
    {
        var (colour, path) = kind switch
        {
            RecordKind.Partner or RecordKind.Agency => ("#3a5fd0", "M50 0A50 50 0 0 1 50 100A50 50 0 0 1 50 0Z"),
            RecordKind.Mission or RecordKind.Flight => ("#d06510", "M50 0L100 100H0Z"),
            RecordKind.Agreement => ("#175a3d", "M6 6H94V94H6Z"),
            RecordKind.Programme => ("#702d86", "M25 4H75L100 50L75 96H25L0 50Z"),
            RecordKind.CustomerSatellite => ("#98894a", "M34 0H66V34H100V66H66V100H34V66H0V34H34Z"),
            _ => ("#b9648a", "M50 0L100 50L50 100L0 50Z"),
        };
        using var shape = SKPath.ParseSvgPathData(path);
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
        canvas.Save();
        canvas.Translate(x, y);
        canvas.Scale(size / 100);
        canvas.DrawPath(shape, paint);
        canvas.Restore();
    }

    private static byte[] Png(SKSurface surface)
    {
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static SKTypeface Font(string name)
    {
        using var file = typeof(CardDrawing).Assembly.GetManifestResourceStream($"{name}.ttf")!;
        return SKTypeface.FromStream(file);
    }
}
