using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Semantics.Code;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Code;

public sealed class WriteSyntaxTests
{
    [Theory]
    [InlineData("x = 1;")]
    [InlineData("(x) = 1;")]
    [InlineData("x! = 1;")]
    [InlineData("x += 1;")]
    [InlineData("x ??= y;")]
    [InlineData("(x, y) = (1, 2);")]
    [InlineData("(y, (x, z)) = (1, (2, 3));")]
    [InlineData("(y, ((x))) = (1, 2);")]
    [InlineData("(x, var y) = z;")]
    [InlineData("foreach ((x, y) in z) { }")]
    [InlineData("x++;")]
    [InlineData("--x;")]
    [InlineData("F(ref x);")]
    [InlineData("F(out (x));")]
    [InlineData("F(ref x!);")]
    [InlineData("ref var y = ref x;")]
    [InlineData("(y ? ref x : ref z) = 1;")]
    [InlineData("unsafe { var y = &x; }")]
    public void Write_is_seen(string statement) => Assert.True(WriteSyntax.IsWritten(NameIn(statement)));

    [Theory]
    [InlineData("y = x;")]
    [InlineData("y = (x, 1);")]
    [InlineData("(y, z) = (x, 1);")]
    [InlineData("x.y = 1;")]
    [InlineData("x[0] = 1;")]
    [InlineData("y[x] = 1;")]
    [InlineData("F(x);")]
    [InlineData("F(in x);")]
    [InlineData("F((x, y));")]
    [InlineData("y = -x;")]
    [InlineData("y = x!;")]
    [InlineData("foreach (var y in x) { }")]
    [InlineData("_ = x is var y;")]
    [InlineData("y = new T { x = { } };")]
    public void Read_is_no_write(string statement) => Assert.False(WriteSyntax.IsWritten(NameIn(statement)));

    [Theory]
    [InlineData("x = 1;", true, true)]
    [InlineData("(y, (x, z)) = (1, (2, 3));", true, true)]
    [InlineData("x += 1;", true, false)]
    [InlineData("x ??= y;", true, false)]
    [InlineData("F(out x);", false, false)]
    [InlineData("x++;", false, false)]
    [InlineData("y = x;", false, false)]
    public void Assignment_is_told_from_other_writes(string statement, bool isAssigned, bool isReplaced) =>
        Assert.Equal((isAssigned, isReplaced), (WriteSyntax.IsAssigned(NameIn(statement)), WriteSyntax.IsReplaced(NameIn(statement))));

    [Theory]
    [InlineData("x = 1;", "x")]
    [InlineData("((x)) = 1;", "x")]
    [InlineData("(a.x, (b[0], c)) = y;", "a.x b[0] c")]
    public void Targets_are_all_that_is_assigned(string statement, string expected)
    {
        var assignment = (AssignmentExpressionSyntax)((ExpressionStatementSyntax)SyntaxFactory.ParseStatement(statement)).Expression;

        Assert.Equal(expected, string.Join(' ', WriteSyntax.Targets(assignment.Left)));
    }

    private static IdentifierNameSyntax NameIn(string statement) => SyntaxFactory.ParseStatement(statement)
        .DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .First(static name => name.Identifier.ValueText == "x");
}
