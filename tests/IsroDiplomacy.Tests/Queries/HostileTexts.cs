namespace IsroDiplomacy.Tests.Queries;

/// <summary>What may be typed into a box for free text besides words.</summary>
public static class HostileTexts
{
    public static TheoryData<string> All =>
    [
        "\"", "\"\"", "'", "*", "fr*", "^fr", "fr OR us", "NOT", "AND", "NEAR(france us)", "name:france", "{name}:fr", "(", ")", "fr)", "-fr",
        "--", ";", "%", "_", "\\", "\0", "fr\0us", "\"\0", "a\"b", "🛰", "🛰️ fr", "मिशन", "中国", "\u0301", "fr\u0301", "\uD83D", "'; DROP TABLE x",
        new string('x', 200), string.Join(' ', Enumerable.Repeat("a", 100)), "\t\r\n", "\u2028", "ﬁ", "İ", "ß", "0", "1=1", "a b c d e f g h i j",
    ];
}
