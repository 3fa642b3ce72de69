using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IsroDiplomacy.Tests;

/// <summary>Voices and evidence levels worked out from plain JSON by the rule that <c>data/README.md</c> prints, without any of the product's code.</summary>
public static partial class RawEvidence
{
    /// <summary>The files whose records cite documents of their own, and the kind of record in each.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["partners"] = "partner", ["missions"] = "mission", ["agreements"] = "agreement", ["events"] = "event",
        ["programmes"] = "programme", ["customer-satellites"] = "customer-satellite", ["flights"] = "flight",
    };

    private static readonly Dictionary<string, JsonElement> Sources = RawData.Read("sources").ToDictionary(s => s.Id());

    /// <summary>The ids of the documents that a record cites, in its order.</summary>
    public static IEnumerable<string> Cited(this JsonElement record) =>
        record.Items("citations").Select(c => c.ValueKind == JsonValueKind.String ? c.GetString()! : c.Text("source")!);

    public static int VoicesOf(JsonElement record)
    {
        var documents = record.Cited().Distinct().ToList();
        var names = documents.ToDictionary(d => d, d => NamesOf(Sources[d]).ToHashSet());
        var voices = 0;
        var open = documents.ToHashSet();
        while (open.Count > 0)
        {
            voices++;
            var reached = new Queue<string>([open.First()]);
            open.Remove(reached.Peek());
            while (reached.TryDequeue(out var document))
                foreach (var other in open.Where(o => names[o].Overlaps(names[document])).ToList())
                {
                    open.Remove(other);
                    reached.Enqueue(other);
                }
        }

        return voices;
    }

    public static int PrimaryTextsOf(JsonElement record) =>
        record.Cited().Distinct().Count(d => Sources[d].Text("kind") is "treaty-text" or "official" or "agency");

    public static string LevelOf(JsonElement record)
    {
        var (voices, isPrimary) = (VoicesOf(record), PrimaryTextsOf(record) > 0);
        if (voices == 1) return isPrimary ? "primary-alone" : "single-voice";
        if (record.GetProperty("mainPointOnOne").GetBoolean()) return "main-point-on-one";
        return isPrimary ? "primary-and-others" : "several-voices";
    }

    /// <summary>The keys of the records of which a property has claims with two or more values for one time.</summary>
    public static IReadOnlySet<string> Disputed { get; } = RawData.Read("claims")
        .Select(c => (Key: $"{c.GetProperty("subject").Text("kind")}/{c.GetProperty("subject").Text("id")}", Property: c.Text("property"), AsOf: c.Text("asOf"), Value: c.Text("value")))
        .GroupBy(c => (c.Key, c.Property, c.AsOf)).Where(g => g.DistinctBy(c => c.Value).Skip(1).Any()).Select(g => g.Key.Key).ToHashSet();

    private static IEnumerable<string> NamesOf(JsonElement source)
    {
        if (source.Text("origin") is { } origin) yield return "origin " + origin;
        if (source.Text("wire") is { } wire) yield return "name " + Plain(wire);
        foreach (var part in Parts().Split(source.Text("publisher")!).Where(p => p.Any(char.IsLetterOrDigit))) yield return "name " + Plain(part);
    }

    private static string Plain(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var words = NoWord().Split(string.Concat(letters).ToLowerInvariant()).Where(w => w.Length > 0).ToArray();
        if (words is ["the", _, ..]) words = words[1..];
        while (words is [_, .., "release" or "text" or "press"]) words = words[..^1];
        return string.Join('-', words);
    }

    [GeneratedRegex(@"\s/\s|\svia\s|[()]")]
    private static partial Regex Parts();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NoWord();
}
