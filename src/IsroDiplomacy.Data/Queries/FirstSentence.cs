using System.Text.RegularExpressions;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The beginning of a summary, up to the end of its first sentence.</summary>
public static partial class FirstSentence
{
    public static string Of(string text)
    {
        var end = End().Match(text);
        return end.Success ? text[..(end.Index + 1)] : text;
    }

    // A stop after one or two letters ends an abbreviation or an initial (U.S., Dr., No.), not a sentence.
    [GeneratedRegex(@"(?<=[\p{L}\p{N})]{3}|\d)[.!?](?=\s+\p{Lu})")]
    private static partial Regex End();
}
