namespace IsroDiplomacy.Web.Hosting;

/// <summary>A setting that can't be used; the message names it and says what it can be.</summary>
public sealed class SettingException(string message) : Exception(message);
