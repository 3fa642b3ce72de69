namespace IsroDiplomacy.Data.Import.Checks;

internal static class WebAddress
{
    public const string Wanted = "is not an address that begins with http:// or https:// and names a host";

    public static bool IsValid(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0
        && !text.Any(char.IsWhiteSpace);
}
