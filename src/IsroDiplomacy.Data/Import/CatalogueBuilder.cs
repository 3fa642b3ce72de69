namespace IsroDiplomacy.Data.Import;

/// <summary>Sees to it that the database matches <c>data/</c>.</summary>
public sealed class CatalogueBuilder(CatalogueOptions options, TimeProvider time)
{
    /// <summary>Uses the database there is where it was built from these very files, and builds it anew where not.</summary>
    /// <exception cref="CatalogueFaultsException"><c>data/</c> has faults; an older database is left as it was.</exception>
    /// <exception cref="IOException">The database's folder can't be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of a right.</exception>
    public async Task<CatalogueBuild> EnsureAsync(CancellationToken cancellation = default)
    {
        var data = DataFiles.Load(DataFolder.At(options.DataFolder));
        var fingerprint = Fingerprint.Of(data);
        if (await FindAsync(fingerprint, cancellation) is { } ready) return new(ready, Rebuilt: false);

        var read = CatalogueReader.Read(data);
        if (read.Faults.Count > 0) throw new CatalogueFaultsException(read.Faults);

        await using var held = await DatabaseFile.LockAsync(options.DatabasePath, time, cancellation);
        // Whoever held the lock before may have built what is needed.
        if (await FindAsync(fingerprint, cancellation) is { } waitedFor) return new(waitedFor, Rebuilt: false);
        DatabaseFile.RemoveUnfinished(options.DatabasePath);
        var build = new BuildRecord(fingerprint, time.GetUtcNow(), CatalogueCounts.Of(read.Content));
        await CatalogueImporter.ImportAsync(read.Content, options.DatabasePath, build, cancellation);
        return new(build, Rebuilt: true);
    }

    private async Task<BuildRecord?> FindAsync(string fingerprint, CancellationToken cancellation)
    {
        var build = await BuildRecord.ReadAsync(options.DatabasePath, cancellation);
        return build?.Fingerprint == fingerprint ? build : null;
    }
}

/// <param name="Rebuilt">False where the database of an earlier start was reused.</param>
public sealed record CatalogueBuild(BuildRecord Record, bool Rebuilt);
