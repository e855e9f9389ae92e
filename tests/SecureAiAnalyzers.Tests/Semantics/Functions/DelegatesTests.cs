using SecureAiAnalyzers.Semantics.Functions;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Functions;

public sealed class DelegatesTests
{
    private const string Members = """
        static bool Yes(string text) => true;
        static bool Check(string text) => text == "ok";
        protected virtual bool Open(string text) => true;
        """;

    [Theory]
    [InlineData("(Func<string, bool>)(_ => true)", 1)]
    [InlineData("(Func<string, bool>)Yes", 1)]
    [InlineData("new Func<string, bool>(Yes)", 1)]
    [InlineData("new Func<string, bool>[] { Yes, _ => false }", 2)]
    [InlineData("new List<Func<string, bool>> { Yes, Check }", 2)]
    [InlineData("(Func<string, bool>[])[Yes, Check]", 2)]
    [InlineData("unknown", 0)]
    [InlineData("null", 0)]
    public void In_finds_functions(string expression, int count)
    {
        var code = FactCode.OfStatements($"Probe({expression});", Members);

        Assert.Equal(count, Delegates.In(code.Argument, code.Facts, CancellationToken.None).Count());
    }

    [Theory]
    [InlineData("(Func<string, bool>)(_ => true)", true)]
    [InlineData("(Func<string, bool>)(_ => { return true; })", true)]
    [InlineData("(Func<string, bool>)(t => { if (t is null) return true; return true; })", true)]
    [InlineData("(Func<string, bool>)Yes", true)]
    [InlineData("(Func<string, Task<bool>>)(_ => Task.FromResult(true))", true)]
    [InlineData("(Func<string, ValueTask<bool>>)(_ => ValueTask.FromResult(true))", true)]
    [InlineData("(Func<string, ValueTask<bool>>)(_ => new ValueTask<bool>(true))", true)]
    [InlineData("(Func<string, Task<bool>>)(async _ => true)", true)]
    [InlineData("(Func<string, bool>)delegate { return true; }", true)]
    [InlineData("(Func<string, bool>)(_ => false)", false)]
    [InlineData("(Func<string, bool>)(t => t == \"ok\")", false)]
    [InlineData("(Func<string, bool>)(t => { if (t is null) return false; return true; })", false)]
    [InlineData("(Func<string, bool>)Check", false)]
    [InlineData("(Func<string, bool>)Open", false)]
    [InlineData("(Func<string, bool>)string.IsNullOrEmpty", false)]
    [InlineData("(Func<string, bool>)(t => { Func<bool> inner = () => true; return inner() && t is null; })", false)]
    [InlineData("(Func<string, bool>)(_ => throw new Exception())", false)]
    public void AlwaysReturns_tells_whether_a_function_does(string expression, bool expected)
    {
        var code = FactCode.OfStatements($"Probe({expression});", Members);
        var function = Assert.Single(Delegates.In(code.Argument, code.Facts, CancellationToken.None));

        Assert.Equal(expected, Delegates.AlwaysReturns(function, true, code.Facts, CancellationToken.None));
    }

    [Fact]
    public void AlwaysReturns_tells_of_a_local_function()
    {
        var code = FactCode.OfStatements("bool Yes2(string text) => true; Probe((Func<string, bool>)Yes2);");
        var function = Assert.Single(Delegates.In(code.Argument, code.Facts, CancellationToken.None));

        Assert.True(Delegates.AlwaysReturns(function, true, code.Facts, CancellationToken.None));
    }
}
