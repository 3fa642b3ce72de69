using System.Globalization;
using System.Text.Json;
using IsroDiplomacy.Data.Import.Json;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>The fields with one value.</summary>
internal sealed partial class RecordReader
{
    public string Text(string name) => Read(name, optional: false, AsText) ?? "";

    public string? OptionalText(string name) => Read(name, optional: true, AsText);

    /// <summary>Any value, as canonical JSON.</summary>
    public string? Canonical(string name)
    {
        _asked.Add(name);
        if (_value.Field(name) is { } field) return CanonicalJson.Write(field.Value);
        Fault(_value, name, "the field is missing");
        return null;
    }

    /// <summary>The record's own id.</summary>
    public string Id(string name = "id") => Read(name, optional: false, AsSlug) ?? "";

    public PartialDate Date(string name) => OptionalDate(name, optional: false) ?? default;

    public PartialDate? OptionalDate(string name) => OptionalDate(name, optional: true);

    /// <summary>A code of a vocabulary of <see cref="Vocabularies"/>.</summary>
    public string Term(string name, string vocabulary) => Read(name, optional: false, (value, field) => AsTerm(value, field, vocabulary)) ?? "";

    public string? OptionalTerm(string name, string vocabulary) =>
        Read(name, optional: true, (value, field) => AsTerm(value, field, vocabulary));

    public bool Flag(string name)
    {
        _asked.Add(name);
        switch (_value.Field(name)?.Value)
        {
            case { Kind: JsonValueKind.True }: return true;
            case { Kind: JsonValueKind.False }: return false;
            case { } other:
                Fault(other, name, $"must be true or false, but is {other.Word}");
                return false;
            default:
                Fault(_value, name, "the field is missing");
                return false;
        }
    }

    public int Count(string name) => Field(name, JsonValueKind.Number, optional: false) is { } value ? AsCount(value, name) ?? 0 : 0;

    public int? OptionalCount(string name) => Field(name, JsonValueKind.Number, optional: true) is { } value ? AsCount(value, name) : null;

    /// <summary>A number above nought, whole or decimal.</summary>
    public double? OptionalAmount(string name)
    {
        if (Field(name, JsonValueKind.Number, optional: true) is not { } value) return null;
        if (double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && amount > 0 && double.IsFinite(amount))
            return amount;
        Fault(value, name, $"{value.Text} is not an amount above 0");
        return null;
    }

    public CountryCode Country(string name) => OptionalCountry(name, optional: false) ?? default;

    public CountryCode? OptionalCountry(string name) => OptionalCountry(name, optional: true);

    public CosparDesignator? OptionalCospar(string name)
    {
        if (OptionalText(name) is not { } text) return null;
        if (CosparDesignator.TryParse(text, out var designator)) return designator;
        Fault(_value.Field(name)!.Value, name, $"'{text}' is not a COSPAR designator like 2013-009A");
        return null;
    }

    public NoradNumber? OptionalNorad(string name)
    {
        if (Field(name, JsonValueKind.Number, optional: true) is not { } value || AsCount(value, name) is not { } count) return null;
        if (NoradNumber.TryOf(count, out var number)) return number;
        Fault(value, name, $"a NORAD number lies between 1 and {NoradNumber.Max}");
        return null;
    }

    public TimeOnly? OptionalTime(string name)
    {
        if (OptionalText(name) is not { } text) return null;
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        Fault(_value.Field(name)!.Value, name, $"'{text}' is not a time of the form HH:MM");
        return null;
    }

    private PartialDate? OptionalDate(string name, bool optional)
    {
        if (Read(name, optional, AsText) is not { } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        Fault(_value.Field(name)!.Value, name, $"'{text}' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD");
        return null;
    }

    private CountryCode? OptionalCountry(string name, bool optional)
    {
        if (Read(name, optional, AsText) is not { } text) return null;
        if (CountryCode.TryParse(text, out var code)) return code;
        Fault(_value.Field(name)!.Value, name, $"'{text}' is not a country code of two capital letters");
        return null;
    }

    private string? Read(string name, bool optional, Func<LocatedValue, string, string?> convert) =>
        Field(name, JsonValueKind.String, optional) is { } value ? convert(value, name) : null;

    private string? AsText(LocatedValue value, string field)
    {
        if (TextRules.Refuse(value.Text) is not { } reason) return value.Text;
        Fault(value, field, reason);
        return null;
    }

    private string? AsSlug(LocatedValue value, string field)
    {
        if (Slug.TryParse(value.Text, out _)) return value.Text;
        Fault(value, field, $"'{value.Text}' is not an id: lower-case letters a to z, digits, hyphens and dots, at most {Slug.MaxLength}");
        return null;
    }

    private string? AsTerm(LocatedValue value, string field, string vocabulary)
    {
        if (_context.Vocabulary.Refuse(vocabulary, value.Text) is not { } reason) return value.Text;
        Fault(value, field, reason);
        return null;
    }

    private int? AsCount(LocatedValue value, string field)
    {
        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
        Fault(value, field, $"{value.Text} is not a whole number of 0 or more");
        return null;
    }
}
