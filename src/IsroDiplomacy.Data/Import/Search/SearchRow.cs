using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Search;

/// <summary>What a search knows of one thing it can find.</summary>
internal sealed record SearchRow(SearchKind Kind, string Id, string Name)
{
    private readonly string?[] _acronyms = [];
    private readonly string?[] _otherNames = [];
    private readonly string?[] _hiddenNames = [];
    private readonly string?[] _context = [];
    private readonly string?[] _body = [];

    public string Key => $"{Kind.Code()}/{Id}";

    public PartialDate? Date { get; init; }

    /// <summary>Short names worth as much as the name itself: CNES, FR.</summary>
    public IEnumerable<string?> Acronyms { get => Given(_acronyms); init => _acronyms = [.. value]; }

    /// <summary>Acronyms, native and former names, identifiers: shown beside the name.</summary>
    public IEnumerable<string?> OtherNames { get => Given([.. _acronyms, .. _otherNames]); init => _otherNames = [.. value]; }

    /// <summary>Names that are looked for and not shown: codes, initials.</summary>
    public IEnumerable<string?> HiddenNames { get => Given(_hiddenNames); init => _hiddenNames = [.. value]; }

    /// <summary>Names of what stands beside it.</summary>
    public IEnumerable<string?> Context { get => Given([.. _context, Date?.ToString()]); init => _context = [.. value]; }

    public IEnumerable<string?> Body { get => Given(_body); init => _body = [.. value]; }

    public IEnumerable<string> Names => [Name, .. OtherNames.OfType<string>(), .. HiddenNames.OfType<string>()];

    /// <summary>The names as they may be typed as well: <c>Glonass</c> for Глонасс, <c>meghatropiques</c> for Megha-Tropiques.</summary>
    public IEnumerable<string> Spellings => HiddenNames.Concat(IdWords).Concat(Names.Select(Latin)).Concat(Names.SelectMany(Joined)).OfType<string>().Distinct();

    // Ids of agreements, events and programmes tell what titles leave out: the partner's code, the year, an acronym.
    private IEnumerable<string?> IdWords => Kind is SearchKind.Agreement or SearchKind.Event or SearchKind.Programme ? [Id] : [];

    public static SearchRow Of(Record record) => new(SearchKinds.Of(record.Kind), record.Id, record.Name);

    private static IEnumerable<string> Given(string?[] texts) => texts.OfType<string>().Where(t => t.Length > 0).Distinct();

    private static string? Latin(string name) => name.All(char.IsAscii) ? null : Folding.Words(name);

    private static IEnumerable<string> Joined(string name) =>
        name.Split(' ').Select(w => (Word: w, Folded: Folding.Words(w))).Where(w => w.Folded.Contains(' ', StringComparison.Ordinal))
            .Select(w => Folding.Compact(w.Word));
}
