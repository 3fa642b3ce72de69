using System.Collections.Immutable;
using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Filters;

/// <summary>Reads the parameters of a list from its address and keeps every fault, so that a reader is told of all at once.</summary>
/// <remarks>A parameter that nobody asked for is kept in <see cref="Ignored"/>: the page says so instead of passing over it in silence.</remarks>
public sealed class FilterReader(IQueryCollection query, Lexicon lexicon)
{
    /// <summary>The longest free text a list searches for.</summary>
    public const int MaxText = 200;

    /// <summary>The most values one parameter may be given.</summary>
    public const int MaxValues = 50;

    // Added by mail programs and social sites to links they pass on; they say nothing about the list.
    private static readonly string[] Tracking = ["fbclid", "gclid", "mc_cid", "mc_eid", "ref"];

    private readonly Dictionary<string, FilterParameter> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FilterFault> _faults = [];
    private readonly List<(string Name, RecordKind Kind, string Id)> _records = [];

    public IReadOnlyList<FilterFault> Faults => _faults;

    /// <summary>Every parameter that was asked for, in that order: what the list can do.</summary>
    public IReadOnlyCollection<FilterParameter> Parameters => _asked.Values;

    public IEnumerable<string> Ignored => query.Keys.Where(k =>
        !_asked.ContainsKey(k) && !Tracking.Contains(k, StringComparer.OrdinalIgnoreCase) && !k.StartsWith("utm_", StringComparison.OrdinalIgnoreCase));

    /// <summary>Codes of a vocabulary.</summary>
    public ImmutableArray<string> Terms(string name, string vocabulary) => Words(name, [.. lexicon.Of(vocabulary).Select(t => t.Code)], vocabulary);

    /// <summary>Several of a few words.</summary>
    public ImmutableArray<string> Words(string name, IReadOnlyList<string> allowed) => Words(name, allowed, null);

    private ImmutableArray<string> Words(string name, IReadOnlyList<string> allowed, string? vocabulary) =>
        [.. Values(name, FilterValue.Word, allowed, vocabulary).Where(v => Accept(allowed.Contains(v), name, v, "is not one of the values it can take.", allowed))];

    /// <summary>Ids of records; whether there are such records is asked by <see cref="CheckRecordsAsync"/>.</summary>
    public ImmutableArray<string> Ids(string name, RecordKind kind)
    {
        var ids = Values(name, FilterValue.Id, kind: kind).Where(v => Accept(Slug.TryParse(v, out _), name, v, "is not an id: lower-case letters, digits, hyphens and dots."))
            .ToImmutableArray();
        _records.AddRange(ids.Select(id => (name, kind, id)));
        return ids;
    }

