using System.Text.Json;
using IsroDiplomacy.Data.Import.Json;
using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>One state of a <c>data/</c> folder, of this day or of an earlier one: each field of each record as canonical JSON.</summary>
/// <remarks>Read without the rules of today, which an earlier state needn't keep: any file of records with an id or a code, and any field.</remarks>
public sealed class CatalogueVersion
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, VersionRecord>> _files = [];

    private CatalogueVersion()
    {
    }

    /// <summary>In ordinal order, without their ending: <c>agreements</c>, <c>vocabulary/regions</c>. What is said of versions is no part of one.</summary>
    public IReadOnlyList<string> Files => [.. _files.Keys.Order(StringComparer.Ordinal)];

    public string? Number => Find(Concept.Catalogue.Name, Concept.Catalogue.Name)?.Find("version")?.Trim('"');

    /// <summary>By id; empty where there is no such file.</summary>
    public IReadOnlyDictionary<string, VersionRecord> Records(string file) =>
        _files.TryGetValue(file, out var records) ? records : new Dictionary<string, VersionRecord>();

    public VersionRecord? Find(string file, string id) => Records(file).GetValueOrDefault(id);

    /// <param name="folder">The folder of the files, or one that holds it as <c>data</c>, as a working copy of the repository does.</param>
    /// <returns>The faults that keep it from being read, all at once; the version is whole only where there are none.</returns>
    public static ReadVersion Read(DataFolder folder)
    {
        var inner = Path.Combine(folder.Path, "data");
        if (!File.Exists(Path.Combine(folder.Path, Concept.Catalogue.FileName)) && Directory.Exists(inner))
            folder = new(inner, $"{folder.Label.TrimEnd('/')}/data");
        var data = DataFiles.Load(folder);
        var (version, faults) = (new CatalogueVersion(), new FaultList());
        if (!data.FolderExists) faults.Add(new(folder.Label, 1, 1, null, null, "there is no such folder"));
        else if (!data.Files.Any(file => file.Name == Concept.Catalogue.FileName))
            faults.Add(new(folder.Label, 1, 1, null, null, $"the folder holds no catalogue: it has no {Concept.Catalogue.FileName}"));
        else
            foreach (var file in data.Files.Where(file => !VersionFiles.Names.Contains(file.Name))) version.Read(file, $"{folder.Label}/{file.Name}", faults);
        return new(version, faults.InOrder());
    }

    internal static VersionRecord RecordOf(LocatedValue value, string key) =>
        new([.. value.Fields.Where(field => field.Name != key).Select(field => new VersionField(field.Name, CanonicalJson.Write(field.Value)))]);

    private void Read(DataFile file, string label, FaultList faults)
    {
        if (file.Problem is not null)
        {
            Fault(new(1, 1), file.Problem);
            return;
        }

        var name = file.Name[..^".json".Length];
        if (LocatedJson.Parse(file.Bytes, Fault) is not { } root) return;
        var records = new Dictionary<string, VersionRecord>();
        _files.Add(name, records);
        if (root.Kind == JsonValueKind.Object) records.Add(name, RecordOf(root, ""));
        else if (root.Kind != JsonValueKind.Array) Fault(root.Start, $"the file must hold records, but holds {root.Word}");
        foreach (var item in root.Items)
        {
            var key = Array.Find(Keys, item.Fields.Select(field => field.Name).Contains);
            var id = key is null ? null : item.Field(key)!.Value;
            if (id is not { Kind: JsonValueKind.String }) Fault(item.Start, "a record needs an id or a code by which it is known again");
            else if (!records.TryAdd(id.Text, RecordOf(item, key!))) Fault(id.Start, $"'{id.Text}' is used twice in this file");
        }

        void Fault(Position at, string message) => faults.Add(new(label, at.Line, at.Column, null, null, message));
    }

    private static readonly string[] Keys = ["id", "code"];
}

/// <summary>A record of a version, by its fields in their order, without the key.</summary>
public sealed record VersionRecord(IReadOnlyList<VersionField> Fields)
{
    /// <returns>The value; null where there is no such field, which is not the same as the text <c>null</c>.</returns>
    public string? Find(string field) => Fields.FirstOrDefault(f => f.Name == field)?.Json;
}

/// <param name="Json">Canonical.</param>
public sealed record VersionField(string Name, string Json);

public sealed record ReadVersion(CatalogueVersion Version, IReadOnlyList<Fault> Faults);
