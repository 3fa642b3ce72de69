using System.Text.Encodings.Web;
using System.Text.Json;

namespace IsroDiplomacy.Web.Features.Downloads;

internal static class ProblemForm
{
    /// <summary>Letters and quotation marks stay what they are: the answer is never a part of a page.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