    /// <summary>Ids of records in one value, parted by commas, in the order given; one named twice is a fault.</summary>
    public IReadOnlyList<string> IdList(string name, RecordKind kind)
    {
        var ids = (One(name, FilterValue.Id) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(v => Accept(Slug.TryParse(v, out _), name, v, "is not an id: lower-case letters, digits, hyphens and dots.")).ToList();
        var distinct = ids.Distinct().ToList();
        foreach (var twice in ids.GroupBy(id => id).Where(g => g.Count() > 1))
            Refuse(name, twice.Key, "is named more than once.", string.Join(',', distinct));
        _records.AddRange(distinct.Select(id => (name, kind, id)));
        return distinct;
    }

    /// <summary>Adds a fault that only the page can know of.</summary>
    /// <param name="allowed">Values of the parameter that lead on.</param>
    public void Refuse(string name, string value, string message, params IReadOnlyList<string> allowed) => _faults.Add(new(name, value, message, allowed));

    /// <summary>One id of a record, or null where none is given.</summary>
    public string? Id(string name, RecordKind kind)
    {
        if (One(name, FilterValue.Id) is not { Length: > 0 } id || !Accept(Slug.TryParse(id, out _), name, id, "is not an id: lower-case letters, digits, hyphens and dots."))
            return null;
        _records.Add((name, kind, id));
        return id;
    }

    /// <summary>Keys of records of any kind, written <c>mission/nisar</c>; whether there are such records is asked by <see cref="CheckRecordsAsync"/>.</summary>
    public ImmutableArray<string> Records(string name)
    {
        var keys = new List<string>();
        foreach (var value in Values(name, FilterValue.Key))
        {
            var slash = value.IndexOf('/', StringComparison.Ordinal);
            var kind = slash < 0 ? null : RecordKinds.Find(value[..slash]);
            if (!Accept(kind is not null && Slug.TryParse(value[(slash + 1)..], out _), name, value, "is not a kind and an id, like mission/nisar."))
                continue;
            keys.Add(value);
            _records.Add((name, kind!.Value, value[(slash + 1)..]));
        }

        return [.. keys];
    }

    /// <summary>First years of decades written <c>1970s</c>; null for <c>undated</c>.</summary>
    public ImmutableArray<int?> Decades(string name) =>
        [.. Values(name, FilterValue.Decade).Select(v => (Text: v, Decade: Decade(v)))
            .Where(v => Accept(v.Decade is not 0, name, v.Text, "is not a decade like 1970s, nor 'undated'."))
            .Select(v => v.Decade)];

    /// <summary>Years from 1900 to 2100.</summary>
    public ImmutableArray<int> Years(string name) =>
        [.. Values(name, FilterValue.Year).Where(v => Accept(IsYear(v), name, v, "is not a year between 1900 and 2100."))
            .Select(v => int.Parse(v, CultureInfo.InvariantCulture))];

    /// <summary>Names as the records write them: of flights, of publishers. One that no record bears leaves an empty list.</summary>
    public ImmutableArray<string> Names(string name) =>
        [.. Values(name, FilterValue.Name).Where(v => Accept(v.Length <= MaxText, name, v[..Math.Min(40, v.Length)] + "…", $"is longer than {MaxText} characters."))];

    /// <summary>A year from 1900 to 2100, or null where none is given.</summary>
    public int? Year(string name)
    {
        if (One(name, FilterValue.Year) is not { Length: > 0 } text) return null;
        return Accept(IsYear(text), name, text, "is not a year between 1900 and 2100.") ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A day from 1900 to 2100, or null where none is given.</summary>
    public DateOnly? Day(string name)
    {
        if (One(name, FilterValue.Day) is not { Length: > 0 } text) return null;
        var fits = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 2100;
        return Accept(fits, name, text, "is not a day between 1900 and 2100 like 1998-05-11.") ? day : null;
    }

    /// <summary>A first and a last year, each null where it isn't given; a span that ends before it begins is a fault of both.</summary>
    public (int? From, int? To) Span(string from, string to)
    {
        var (first, last) = (Year(from), Year(to));
        if (first is null || last is null || first <= last) return (first, last);
        _faults.Add(new(from, Text(first.Value), $"lies after '{to}', {last}.", []));
        _faults.Add(new(to, Text(last.Value), $"lies before '{from}', {first}.", []));
        return (null, null);
    }

    /// <summary>The number of a page, from 1 to 1,000,000.</summary>
    public int Page()
    {
        if (One("page", FilterValue.Number) is not { } text) return 1;
        var fits = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= 1_000_000;
        return Accept(fits, "page", text, "is not the number of a page: 1, 2, 3 …") ? page : 1;
    }

    /// <summary>One of a few words; the first is meant where none is given.</summary>
    public T Choice<T>(string name, params IReadOnlyList<(string Word, T Value)> choices)
    {
        if (One(name, FilterValue.Word, [.. choices.Select(c => c.Word)]) is not { } text) return choices[0].Value;
        var index = choices.Select(c => c.Word).ToList().IndexOf(text);
        return Accept(index >= 0, name, text, "is not one of the values it can take.", [.. choices.Select(c => c.Word)])
            ? choices[index].Value : choices[0].Value;
    }

    /// <summary>Free text, trimmed; null where it is empty.</summary>
    public string? Text(string name)
    {
        var text = One(name, FilterValue.Text)?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        return Accept(text.Length <= MaxText, name, text[..Math.Min(40, text.Length)] + "…", $"is longer than {MaxText} characters.")
            ? text : null;
    }

    /// <summary>Adds a fault for each id that no record bears. One statement for each kind of record named.</summary>
    public async Task CheckRecordsAsync(RecordQueries records, CancellationToken cancellation)
    {
        foreach (var kind in _records.GroupBy(r => r.Kind))
        {
            var missing = await records.MissingAsync(kind.Key, [.. kind.Select(r => r.Id)], cancellation);
            foreach (var (name, _, id) in kind.Where(r => missing.Contains(r.Id)))
                _faults.Add(new(name, id, $"is no {kind.Key.Code().Replace('-', ' ')} of this catalogue.", []));
        }
    }

    /// <summary>True where the parameter stands in the address: <c>?all</c>.</summary>
    public bool Flag(string name) => One(name, FilterValue.Flag) is { } text
        && Accept(text is "" or "true" or "false", name, text, "is neither true nor false.", ["true", "false"]) && text != "false";

    /// <summary>A whole number in a span, or another where none is given.</summary>
    public int Number(string name, int least, int most, int otherwise)
    {
        if (One(name, FilterValue.Number) is not { } text) return otherwise;
        var fits = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
        return Accept(fits, name, text, $"is not a whole number from {least} to {most}.") ? number : otherwise;
    }

    /// <summary>Several of a few words, with commas between them, in the order of the words; empty where none is given.</summary>
    public ImmutableArray<string> Fields(string name, IReadOnlyList<string> allowed)
    {
        var given = (One(name, FilterValue.Fields, allowed) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var field in given) Accept(allowed.Contains(field), name, field, "is no field of this table.", allowed);
        return [.. allowed.Where(given.Contains)];
    }

    /// <summary>A value that is judged elsewhere.</summary>
    public string? Token(string name) => One(name, FilterValue.Token);

    /// <summary>Knows the parameter and passes over its values.</summary>
    public void Pass(string name) => _asked.TryAdd(name, new(name, FilterValue.Text, true, [], null, null));

    /// <summary>Adds a fault that only others can see.</summary>
    public void Refuse(FilterFault fault) => _faults.Add(fault);

    /// <summary>Has every parameter that nobody asked for refused: data can't carry the note by which a page tells that it passed over one.</summary>
    public void RefuseIgnored() => _faults.AddRange(Ignored.ToList().Select(name => new FilterFault(
        name, query[name].ToString(), "is given to a parameter that this address doesn't know.", [.. _asked.Keys.Order(StringComparer.Ordinal)])));

    private List<string> Values(
        string name, FilterValue value, IReadOnlyList<string>? allowed = null, string? vocabulary = null, RecordKind? kind = null)
    {
        _asked.TryAdd(name, new(name, value, true, allowed ?? [], vocabulary, kind));
        var given = query[name].Where(v => !string.IsNullOrEmpty(v)).Select(v => v!).Distinct().ToList();
        if (given.Count <= MaxValues) return given;
        _faults.Add(new(name, Text(given.Count), $"values are too many: at most {MaxValues} at once.", []));
        return [];
    }

    private string? One(string name, FilterValue value, IReadOnlyList<string>? allowed = null)
    {
        _asked.TryAdd(name, new(name, value, false, allowed ?? [], null, null));
        var given = query[name];
        if (given.Count > 1) _faults.Add(new(name, given.ToString(), "is given more than once.", []));
        return given.Count == 0 ? null : given[0];
    }

    private bool Accept(bool fits, string name, string value, string message, IReadOnlyList<string>? allowed = null)
    {
        if (!fits) _faults.Add(new(name, value, message, allowed ?? []));
        return fits;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsYear(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100;

    // 0 for what is neither a decade nor "undated".
    private static int? Decade(string text)
    {
        if (text == "undated") return null;
        var fits = text is { Length: 5 } && text[4] == 's' && text[3] == '0'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100;
        return fits ? int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture) : 0;
    }
}
