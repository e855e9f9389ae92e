using Xunit;

namespace SecureAiAnalyzers.Tests.References;

/// <summary>The signature stubs are source files that only tests compile, so a test says when one is broken or no longer needed.</summary>
public sealed class StubTests
{
    public static TheoryData<string> Names => [.. Stub.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Stub_compiles(string name) => Assert.Equal(name + ".dll", Stub.All[name].Assembly.Display);
}
