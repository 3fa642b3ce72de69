using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsroDiplomacy.Data.Schema;

internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

internal sealed class CountryCodeConverter() : ValueConverter<CountryCode, string>(code => code.ToString(), text => CountryCode.Parse(text));

internal sealed class CosparConverter() : ValueConverter<CosparDesignator, string>(code => code.ToString(), text => CosparDesignator.Parse(text));

internal sealed class NoradConverter() : ValueConverter<NoradNumber, int>(number => number.Value, value => NoradNumber.Of(value));

internal sealed class RecordKindConverter() : ValueConverter<RecordKind, string>(kind => kind.Code(), code => RecordKinds.Parse(code));
