using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components.Sources;

namespace IsroDiplomacy.Web.Components.Article;

public static class StatementSources
{
    /// <summary>Numbers the documents of statements in the order in which <see cref="Statement"/> names them.</summary>
    public static SourceNumbers Add(this SourceNumbers numbers, IEnumerable<StatementRow> statements, Evidence evidence)
    {
        foreach (var statement in statements)
        {
            foreach (var record in statement.Records) numbers.Add(evidence.Of(record.Kind, record.Id));
            numbers.Add(statement.Sources);
        }

        return numbers;
    }
}
