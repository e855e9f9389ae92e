using Xunit;

namespace SecureAiAnalyzers.Tests;

/// <summary>The signature stubs are source files that only tests compile, so a test says when one is broken.</summary>
public sealed class StubTests
{
    public static TheoryData<string> Names => [.. TestReferences.StubNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void Stub_Compiles(string name) => Assert.Equal(name + ".dll", TestReferences.Stub(name).Display);
}
