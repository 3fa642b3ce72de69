using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Reports;

/// <summary>Where readers may write to: the setting <c>Reports:Address</c>. Without it no page offers to.</summary>
/// <remarks>
/// Either <c>mailto:someone@example.org</c>, or the address of a form with the places <c>{title}</c> and <c>{body}</c> in it:
/// <c>https://example.org/issues/new?title={title}&amp;body={body}</c>.
/// </remarks>
public sealed class ReportAddress
{
    public const string Setting = "Reports:Address";

    private const string TitlePlace = "{title}";
    private const string BodyPlace = "{body}";

    private readonly string? _template;

    private ReportAddress(string? template, string? shown) => (_template, Shown) = (template, shown);

    /// <summary>The mail address, or the host of the form; null where no address is set.</summary>
    public string? Shown { get; }

    /// <param name="setting">Empty or null where readers have nowhere to write to.</param>
    /// <exception cref="SettingException">The address is neither of the two forms.</exception>
    public static ReportAddress Of(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting)) return new(null, null);
        if (setting.StartsWith("mailto:", StringComparison.Ordinal))
        {
            var mailbox = setting["mailto:".Length..];
            if (mailbox.Split('@') is not [{ Length: > 0 }, { Length: > 0 } host] || host.Contains('?') || mailbox.Any(char.IsWhiteSpace))
                throw Bad(setting, "after mailto: it needs one mail address and nothing else");
            return new($"mailto:{mailbox}?subject={TitlePlace}&body={BodyPlace}", mailbox);
        }

        if (!setting.Contains(TitlePlace, StringComparison.Ordinal) || !setting.Contains(BodyPlace, StringComparison.Ordinal))
            throw Bad(setting, $"a form's address needs both {TitlePlace} and {BodyPlace}");
        if (!Uri.TryCreate(Fill(setting, "title", "body"), UriKind.Absolute, out var form) || form.Scheme is not ("https" or "http"))
            throw Bad(setting, "it must begin with mailto:, https:// or http://");
        return new(setting, form.Host);
    }

    /// <summary>The address with title and text filled in; null where none is set.</summary>
    public string? For(string title, string body) => _template is null ? null : Fill(_template, title, body);

    private static string Fill(string template, string title, string body) => template
        .Replace(TitlePlace, Uri.EscapeDataString(title), StringComparison.Ordinal)
        .Replace(BodyPlace, Uri.EscapeDataString(body), StringComparison.Ordinal);

    private static SettingException Bad(string setting, string wanted) => new($"The setting {Setting} is '{setting}', but {wanted}.");
}
