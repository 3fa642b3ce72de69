using System.Security.Cryptography;
using System.Text;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import;

/// <summary>A hash of all that decides what the database holds: the files of <c>data/</c>, and the programs that read and write it.</summary>
/// <remarks>
/// The programs are told by the module version ids of the domain and data assemblies. The compiler derives them from the source, so any
/// change of a rule, a column or an index builds the database again; so does a change of a query, which costs seconds and is never wrong.
/// </remarks>
internal static class Fingerprint
{
    public static string Of(DataFiles data)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in new[] { typeof(Record).Assembly, typeof(CatalogueContext).Assembly })
            hash.AppendData(assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var file in data.Files)
        {
            // Each part's length keeps one file's end from passing for the next one's beginning.
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{file.Name}\n{file.Bytes.Length}\n")));
            hash.AppendData(file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
