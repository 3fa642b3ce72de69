using System.Collections.Frozen;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The controlled vocabularies in memory: a few hundred words, the same for every reader, read once.</summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<(string Vocabulary, string Code), Term> _terms;
    private readonly FrozenDictionary<string, IReadOnlyList<Term>> _vocabularies;

    public Lexicon(IEnumerable<Term> terms)
    {
        var all = terms.ToList();
        _terms = all.ToFrozenDictionary(t => (t.Vocabulary, t.Code));
        _vocabularies = all.GroupBy(t => t.Vocabulary)
            .ToFrozenDictionary(g => g.Key, IReadOnlyList<Term> (g) => g.OrderBy(t => t.Position).ToList());
    }

    public static Lexicon Read(IDbContextFactory<CatalogueContext> contexts)
    {
        using var db = contexts.CreateDbContext();
        return new(db.Terms.AsNoTracking());
    }

    /// <summary>The words of one vocabulary in the order they are shown.</summary>
    /// <exception cref="KeyNotFoundException">No vocabulary bears the name.</exception>
    public IReadOnlyList<Term> Of(string vocabulary) => _vocabularies[vocabulary];

    public bool Has(string vocabulary, string code) => _terms.ContainsKey((vocabulary, code));

    /// <exception cref="KeyNotFoundException">The vocabulary lacks the code: the importer lets none such through.</exception>
    public Term Term(string vocabulary, string code) => _terms[(vocabulary, code)];

    public string Label(string vocabulary, string code) => Term(vocabulary, code).Label;

    public string Definition(string vocabulary, string code) => Term(vocabulary, code).Definition;
}
