using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Data.Import.Versions;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class PublishedStateReader
{
    public static PublishedState Read(RecordReader record) => new(
        record.OptionalText("release"),
        record.Objects("files", (file, _) => new PublishedFile(
            file.Text("file"), file.Texts("fields", (name, _) => name), file.Texts("records", (line, _) => line))));
}
