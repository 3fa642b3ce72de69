namespace IsroDiplomacy.Domain;

/// <summary>The codes of the vocabulary <c>agreement-statuses</c>. The rules give no other.</summary>
public static class AgreementStatuses
{
    public const string InForce = "in-force";
    public const string PresumedInForce = "presumed-in-force";
    public const string PresumedLapsed = "presumed-lapsed";
    public const string Expired = "expired";
    public const string Superseded = "superseded";
    public const string Announced = "announced";
    public const string Unknown = "unknown";

    public static IReadOnlyList<string> All { get; } = [InForce, PresumedInForce, PresumedLapsed, Expired, Superseded, Announced, Unknown];
}
