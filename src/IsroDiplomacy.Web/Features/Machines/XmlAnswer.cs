using System.Text;
using System.Xml;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>An XML document, written as it is made.</summary>
internal static class XmlAnswer
{
    private static readonly XmlWriterSettings Form = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static Task WriteAsync(HttpContext http, string mediaType, Func<XmlWriter, CancellationToken, Task> write) => http.AnswerAsync(async cancellation =>
    {
        http.Response.ContentType = mediaType + "; charset=utf-8";
        if (HttpMethods.IsHead(http.Request.Method)) return;
        await using var xml = XmlWriter.Create(http.Response.Body, Form);
        await xml.WriteStartDocumentAsync();
        await write(xml, cancellation);
        await xml.WriteEndDocumentAsync();
        await xml.FlushAsync();
    });

    public static Task ElementAsync(this XmlWriter xml, string name, string text) => xml.WriteElementStringAsync(null, name, null, text);
}
