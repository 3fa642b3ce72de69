using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Cards;

/// <summary>What a card says.</summary>
/// <param name="Mark">The kind of record whose sign stands on it; null for a page that is no record's.</param>
/// <param name="Kind">A word or two over the title.</param>
/// <param name="Facts">A line or two under it.</param>
internal sealed record CardText(RecordKind? Mark, string Kind, string Title, IReadOnlyList<string> Facts);
