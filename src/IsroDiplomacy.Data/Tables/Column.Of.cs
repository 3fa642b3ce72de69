using System.Linq.Expressions;
using System.Reflection;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Tables;

/// <summary>A column with the way its cells are read from a row of the database.</summary>
internal sealed class Column<T> : Column
{
    /// <summary>Of a type that <see cref="Cells"/> makes plain; of many values, without an order of its own where the row's order is meant.</summary>
    public required LambdaExpression Read { get; init; }

    public static Column<T> Id(string name, string? table, string example, string description, Expression<Func<T, string?>> read) =>
        Of(name, CellType.Id, example, description, read, table: table);

    public static Column<T> Ids(string name, string? table, string example, string description, Expression<Func<T, IEnumerable<string>>> read) =>
        Of(name, CellType.Id, example, description, read, many: true, table: table);

    public static Column<T> Text(string name, string example, string description, Expression<Func<T, string?>> read) =>
        Of(name, CellType.Text, example, description, read);

    public static Column<T> Texts(string name, string example, string description, Expression<Func<T, IEnumerable<string>>> read) =>
        Of(name, CellType.Text, example, description, read, many: true);

    /// <summary>Text of a value type of the domain, as a designator is.</summary>
    public static Column<T> Sign<TSign>(string name, string example, string description, Expression<Func<T, TSign>> read) =>
        Of(name, CellType.Text, example, description, read);

    public static Column<T> Code(string name, string vocabulary, string example, string description, Expression<Func<T, string?>> read) =>
        Of(name, CellType.Code, example, description, read, vocabulary: vocabulary);

    public static Column<T> Codes(
        string name, string vocabulary, string example, string description, Expression<Func<T, IEnumerable<string>>> read) =>
        Of(name, CellType.Code, example, description, read, many: true, vocabulary: vocabulary);

    public static Column<T> Date(string name, string example, string description, Expression<Func<T, PartialDate?>> read) =>
        Of(name, CellType.Date, example, description, read);

    /// <summary>A date that every row has.</summary>
    public static Column<T> Date(string name, string example, string description, Expression<Func<T, PartialDate>> read) =>
        Of(name, CellType.Date, example, description, read);

    /// <summary>A day worked out by the catalogue, empty at an end of time.</summary>
    public static Column<T> Day(string name, string example, string description, Expression<Func<T, DateOnly?>> read) =>
        Of(name, CellType.Date, example, description, read, optional: true);

    public static Column<T> Address(string name, string example, string description, Expression<Func<T, string?>> read) =>
        Of(name, CellType.Address, example, description, read);

    public static Column<T> Whole<TNumber>(string name, int example, string description, Expression<Func<T, TNumber>> read) =>
        Of(name, CellType.Whole, example, description, read);

    public static Column<T> Wholes(string name, int example, string description, Expression<Func<T, IEnumerable<int>>> read) =>
        Of(name, CellType.Whole, example, description, read, many: true);

    public static Column<T> Number(string name, double example, string description, Expression<Func<T, double?>> read) =>
        Of(name, CellType.Number, example, description, read);

    public static Column<T> Flag(string name, bool example, string description, Expression<Func<T, bool>> read) =>
        Of(name, CellType.Flag, example, description, read);

    /// <summary>The same column of a table whose rows lead to a row of this one.</summary>
    public Column<TOther> Through<TOther>(Expression<Func<TOther, T>> way) => new()
    {
        Name = Name,
        Type = Type,
        Description = Description,
        Example = Example,
        Many = Many,
        Optional = Optional,
        Vocabulary = Vocabulary,
        Table = Table,
        Read = Expression.Lambda(new Placing(Read.Parameters[0], way.Body).Visit(Read.Body)!, way.Parameters),
    };

    private static Column<T> Of(
        string name, CellType type, object example, string description, LambdaExpression read, bool many = false, string? vocabulary = null,
        string? table = null, bool optional = false) => new()
        {
            Name = name,
            Type = type,
            Example = example,
            Description = description,
            Read = read,
            Many = many,
            Optional = optional || (!many && MayBeNull(read.Body)),
            Vocabulary = vocabulary,
            Table = table,
        };

    // Of a text, only a property tells whether it may be missing; all else that is worked out may be.
    private static bool MayBeNull(Expression body) => body switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } convert => MayBeNull(convert.Operand),
        { Type: { IsValueType: true } type } => Nullable.GetUnderlyingType(type) is not null,
        MemberExpression { Member: PropertyInfo property } => new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull,
        _ => true,
    };
}
