using System.Collections;
using System.Globalization;
using System.Text.Json;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.LinkedData;

/// <summary>A thing and what is known of it, in the words of a vocabulary for machines: schema.org where nothing else is said.</summary>
/// <param name="type">As in that vocabulary: <c>GovernmentOrganization</c>.</param>
/// <param name="name">Null for what bears none.</param>
public sealed class LinkedThing(string type, string? name = null)
{
    private readonly List<(string Property, object Value)> _known = name is null ? [] : [("name", name)];

    /// <summary>Says it, where it is known: null, an empty text and a list without items leave it unsaid.</summary>
    /// <param name="value">A text, a number, a date, a thing, an address of the site, or a list of these.</param>
    public LinkedThing With(string property, object? value)
    {
        if (value is not (null or "") && !(value is not string and IEnumerable items && !items.Cast<object>().Any())) _known.Add((property, value));
        return this;
    }

    /// <summary>An address of the site, which is given without the site's own.</summary>
    public LinkedThing At(string property, string path) => With(property, new SitePath(path));

    /// <param name="site">The address of the site.</param>
    /// <param name="context">Writes what the words mean; null within another thing.</param>
    public void Write(Utf8JsonWriter json, string site, Action<Utf8JsonWriter>? context = null)
    {
        json.WriteStartObject();
        context?.Invoke(json);
        json.WriteString("@type", type);
        foreach (var (property, value) in _known)
        {
            json.WritePropertyName(property);
            Write(json, value, site);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object value, string site)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case SitePath path: json.WriteStringValue(site + path.Path); break;
            case LinkedRef other:
                json.WriteStartObject();
                json.WriteString("@id", other.Address.StartsWith('/') ? site + other.Address : other.Address);
                json.WriteEndObject();
                break;
            case LinkedThing thing: thing.Write(json, site); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case PartialDate date: json.WriteStringValue(date.ToString()); break;
            case IEnumerable list: WriteList(json, [.. list.Cast<object>()], site); break;
            default: throw new ArgumentException($"A thing can't say a {value.GetType().Name}.", nameof(value));
        }
    }

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<object> items, string site)
    {
        if (items.Count > 1) json.WriteStartArray();
        foreach (var item in items) Write(json, item, site);
        if (items.Count > 1) json.WriteEndArray();
    }
}

/// <summary>An address of the site without the site's own.</summary>
public sealed record SitePath(string Path);

/// <summary>Another thing by its address alone, which may be one of the site.</summary>
public sealed record LinkedRef(string Address);
