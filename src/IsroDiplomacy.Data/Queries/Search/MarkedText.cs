using IsroDiplomacy.Data.Schema;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A text in which the words that were looked for are known.</summary>
public sealed record MarkedText(IReadOnlyList<MarkedPart> Parts)
{
    // Signs that no text of the catalogue holds; FTS5 sets them around what it found.
    internal const char Opens = '\u0002';
    internal const char Closes = '\u0003';

    public bool IsEmpty => Parts.Count == 0;

    public bool HasHit => Hits.Any();

    internal IEnumerable<string> Hits => Parts.Where(p => p.Hit).Select(p => Folding.Words(p.Text));

    public static MarkedText Of(string? marked) =>
        new([.. (marked ?? "").Split(Opens).SelectMany((piece, index) =>
        {
            var ends = index == 0 ? -1 : piece.IndexOf(Closes, StringComparison.Ordinal);
            return ends < 0 ? [new(piece, false)] : new[] { new MarkedPart(piece[..ends], true), new(piece[(ends + 1)..], false) };
        }).Where(p => p.Text.Length > 0)]);

    public override string ToString() => string.Concat(Parts.Select(p => p.Text));
}

/// <param name="Hit">True for a word that was looked for.</param>
public sealed record MarkedPart(string Text, bool Hit);
