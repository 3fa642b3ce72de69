using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Files;

namespace IsroDiplomacy.Web.Package;

/// <summary>What has been written so far, for the files that tell of it.</summary>
internal sealed record PackageContent(PackageScope Scope, Provenance Provenance, Lexicon Words, IReadOnlyList<ScopeNoteRow> Notes)
{
    public List<PackagedTable> Tables { get; } = [];

    public List<PackagedFile> Others { get; } = [];

    public CatalogueInfo Data => Provenance.Data;

    public string Title => Scope.IsWhole ? $"{Data.Title}: the whole catalogue" : $"{Data.Title}: {Scope.View}";
}

internal sealed record PackagedTable(Table Table, int Rows, StagedFile File);

/// <param name="Name">As the descriptor names it.</param>
internal sealed record PackagedFile(string Name, string Format, string MediaType, string Description, StagedFile File);
