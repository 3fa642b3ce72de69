using System.Reflection;
using IsroDiplomacy.Data;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Tests.Architecture;

/// <summary>Which assembly may know which: downward only, no circles.</summary>
public sealed class ArrowTests
{
    private static readonly Assembly Domain = typeof(Partner).Assembly;
    private static readonly Assembly Data = typeof(CatalogueServices).Assembly;

    [Fact]
    public void Domain_references_nothing_but_the_runtime() => Assert.DoesNotContain(References(Domain), name => !IsRuntime(name));

    [Fact]
    public void Data_references_the_domain_and_its_database_only() =>
        Assert.DoesNotContain(References(Data), name => !IsRuntime(name) && !name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            && name is not ("IsroDiplomacy.Domain" or "Microsoft.Data.Sqlite" or "AnyAscii") && !name.StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal));

    [Fact]
    public void Data_knows_nothing_of_the_web() =>
        // System.Text.Encodings.Web only says which letters of a JSON text are escaped.
        Assert.DoesNotContain(References(Data), name => name.Contains("AspNetCore", StringComparison.Ordinal)
            || (name.Contains("Web", StringComparison.Ordinal) && name != "System.Text.Encodings.Web"));

    [Fact]
    public void Classes_that_nobody_derives_from_are_sealed()
    {
        var open = Domain.GetTypes().Concat(Data.GetTypes())
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.Name.Contains('<', StringComparison.Ordinal));

        Assert.DoesNotContain(open, type => !Data.GetTypes().Any(other => other.BaseType == type));
    }

    [Theory]
    [InlineData("Common")]
    [InlineData("Utils")]
    [InlineData("Helper")]
    [InlineData("Manager")]
    public void No_type_is_named_for_a_drawer(string word) =>
        Assert.DoesNotContain(Domain.GetTypes().Concat(Data.GetTypes()), type => type.Name.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static bool IsRuntime(string name) => name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib";
}
