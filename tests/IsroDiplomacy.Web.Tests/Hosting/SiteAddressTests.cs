using IsroDiplomacy.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Hosting;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData(null, "http://reader.example:81/under")]
    [InlineData(" ", "http://reader.example:81/under")]
    [InlineData("https://record.example/", "https://record.example")]
    [InlineData("https://record.example/space", "https://record.example/space")]
    public void Site_is_where_the_setting_says_or_else_where_the_reader_came(string? setting, string expected)
    {
        using var services = new ServiceCollection().AddSingleton(SiteAddress.Read(setting)).BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = services, Request = { Scheme = "http", Host = new("reader.example", 81), PathBase = "/under" } };
        Assert.Equal(expected, SiteAddress.Of(http.Request));
    }

    [Theory]
    [InlineData("record.example")]
    [InlineData("ftp://record.example")]
    [InlineData("https://record.example/?a=b")]
    [InlineData("https://record.example/#a")]
    [InlineData("https://me@record.example/")]
    public void Setting_that_is_no_address_of_a_site_is_refused(string setting) =>
        Assert.Contains(setting, Assert.Throws<SettingException>(() => SiteAddress.Read(setting)).Message, StringComparison.Ordinal);
}
