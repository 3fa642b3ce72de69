namespace IsroDiplomacy.Web.Components.Frame;

/// <summary>A link that leads on from a dead end.</summary>
/// <param name="Count">The rows found there, where that has been counted.</param>
public sealed record WayOut(string Label, string Href, int? Count = null);
