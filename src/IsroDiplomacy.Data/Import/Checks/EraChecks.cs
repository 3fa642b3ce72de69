using System.Globalization;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>An era begins and ends with dated records, and each of its sentences rests on records that its words lead to.</summary>
internal static class EraChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        var dates = Dates(content, report);
        foreach (var era in report.Sound(Concept.Eras, content.Eras, era => era.Id))
            foreach (var (field, message) in Bounds(era, dates).Concat(Sentences(era)))
                report.Add(Concept.Eras, era.Id, field, message);
    }

    private static IEnumerable<(string Field, string Message)> Bounds(Era era, Dictionary<string, PartialDate?> dates)
    {
        if (!dates.TryGetValue(era.BeginsKey, out var begins)) yield return ("begins", $"'{era.BeginsKey}' has no place on the timeline");
        if (era.EndsKey is not { } key) yield break;
        if (!dates.TryGetValue(key, out var ends)) yield return ("ends", $"'{key}' has no place on the timeline");
        else if (dates.ContainsKey(era.BeginsKey) && ends < begins) yield return ("ends", $"{ends} lies before the beginning, {begins}");
    }

    private static IEnumerable<(string Field, string Message)> Sentences(Era era)
    {
        if (era.Sentences.Count == 0) yield return ("sentences", "an era is told in at least one sentence");
        var paragraph = 0;
        foreach (var sentence in era.Sentences)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"sentences[{sentence.Position}]");
            if (sentence.Paragraph != paragraph && sentence.Paragraph != paragraph + 1)
                yield return ($"{field}.paragraph", $"paragraphs are counted from 1 without a gap: {sentence.Paragraph} after {paragraph}");
            paragraph = sentence.Paragraph;
            var linked = BracketedWords.Split(sentence.Text).Count(part => part.Bracketed);
            if (sentence.Records.Count == 0)
                yield return ($"{field}.records", "a sentence rests on at least one record");
            else if (!BracketedWords.AreSound(sentence.Text))
                yield return ($"{field}.text", "a bracket stands alone, holds nothing or holds another");
            else if (linked != sentence.Records.Count)
                yield return ($"{field}.text", $"has words in brackets for {linked} of its {sentence.Records.Count} records");
        }
    }

    /// <summary>The date of every record that stands on the timeline; null for one whose own fault hides it, and is told already.</summary>
    private static Dictionary<string, PartialDate?> Dates(CatalogueContent content, CheckReport report)
    {
        var sound = report.Sound(Concept.Missions, content.Missions, m => m.Id).Select(m => (m.Record.Key, Date: m.Launched))
            .Concat(report.Sound(Concept.Agreements, content.Agreements, a => a.Id).Select(a => (a.Record.Key, Date: a.Date)))
            .Concat(report.Sound(Concept.Events, content.Events, e => e.Id).Where(e => e.RestatesKey is null).Select(e => (e.Record.Key, Date: (PartialDate?)e.Date)))
            .DistinctBy(d => d.Key).ToDictionary(d => d.Key, d => d.Date);
        return content.Missions.Select(m => m.Record.Key).Concat(content.Agreements.Select(a => a.Record.Key)).Concat(content.Events.Where(e => e.RestatesKey is null).Select(e => e.Record.Key))
            .Distinct().Where(key => !sound.TryGetValue(key, out var date) || date is not null)
            .ToDictionary(key => key, key => sound.GetValueOrDefault(key));
    }
}
