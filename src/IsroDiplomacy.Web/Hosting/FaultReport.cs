using IsroDiplomacy.Data.Import;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Tells on the console what the catalogue holds, or what is wrong with it.</summary>
internal static class FaultReport
{
    public static void Write(TextWriter error, IReadOnlyList<Fault> faults, string folder)
    {
        foreach (var fault in faults) error.WriteLine(fault);
        error.WriteLine(faults.Count == 1 ? $"1 fault in {folder}" : FormattableString.Invariant($"{faults.Count} faults in {folder}"));
    }

    public static string Words(CatalogueCounts counts) => FormattableString.Invariant(
        $"{counts.Partners} partners, {counts.Missions} missions, {counts.Agreements} agreements, {counts.Events} events, {counts.Programmes} programmes, {counts.CustomerSatellites} customer satellites");
}
