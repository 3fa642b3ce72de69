namespace IsroDiplomacy.Domain;

/// <summary>Why an agreement has a status: the rule that gave it.</summary>
public enum StatusReason
{
    /// <summary>Neither a date of it nor a document that treats it as valid was found.</summary>
    Undated,

    /// <summary>A joint statement binds nobody.</summary>
    PoliticalText,

    /// <summary>Signed, and known to have come into force only later.</summary>
    AwaitsEntry,

    /// <summary>Its entry into force is known, and its term still runs.</summary>
    TermRuns,

    /// <summary>Its entry into force is known, and the last day a document states hasn't passed.</summary>
    RunsToStatedEnd,

    /// <summary>Its entry into force is known, and it goes on until a side withdraws.</summary>
    OpenEnded,

    /// <summary>A later document treats it as valid.</summary>
    SeenValid,

    /// <summary>Its entry into force isn't known, but its term runs if it began with the signature.</summary>
    TermFromSignature,

    /// <summary>Its entry into force isn't known, and the last day a document states hasn't passed.</summary>
    StatedEndAhead,

    /// <summary>Its term is over, but it renews itself.</summary>
    RenewsItself,

    /// <summary>It goes on until a side withdraws, but its entry into force isn't known.</summary>
    NoWithdrawalSeen,

    /// <summary>No term is known, and the last sign of it isn't old.</summary>
    NoTermSeen,

    /// <summary>No term is known, and the last sign of it is old.</summary>
    LongSilent,

    /// <summary>Its term is over, and it would have gone on only by a renewal that wasn't found.</summary>
    NotRenewed,

    /// <summary>Its term is over.</summary>
    TermOver,

    /// <summary>The last day that a document states has passed.</summary>
    StatedEndPassed,

    /// <summary>A document shows that it came to an end.</summary>
    Ended,

    /// <summary>All that it was to launch has flown.</summary>
    Launched,

    /// <summary>All missions that it serves are over.</summary>
    MissionsOver,

    /// <summary>A later agreement replaced it.</summary>
    Superseded,

    /// <summary>A later agreement prolonged it, and it fares as that one does.</summary>
    Prolonged,

    /// <summary>The editors read it so.</summary>
    Judged,
}
