using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleFixTest<RebindableEndpoint, RebindableEndpointFix>;

/// <summary>The fix of SAI1011.</summary>
public sealed class RebindableEndpointFixTests
{
    private const string Hosts = ".RequireHost(\"localhost\", \"127.0.0.1\", \"[::1]\")";

    [Theory]
    [InlineData("app.[|MapMcp|]();", "app.MapMcp()" + Hosts + ";")]
    [InlineData("app.[|MapMcp|](\"/mcp\").WithName(\"tools\");", "app.MapMcp(\"/mcp\").WithName(\"tools\")" + Hosts + ";")]
    [InlineData("app.[|MapMcp|](\"/a\"); app.[|MapMcp|](\"/b\");", "app.MapMcp(\"/a\")" + Hosts + "; app.MapMcp(\"/b\")" + Hosts + ";")]
    public Task Fixes_by_requiring_the_names_of_the_machine(string mappings, string expected) =>
        Test.VerifyAsync(Of(mappings), Of(expected), EndpointApp.Stubs);

    private static string Of(string mappings) => EndpointApp.Of(mappings + " app.Run(\"http://localhost:3001\");");
}
