using System.Diagnostics;
using System.Globalization;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Tells on the error stream how far an export has come, where it takes longer than a glance.</summary>
internal sealed class ExportProgress(TextWriter error, string table)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private TimeSpan _told;
    private int _rows;

    public void Tell(int rows)
    {
        _rows = rows;
        if (_since.Elapsed - _told < Pause) return;
        _told = _since.Elapsed;
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table}: {rows:N0} rows so far"));
    }

    public void End(string? path) => error.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{table}: {_rows:N0} rows in {_since.Elapsed.TotalSeconds:0.0} s{(path is null ? "" : $", in {path}")}"));
}
