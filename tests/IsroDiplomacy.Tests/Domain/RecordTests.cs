using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Tests.Domain;

public sealed class RecordTests
{
    [Fact]
    public void Every_kind_has_a_code_of_its_own_that_leads_back_to_it()
    {
        foreach (var kind in RecordKinds.All) Assert.Equal(kind, RecordKinds.Parse(kind.Code()));

        Assert.Equal(RecordKinds.All.Count, RecordKinds.All.Select(kind => kind.Code()).Distinct().Count());
    }

    [Fact]
    public void Word_that_is_no_kind_is_refused()
    {
        Assert.Null(RecordKinds.Find("country"));
        Assert.Throws<FormatException>(() => RecordKinds.Parse("country"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RecordKind)99).Code());
    }

    [Fact]
    public void Key_joins_kind_and_id() => Assert.Equal("customer-satellite/cs-38755", IsroDiplomacy.Domain.Record.Of(RecordKind.CustomerSatellite, "cs-38755", "SPOT 6").Key);
}
