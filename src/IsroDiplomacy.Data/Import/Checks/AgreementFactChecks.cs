using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The facts and readings that the status of an agreement is worked out from don't contradict each other.</summary>
internal static class AgreementFactChecks
{
    private const string InForce = "in-force";

    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var agreement in report.Sound(Concept.Agreements, content.Agreements, agreement => agreement.Id))
        foreach (var (field, message) in Faults(agreement))
            report.Add(Concept.Agreements, agreement.Id, field, message);
    }

    private static IEnumerable<(string Field, string Message)> Faults(Agreement agreement)
    {
        if (agreement.Type == Agreement.JointStatement && Binding(agreement) is { } field)
            yield return (field, "a joint statement is a political text: it comes into force and ends by no date");
        if (agreement.Term is { } term)
        {
            if (term is { Months: null, Renewal: not AgreementTerm.NoEnd })
                yield return ("term.months", $"only a term whose renewal is '{AgreementTerm.NoEnd}' has no months");
            if (term is { Months: not null, Renewal: AgreementTerm.NoEnd })
                yield return ("term.months", $"an agreement whose renewal is '{AgreementTerm.NoEnd}' has no months");
            if (term.Months == 0) yield return ("term.months", "a term has at least one month");
            if (term.Months is not null && agreement.Date is null && agreement.EntryIntoForce is null)
                yield return ("term", "a term needs a day from which it runs: date or entryIntoForce");
        }

        var begun = agreement.EntryIntoForce ?? agreement.Date;
        if (agreement.EntryIntoForce is { } entry && agreement.Date is { } date && entry.Latest < date.Earliest)
            yield return ("entryIntoForce", $"{entry} lies before date, {date}");
        foreach (var (name, end) in Ends(agreement))
        {
            if (begun is { } start && end.Latest < start.Earliest) yield return (name, $"{end} lies before the agreement began, {start}");
        }

        if (agreement.Judgement is { Status: InForce })
            yield return ("judgement.status", $"'{InForce}' takes a fact: entryIntoForce, term or seenValid; a judgement can only presume it");
    }

    private static IEnumerable<(string Field, PartialDate Date)> Ends(Agreement agreement)
    {
        if (agreement.Expires is { } expires) yield return ("expires", expires);
        if (agreement.Ended?.Date is { } ended) yield return ("ended.date", ended);
        if (agreement.SeenValid is { } seen) yield return ("seenValid.date", seen.Date);
        if (agreement.Judgement?.From is { } from) yield return ("judgement.from", from);
    }

    private static string? Binding(Agreement agreement) =>
        agreement.EntryIntoForce is not null ? "entryIntoForce"
        : agreement.Term is not null ? "term"
        : agreement.Expires is not null ? "expires"
        : agreement.Ended is not null ? "ended"
        : agreement.SeenValid is not null ? "seenValid"
        : null;
}
