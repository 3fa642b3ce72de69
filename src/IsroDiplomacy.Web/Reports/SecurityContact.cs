using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Reports;

/// <summary>Where a weakness of the site can be reported: the setting <c>Security:Contact</c>. Without it there is no security.txt.</summary>
public sealed class SecurityContact
{
    public const string Setting = "Security:Contact";

    private SecurityContact(string? address) => Address = address;

    /// <summary>Null where none is set.</summary>
    public string? Address { get; }

    /// <exception cref="SettingException">It is no address of a kind that the file can name.</exception>
    public static SecurityContact Of(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting)) return new(null);
        var fits = Uri.TryCreate(setting, UriKind.Absolute, out var address) && !setting.Any(char.IsWhiteSpace)
            && (address.Scheme is "https" or "tel" || (address.Scheme == "mailto" && setting.Split('@') is [{ Length: > 7 }, { Length: > 0 }]));
        return fits ? new(setting)
            : throw new SettingException($"The setting {Setting} is '{setting}', but it must begin with mailto:, https:// or tel: and be one address.");
    }
}
