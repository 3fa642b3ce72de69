namespace IsroDiplomacy.Web.Components.Lists;

/// <param name="Without">The address of the list without this filter.</param>
public sealed record AppliedFilter(string Field, string Value, string Without);
