using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Values;

public sealed class OwnerTypesTests
{
    private const string Members = """
        class Inner { public bool On { get; set; } }
        class Outer { public Inner Inner { get; set; } = new(); public Action Callback { get; set; } }
        static bool Probe() => true;
        """;

    [Theory]
    [InlineData("var o = new Outer(); o.Inner.On = Probe();", "Inner Outer")]
    [InlineData("var o = new Outer { Inner = { On = Probe() } };", "Inner Outer")]
    [InlineData("var o = new Outer { Inner = new Inner { On = Probe() } };", "Inner Outer")]
    [InlineData("var o = new Outer { Inner = new() { On = Probe() } };", "Inner Outer")]
    [InlineData("var o = new Outer(); o.Inner = new Inner { On = Probe() };", "Inner Outer")]
    [InlineData("var i = new Inner { On = Probe() };", "Inner")]
    [InlineData("var i = new Inner(); i.On = Probe();", "Inner")]
    [InlineData("var i = new Inner(); var o = new Outer { Callback = () => i.On = Probe() };", "Inner")]
    public void Owners_go_from_the_inside_out(string statements, string expected)
    {
        var code = FactCode.OfStatements(statements, Members);
        var assignment = code.Probe.Ancestors().OfType<ISimpleAssignmentOperation>().First();

        Assert.Equal(expected, string.Join(' ', OwnerTypes.Of(assignment).Select(type => type.Name).Distinct()));
    }
}
