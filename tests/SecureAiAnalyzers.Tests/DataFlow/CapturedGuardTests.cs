using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Local functions and lambdas that test a variable of the function in which they stand.</summary>
public sealed class CapturedGuardTests
{
    [Theory]
    [InlineData("bool Known() => x is \"a\" or \"b\"; if (Known()) Sink(x);")]
    [InlineData("if (!Known()) return; Sink(x); bool Known() { return s_set.Contains(x); }")]
    [InlineData("bool Known() => s_set.Contains(x); bool Right() => Known(); if (!Right()) throw new ArgumentException(); Sink(x);")]
    [InlineData("void Require() { if (!s_set.Contains(x)) throw new ArgumentException(); } Require(); Sink(x);")]
    [InlineData("Func<bool> known = () => s_set.Contains(x); if (!known()) return; Sink(x);")]
    [InlineData("bool Known(bool strict) => strict && x == \"a\"; if (Known(true)) Sink(x);")]
    public Task DoesNotReport_variable_that_a_function_inside_tests(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("bool Known() => x is \"a\" or \"b\"; if (Known()) return; Sink([|x|]);")]
    [InlineData("bool Known() => y is \"a\" or \"b\"; if (Known()) Sink([|x|]);")]
    [InlineData("bool Known() { x = y; return x is \"a\"; } if (Known()) Sink([|x|]);")]
    [InlineData("bool Known() { var x = \"a\"; return x is \"a\"; } if (Known()) Sink([|x|]);")]
    [InlineData("bool Known() => x.Length < 9; if (Known()) Sink([|x|]);")]
    [InlineData("void Require() { if (!s_set.Contains(x)) Console.WriteLine(x); } Require(); Sink([|x|]);")]
    [InlineData("Func<bool> known = () => s_set.Contains(x); known(); Sink([|x|]);")]
    [InlineData("bool Known() => s_set.Contains(x); var right = Known(); x = In(); if (right) Sink([|x|]);")]
    public Task Reports_variable_that_a_function_inside_does_not_test(string statements) => VerifyAsync(statements);

    [Fact]
    public Task Reports_parameter_and_member_that_are_not_tested() => FlowTest.VerifyMembersAsync("""
        static readonly HashSet<string> s_set = ["a", "b"];
        string _name = "";
        void A(string text) { if (Known()) Sink(text); else Sink([|text|]); bool Known() => s_set.Contains(text); }
        void B() { _name = In(); if (Known()) Sink(_name); else Sink([|_name|]); bool Known() => s_set.Contains(_name); }
        void C() => A(In());
        """);

    private static Task VerifyAsync(string statements) => FlowTest.VerifyMembersAsync(
        "static readonly HashSet<string> s_set = [\"a\", \"b\"];\nvoid M() { var x = In(); var y = In(); " + statements + " }");
}
