using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Records;

namespace IsroDiplomacy.Web.Features.Partners;

internal static class PartnerGapLines
{
    public static IReadOnlyList<GapLine> Of(PartnerRef partner, PartnerTally tally, PartnerGaps gaps)
    {
        var id = partner.Id;
        var agreements = new ListAddress(Urls.Agreements).With("partner", id);
        var otherDates = agreements.With("basis", "announced").Toggle("basis", "cabinet-approval").Toggle("basis", "inferred");
        return
        [
            .. tally.Since is null ? [new GapLine("When cooperation began: no record has a date")] : Array.Empty<GapLine>(),
            .. Lines(gaps.Undated, "agreement without a date", "agreements without a date", agreements.With("decade", "undated")),
            .. Lines(
                gaps.StatusUnknown, "agreement whose status is unknown", "agreements whose status is unknown",
                agreements.With("status", "unknown")),
            .. Lines(
                gaps.StatusPresumed, "agreement whose status is only presumed", "agreements whose status is only presumed",
                agreements.With("status", AgreementStatuses.PresumedInForce).Toggle("status", AgreementStatuses.PresumedLapsed)),
            .. Lines(
                gaps.NotDatedBySignature, "agreement dated by announcement, cabinet approval or inference, not signature",
                "agreements dated by announcement, cabinet approval or inference, not signature", otherDates),
            .. Lines(gaps.Unnamed, "agreement that names no organisation of its side", "agreements that name no organisation of its side"),
            .. Lines(
                gaps.OneVoice, "agreement resting on a single voice, whole or in a main point",
                "agreements resting on a single voice, whole or in a main point",
                agreements.With("evidence", EvidenceLevels.SingleVoice).Toggle("evidence", EvidenceLevels.MainPointOnOne)),
            .. Lines(
                gaps.WithoutText, "agreement with no treaty text among its documents", "agreements with no treaty text among their documents"),
            .. Lines(
                gaps.MissionsUndated, "mission not launched, or with no launch date found", "missions not launched, or with no launch date found",
                new ListAddress(Urls.Missions).With("partner", id).With("decade", "undated")),
            .. Lines(gaps.MissionsUnnamed, "mission with a part for which no organisation of it has a record", "missions with a part for which no organisation of it has a record"),
            .. Lines(
                gaps.ProgrammesUndated, "programme whose beginning is not known", "programmes whose beginning is not known",
                new ListAddress(Urls.Programmes).With("partner", id).With("decade", "undated")),
        ];
    }

    private static IEnumerable<GapLine> Lines(int count, string one, string many, ListAddress? address = null)
    {
        if (count > 0) yield return new($"{Words.Number(count)} {(count == 1 ? one : many)}", address?.ToString());
    }
}
