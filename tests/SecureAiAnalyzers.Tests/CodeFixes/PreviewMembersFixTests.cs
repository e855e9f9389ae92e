using SecureAiAnalyzers.CodeFixes.Consumption;
using SecureAiAnalyzers.Rules.Consumption;
using Xunit;

namespace SecureAiAnalyzers.Tests.CodeFixes;

using FixTest = RuleFixTest<UnlimitedOutput, UnlimitedOutputFix>;

public sealed class PreviewMembersFixTests
{
    private const string Kernel = "Microsoft.SemanticKernel";
    private const string OfMember = "[System.Diagnostics.CodeAnalysis.Experimental(\"SKEXP0040\")]";
    private const string OfSetter = "/* set */";
    private const string OfObsoleteMember = "[System.Obsolete(\"Use another\", DiagnosticId = \"SKOLD001\")]";
    private const string Settings = "new OpenAIPromptExecutionSettings { Temperature = 0 }";
    private const string LimitedSettings = "new OpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = 1024 }";

    [Theory]
    [InlineData(OfMember, "")]
    [InlineData(OfSetter, "")]
    [InlineData(OfObsoleteMember, "")]
    [InlineData(OfMember, "#pragma warning disable SKEXP0040\n#pragma warning restore SKEXP0040")]
    public Task OffersNoFix_with_a_member_that_must_be_allowed_first(string mark, string directive) =>
        FixTest.VerifyAsync(In(mark, directive, Marked(Settings)), In(mark, directive, Marked(Settings)), Kernel);

    [Theory]
    [InlineData("", "")]
    [InlineData("[System.Obsolete]", "")]
    [InlineData(OfMember, "#pragma warning disable SKEXP0040")]
    [InlineData(OfMember, "[System.Diagnostics.CodeAnalysis.Experimental(\"APP001\")]")]
    public Task Fixes_with_a_member_that_is_allowed_there(string mark, string directive) =>
        FixTest.VerifyAsync(In(mark, directive, Marked(Settings)), In(mark, directive, Plain(LimitedSettings)), Kernel);

    [Fact]
    public Task Fixes_with_a_member_that_the_project_allows() => new FixTest(
        In(OfMember, "", Marked(Settings)), In(OfMember, "", Plain(LimitedSettings)), Kernel)
    {
        DisabledDiagnostics = { "SKEXP0040" },
    }.RunAsync();

    private static string Marked(string settings) => $"kernel.[|InvokePromptAsync|](text, new({settings}))";

    private static string Plain(string settings) => $"kernel.InvokePromptAsync(text, new({settings}))";

    /// <summary>A class that asks a model, with settings as a version of the SDK declares them.</summary>
    private static string In(string mark, string directive, string call) => $$"""
        using System.Threading.Tasks;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        namespace Microsoft.SemanticKernel.Connectors.OpenAI
        {
            public class OpenAIPromptExecutionSettings : PromptExecutionSettings
            {
                public double? Temperature { get; set; }

                {{(mark == OfSetter ? string.Empty : mark)}}
                public int? MaxTokens { get; {{(mark == OfSetter ? OfMember : string.Empty)}} set; }
            }
        }

        {{directive}}
        class Assistant(Kernel kernel)
        {
            Task Ask(string text) => {{call}};
        }
        """;
}
