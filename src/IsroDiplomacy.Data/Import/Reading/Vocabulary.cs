namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>The codes of each controlled vocabulary, in the order it is shown in.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, List<string>> _codes = [];

    public void Add(string name, IEnumerable<string> codes) => _codes[name] = [.. codes];

    /// <returns>What is wrong with the code; null where it stands in the vocabulary, or where the vocabulary couldn't be read.</returns>
    public string? Refuse(string name, string code)
    {
        if (!_codes.TryGetValue(name, out var codes) || codes.Contains(code)) return null;
        return $"'{code}' is not in the vocabulary {name}{Nearest.Hint(code, codes)}; allowed: {string.Join(", ", codes)}";
    }
}
