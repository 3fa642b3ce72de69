using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Reports;
using Microsoft.AspNetCore.Builder;

namespace IsroDiplomacy.Web.Tests.Hosting;

public sealed class ReportAddressTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_an_address_there_is_nowhere_to_report(string? setting)
    {
        var address = ReportAddress.Of(setting);
        Assert.Null(address.Shown);
        Assert.Null(address.For("Title", "Body"));
    }

    [Fact]
    public void Mail_carries_title_and_text()
    {
        var address = ReportAddress.Of("mailto:record@example.org");
        Assert.Equal("record@example.org", address.Shown);
        Assert.Equal("mailto:record@example.org?subject=A%20%26%20B&body=one%0D%0Atwo", address.For("A & B", "one\r\ntwo"));
    }

    [Fact]
    public void Form_has_both_in_their_places()
    {
        var address = ReportAddress.Of("https://example.org/issues/new?title={title}&body={body}");
        Assert.Equal("example.org", address.Shown);
        Assert.Equal("https://example.org/issues/new?title=a%7Bbody%7D&body=x%3Fy", address.For("a{body}", "x?y"));
    }

    [Theory]
    [InlineData("mailto:", "needs one mail address")]
    [InlineData("mailto:nobody", "needs one mail address")]
    [InlineData("mailto:a@b@c", "needs one mail address")]
    [InlineData("mailto:a@example.org?subject=x", "needs one mail address")]
    [InlineData("record@example.org", "needs both {title} and {body}")]
    [InlineData("https://example.org/new?title={title}", "needs both {title} and {body}")]
    [InlineData("ftp://example.org/{title}/{body}", "must begin with mailto:, https:// or http://")]
    [InlineData("javascript:alert('{title}{body}')", "must begin with mailto:, https:// or http://")]
    public async Task Bad_address_ends_the_start_and_says_what_it_can_be(string setting, string wanted)
    {
        using var error = new StringWriter();
        var builder = WebApplication.CreateBuilder([$"--Reports:Address={setting}", "--urls=http://127.0.0.1:0"]);
        builder.AddCatalogue();
        builder.AddSite();
        await using var app = builder.Build();
        Assert.Equal(ExitCode.Settings, await app.RunWithCatalogueAsync(error));
        Assert.StartsWith($"The setting Reports:Address is '{setting}', but ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(wanted, error.ToString(), StringComparison.Ordinal);
    }
}
