namespace IsroDiplomacy.Web.Filters;

/// <summary>What is wrong with one parameter of an address.</summary>
/// <param name="Message">Completes the sentence that begins with the value: "is not a decade like 1970s".</param>
/// <param name="Allowed">The values it can take; empty where they are too many to name.</param>
public sealed record FilterFault(string Name, string Value, string Message, IReadOnlyList<string> Allowed);
