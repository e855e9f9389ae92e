using SecureAiAnalyzers.DataFlow.Context;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>What the engine does not see stays silent; the same code with the missing part seen is reported.</summary>
public sealed class UnknownTests
{
    [Fact]
    public Task Reports_only_calls_that_have_an_implementation() => FlowTest.VerifyMembersAsync(
        "interface IStore { string Get(string s); } interface ISeen { string Get(string s); } class Seen : ISeen { public string Get(string s) => s; } "
        + "void M(IStore store, ISeen seen) { Sink(store.Get(In())); Sink([|seen.Get(In())|]); }");

    [Fact]
    public Task Reports_only_interfaces_with_few_implementations() => FlowTest.VerifyMembersAsync(
        "interface IMany { string Get(); } interface IFew { string Get(); } void M(IMany many, IFew few) { Sink({|SAI0002:many.Get()|}); Sink([|few.Get()|]); }\n"
        + Numbered(FlowBudget.MaxImplementations + 1, i => $"class Many{i} : IMany {{ public string Get() => In(); }}\n")
        + Numbered(FlowBudget.MaxImplementations, i => $"class Few{i} : IFew {{ public string Get() => In(); }}\n"));

    [Fact]
    public Task Reports_only_parameters_with_few_callers() => FlowTest.VerifyMembersAsync(
        "void TakeMany(string s) => Sink({|SAI0002:s|}); void TakeFew(string s) => Sink([|s|]);\n"
        + Numbered(FlowBudget.MaxCallers + 1, i => $"void Many{i}() => TakeMany(In());\n")
        + Numbered(FlowBudget.MaxCallers, i => $"void Few{i}() => TakeFew(In());\n"));

    [Fact]
    public Task Reports_only_code_of_the_project_itself()
    {
        var test = new FlowTest(
            "public class Subject { static string Same(string s) => s; void M() { Sink(Library.Same(In())); Sink([|Same(In())|]); } }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("public static class Library { public static string Same(string s) => s; }");
        test.TestState.AdditionalProjectReferences.Add("Other");
        return test.RunAsync();
    }

    private static string Numbered(int count, Func<int, string> member) => string.Concat(Enumerable.Range(0, count).Select(member));
}
