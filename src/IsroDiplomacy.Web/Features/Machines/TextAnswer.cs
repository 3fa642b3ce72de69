using System.Text;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>A few lines of text.</summary>
internal static class TextAnswer
{
    public static Task WriteAsync(HttpContext http, IEnumerable<string> lines) => http.AnswerAsync(async cancellation =>
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))), cancellation);
    });
}
