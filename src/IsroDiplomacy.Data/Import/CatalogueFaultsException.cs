using System.Globalization;

namespace IsroDiplomacy.Data.Import;

/// <summary><c>data/</c> breaks its rules, so no database was built from it.</summary>
public sealed class CatalogueFaultsException(IReadOnlyList<Fault> faults)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"The catalogue's data has {faults.Count} fault(s)."))
{
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
