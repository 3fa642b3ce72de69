using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Agreements;

/// <summary>Places the agreements of a lineage in columns, older to newer, each right of all that it is tied to from before.</summary>
public sealed class LineageDrawing
{
    public const int BoxWidth = 176;
    public const int BoxHeight = 84;
    private const int Gap = 108;
    private const int RowGap = 20;
    private const int Edge = 1;

    private readonly Dictionary<string, LineageBox> _boxes;

    public LineageDrawing(Lineage lineage)
    {
        var columns = Columns(lineage);
        var rows = new Dictionary<int, int>();
        var tallest = columns.Values.GroupBy(c => c).Max(g => g.Count());
        var heights = columns.Values.GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        _boxes = lineage.Members.Where(m => columns.ContainsKey(m.Id)).ToDictionary(m => m.Id, m =>
        {
            var column = columns[m.Id];
            var row = rows[column] = rows.GetValueOrDefault(column, -1) + 1;
            // A short column stands at the middle of the tallest, so that ties run level where they can.
            var top = (tallest - heights[column]) * (BoxHeight + RowGap) / 2;
            return new LineageBox(m, Edge + column * (BoxWidth + Gap), Edge + top + row * (BoxHeight + RowGap));
        });
        Wires = [.. lineage.Ties.GroupBy(t => t.NewerId).SelectMany(Into)];
        Width = 2 * Edge + columns.Values.Max() * (BoxWidth + Gap) + BoxWidth;
        Height = 2 * Edge + tallest * (BoxHeight + RowGap) - RowGap;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Older ones first: the order in which a keyboard reaches them.</summary>
    public IReadOnlyCollection<LineageBox> Boxes => _boxes.Values;

    public IReadOnlyList<LineageWire> Wires { get; }

    // Ties that end at one box end below each other, so that each word has a place of its own.
    private IEnumerable<LineageWire> Into(IGrouping<string, LineageTie> ties)
    {
        var newer = _boxes[ties.Key];
        var from = ties.OrderBy(t => _boxes[t.OlderId].Y).ToList();
        return from.Select((tie, i) => Wire(tie, _boxes[tie.OlderId], newer, newer.Y + BoxHeight * (i + 1) / (from.Count + 1)));
    }

    private static LineageWire Wire(LineageTie tie, LineageBox older, LineageBox newer, int y2)
    {
        int x1 = older.X + BoxWidth, y1 = older.Y + BoxHeight / 2, x2 = newer.X - 6, middle = newer.X - Gap / 2;
        return new(
            FormattableString.Invariant($"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}"),
            LineageWords.Of(tie.Relation, fromThis: false), middle, y2 - 6);
    }

    private static Dictionary<string, int> Columns(Lineage lineage)
    {
        var columns = lineage.Members.ToDictionary(m => m.Id, _ => 0);
        // Lineage never leads back, so each pass settles at least one more step.
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var tie in lineage.Ties.Where(t => columns[t.NewerId] <= columns[t.OlderId]))
            {
                columns[tie.NewerId] = columns[tie.OlderId] + 1;
                moved = true;
            }
        }

        return columns;
    }
}

public sealed record LineageBox(AgreementRef Agreement, int X, int Y)
{
    private const int LineLength = 25;

    /// <summary>The title in two lines that fit the box; what is cut is in the table below the drawing.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var first = Cut(Agreement.Title, out var rest);
            if (rest.Length == 0) return [first];
            var second = Cut(rest, out var more);
            return [first, more.Length == 0 ? second : second.TrimEnd(' ', ',') + " …"];
        }
    }

    private static string Cut(string text, out string rest)
    {
        var fits = Fitting(text);
        var end = fits == text.Length ? fits : text.LastIndexOf(' ', fits);
        if (end <= 0) end = fits;
        rest = text[end..].TrimStart();
        return text[..end];
    }

    // Capitals are about a third wider than other letters.
    private static int Fitting(string text)
    {
        var width = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            width += char.IsUpper(text[i]) ? 1.35 : 1;
            if (width > LineLength) return i;
        }

        return text.Length;
    }
}

/// <param name="Path">From the older box to the newer one.</param>
/// <param name="Words">Read from the older one: "superseded by".</param>
public sealed record LineageWire(string Path, string Words, int X, int Y);
