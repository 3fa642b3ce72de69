using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace IsroDiplomacy.Web;

/// <summary>The address of one view of a list: a path and its parameters, any of which can be given several times.</summary>
/// <remarks>
/// Parameters are kept in the order of their names and values, <c>page</c> last, so that a view has one address whatever way led to it.
/// Every change but that of the page itself leads back to the first page.
/// </remarks>
public sealed class ListAddress : IEquatable<ListAddress>
{
    private const string PageName = "page";

    // Longer than any name or value that a list takes: every link of the page would carry it.
    private const int LongestPart = 250;

    private readonly ImmutableSortedSet<(string Name, string Value)> _parameters;

    public ListAddress(string path) : this(path, ImmutableSortedSet.Create<(string, string)>(ParameterOrder.Instance)) { }

    private ListAddress(string path, ImmutableSortedSet<(string Name, string Value)> parameters) => (Path, _parameters) = (path, parameters);

    public string Path { get; }

    public IReadOnlyCollection<(string Name, string Value)> Parameters => _parameters;

    /// <summary>The address that was asked for; parameters without a value, or with one so long that no list could take it, are left out.</summary>
    public static ListAddress Parse(HttpRequest request) => Of(request.PathBase + request.Path, request.Query);

    /// <summary>The path and parameters of an address of the site, by the same rule.</summary>
    public static ListAddress Parse(Uri address) => Of(address.AbsolutePath, QueryHelpers.ParseQuery(address.Query));

    private static ListAddress Of(string path, IEnumerable<KeyValuePair<string, StringValues>> query) => new(
        path,
        ImmutableSortedSet.CreateRange(ParameterOrder.Instance, query.SelectMany(p => p.Value, (p, value) => (Name: p.Key, Value: value ?? ""))
            .Where(p => p.Value.Length is > 0 and <= LongestPart && p.Name.Length <= LongestPart)));

    public bool Has(string name, string value) => _parameters.Contains((name, value));

    /// <summary>Null where the parameter isn't given; the first in order where it is given several times.</summary>
    public string? Value(string name) => Of(name).Select(p => p.Value).FirstOrDefault();

    /// <summary>This one value in place of all others of the name.</summary>
    public ListAddress With(string name, string value) => new(Path, FirstPage.Except(Of(name)).Add((name, value)));

    /// <summary>No parameter but those of the names: what a list doesn't know, its links needn't carry on.</summary>
    public ListAddress Only(IEnumerable<string> names)
    {
        var kept = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(Path, _parameters.Intersect(_parameters.Where(p => kept.Contains(p.Name))));
    }

    public ListAddress With(string name, int value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>These values in place of all others of the name; none of them takes the parameter away.</summary>
    public ListAddress With(string name, IEnumerable<string> values) => new(Path, FirstPage.Except(Of(name)).Union(values.Select(value => (name, value))));

    public ListAddress Without(string name) => new(Path, FirstPage.Except(Of(name)));

    public ListAddress Without(string name, string value) => new(Path, FirstPage.Remove((name, value)));

    /// <summary>Adds the value beside others of the name, or takes it away where it is there.</summary>
    public ListAddress Toggle(string name, string value) => Has(name, value) ? Without(name, value) : new(Path, FirstPage.Add((name, value)));

    /// <summary>The same view, turned to a page counted from 1.</summary>
    public ListAddress Page(int number)
    {
        var first = FirstPage;
        return new(Path, number <= 1 ? first : first.Add((PageName, number.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>The same parameters at another path, as that of a download.</summary>
    public ListAddress At(string path) => new(path, _parameters);

    /// <summary>Percent-encoded, ready for a link.</summary>
    public override string ToString() => _parameters.Count == 0
        ? Path
        : Path + "?" + string.Join('&', _parameters.Select(p => $"{Uri.EscapeDataString(p.Name)}={Uri.EscapeDataString(p.Value)}"));

    public bool Equals(ListAddress? other) => other is not null && Path == other.Path && _parameters.SetEquals(other._parameters);

    public override bool Equals(object? obj) => Equals(obj as ListAddress);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private ImmutableSortedSet<(string Name, string Value)> FirstPage => _parameters.Except(Of(PageName));

    private IEnumerable<(string Name, string Value)> Of(string name) =>
        _parameters.Where(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private sealed class ParameterOrder : IComparer<(string Name, string Value)>
    {
        public static readonly ParameterOrder Instance = new();

        public int Compare((string Name, string Value) x, (string Name, string Value) y)
        {
            var byPage = IsPage(x.Name).CompareTo(IsPage(y.Name));
            if (byPage != 0) return byPage;
            var byName = string.Compare(x.Name, y.Name, StringComparison.OrdinalIgnoreCase);
            return byName != 0 ? byName : string.CompareOrdinal(x.Value, y.Value);
        }

        private static bool IsPage(string name) => name.Equals(PageName, StringComparison.OrdinalIgnoreCase);
    }
}
