namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>Finds chains of records that lead back to where they began.</summary>
internal static class Cycles
{
    /// <returns>Each chain once, from its first member in the given order back to it: <c>a, b, a</c>.</returns>
    public static IEnumerable<IReadOnlyList<string>> Find(IReadOnlyDictionary<string, IReadOnlyList<string>> links)
    {
        var reported = new HashSet<string>();
        foreach (var start in links.Keys)
        {
            if (reported.Contains(start) || PathBack(start, links) is not { } path) continue;
            reported.UnionWith(path);
            yield return path;
        }
    }

    private static List<string>? PathBack(string start, IReadOnlyDictionary<string, IReadOnlyList<string>> links)
    {
        var cameFrom = new Dictionary<string, string>();
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var current))
        {
            foreach (var next in links.GetValueOrDefault(current, []))
            {
                if (next == start) return Walk(start, current, cameFrom);
                if (cameFrom.TryAdd(next, current)) open.Enqueue(next);
            }
        }

        return null;
    }

    private static List<string> Walk(string start, string last, Dictionary<string, string> cameFrom)
    {
        var path = new List<string> { start };
        for (var step = last; step != start; step = cameFrom[step]) path.Insert(0, step);
        path.Insert(0, start);
        return path;
    }
}
