using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Semantics.Code;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Code;

public sealed class TreeIndexTests
{
    [Theory]
    [InlineData((int)NamedBucket.Invocation, "F", "F()", "F()")]
    [InlineData((int)NamedBucket.Invocation, "F", "a.b.F(1)", "a.b.F(1)")]
    [InlineData((int)NamedBucket.Invocation, "F", "a?.F()", ".F()")]
    [InlineData((int)NamedBucket.Invocation, "F", "F<int>()", "F<int>()")]
    [InlineData((int)NamedBucket.Creation, "T", "new T()", "new T()")]
    [InlineData((int)NamedBucket.Creation, "T", "new N.T<int>(1)", "new N.T<int>(1)")]
    [InlineData((int)NamedBucket.Creation, "T", "new global::T { A = 1 }", "new global::T { A = 1 }")]
    [InlineData((int)NamedBucket.Assignment, "A", "x.A = 1", "x.A = 1")]
    [InlineData((int)NamedBucket.Assignment, "A", "new T { A = 1 }", "A = 1")]
    [InlineData((int)NamedBucket.Assignment, "A", "y = x with { A = 1 }", "A = 1")]
    [InlineData((int)NamedBucket.Assignment, "A", "(x.A) = 1", "(x.A) = 1")]
    [InlineData((int)NamedBucket.Assignment, "A", "x?.A = 1", ".A = 1")]
    [InlineData((int)NamedBucket.Assignment, "A", "x.A += 1", "x.A += 1")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "G(F)", "F")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "x = a.F", "F")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "x = [F]", "F")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "G((D)F)", "F")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "G((F))", "F")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "G(F!)", "F")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "x = y ?? a.F", "F")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "x = y ? F : null", "F")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "x = y switch { _ => F }", "F")]
    public void Find_finds_uses_of_a_name(int bucket, string name, string expression, string expected) =>
        Assert.Equal(expected, Assert.Single(Index(expression).Find((NamedBucket)bucket, name)).ToString());

    [Theory]
    [InlineData((int)NamedBucket.Invocation, "F", "G()")]
    [InlineData((int)NamedBucket.Invocation, "F", "F")]
    [InlineData((int)NamedBucket.Invocation, "F", "x = \"F()\" /* F() */")]
    [InlineData((int)NamedBucket.Creation, "T", "new()")]
    [InlineData((int)NamedBucket.Assignment, "A", "x = A")]
    [InlineData((int)NamedBucket.Assignment, "A", "x[A] = 1")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "F()")]
    [InlineData((int)NamedBucket.MethodGroup, "F", "F.A()")]
    [InlineData((int)NamedBucket.Attribute, "A", "F()")]
    public void Find_finds_nothing_else(int bucket, string name, string expression) => Assert.Empty(Index(expression).Find((NamedBucket)bucket, name));

    [Theory]
    [InlineData((int)UnnamedBucket.TargetTypedCreation, "T x = new(1)", "new(1)")]
    [InlineData((int)UnnamedBucket.ElementAssignment, "x[\"a\"] = 1", "x[\"a\"] = 1")]
    [InlineData((int)UnnamedBucket.ElementAssignment, "new T { [\"a\"] = 1 }", "[\"a\"] = 1")]
    [InlineData((int)UnnamedBucket.Deconstruction, "(a, b) = c", "(a, b) = c")]
    [InlineData((int)UnnamedBucket.Deconstruction, "var (a, b) = c", "var (a, b) = c")]
    [InlineData((int)UnnamedBucket.CollectionInitializer, "new T { 1, 2 }", "{ 1, 2 }")]
    public void Find_finds_nodes_of_a_kind(int bucket, string statement, string expected) =>
        Assert.Equal(expected, Assert.Single(Index(statement).Find((UnnamedBucket)bucket)).ToString());

    [Fact]
    public void Find_finds_attributes() =>
        Assert.Equal("Tool(1)", Assert.Single(Of("class C { [N.Other, Tool(1)] void M() { } }").Find(NamedBucket.Attribute, "Tool")).ToString());

    [Fact]
    public void Find_finds_aliases() => Assert.Equal("using A = B.C;", Assert.Single(Of("using A = B.C; using B;").Find(NamedBucket.Alias, "A")).ToString());

    [Fact]
    public void Find_finds_constructor_initializers() => Assert.Equal(
        ["B(1)", ": this()"],
        Of("class C(int x) : B(1) { C() : this() { } }").Find(UnnamedBucket.ConstructorInitializer).Select(node => node.ToString()));

    [Fact]
    public void Find_keeps_source_order() =>
        Assert.Equal(["a.F(1)", "F(2)"], Index("a.F(1); G(); F(2)").Find(NamedBucket.Invocation, "F").Select(node => node.ToString()));

    [Fact]
    public void Index_is_made_once()
    {
        var tree = CSharpSyntaxTree.ParseText("F();");

        Assert.Same(TreeIndex.Of(tree), TreeIndex.Of(tree));
    }

    [Theory]
    [InlineData("F(")]
    [InlineData("new T {")]
    [InlineData("= 1")]
    public void Broken_code_is_indexed(string statement) => Assert.Empty(Index(statement).Find(NamedBucket.Attribute, "A"));

    private static TreeIndex Index(string statement) => Of(statement + ";");

    private static TreeIndex Of(string code) => TreeIndex.Of(CSharpSyntaxTree.ParseText(code));
}
