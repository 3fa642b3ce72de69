using IsroDiplomacy.Data.Schema;

namespace IsroDiplomacy.Data.Queries;

/// <summary>How like two short texts are, to guess what a mistyped one meant.</summary>
internal static class Likeness
{
    // Half the letters wrong is no slip any more.
    private const double Furthest = 0.5;

    public static IEnumerable<RecordRef> Nearest(string text, IEnumerable<RecordRef> candidates, int most)
    {
        var asked = Folding.Words(text);
        return candidates
            .Select(c => (Record: c, Distance: Math.Min(Distance(asked, Folding.Words(c.Id)), Distance(asked, Folding.Words(c.Name)))))
            .Where(c => c.Distance < Furthest)
            .OrderBy(c => c.Distance).ThenBy(c => c.Record.Name, StringComparer.Ordinal).ThenBy(c => c.Record.Id, StringComparer.Ordinal)
            .Take(most).Select(c => c.Record);
    }

    /// <summary>0 for equal texts, 1 for wholly unlike ones; a text that goes on after what was asked is nearer than one that differs.</summary>
    public static double Distance(string asked, string other)
    {
        if (asked.Length == 0 || other.Length == 0) return 1;
        var whole = Edits(asked, other) / (double)Math.Max(asked.Length, other.Length);
        if (other.Length <= asked.Length) return whole;
        return Math.Min(whole, 0.25 + Edits(asked, other[..asked.Length]) / (double)asked.Length);
    }

    /// <summary>Letters to put in, take out, change or swap with the next.</summary>
    public static int Edits(string a, string b)
    {
        var (before, last, now) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
            }

            (before, last, now) = (last, now, before);
        }

        return last[b.Length];
    }
}
