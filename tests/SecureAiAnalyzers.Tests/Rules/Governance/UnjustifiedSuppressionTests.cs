using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Governance;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Governance;

/// <summary>SAI9004 in code; <c>BaselineTests</c> has the entries of baselines.</summary>
public sealed class UnjustifiedSuppressionTests
{
    [Theory]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2001")]""")]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2001", Justification = "")]""")]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2001", Justification = " ")]""")]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2001:Hard-coded credential for a model", Justification = "<Pending>")]""")]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2001", Justification = null, Scope = "member")]""")]
    [InlineData("""[SuppressMessage(checkId: "SAI2001", category: "SecureAI.Secrets")]""")]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", Ids.Key)]""")]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2001", Justification = Ids.Nothing)]""")]
    [InlineData("""[System.Diagnostics.CodeAnalysis.SuppressMessageAttribute("SecureAI.Secrets", "SAI2001")]""")]
    [InlineData("""[Obsolete, Quiet("SecureAI.Secrets", "SAI2001")]""")]
    [InlineData("""[method: SuppressMessage("SecureAI.Secrets", "SAI2001")]""")]
    public Task Reports_attribute_without_reason(string attribute) => VerifyAsync(Marked(attribute));

    [Theory]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2001", Justification = "ann: key of the emulator")]""")]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2001", Justification = Ids.Reason)]""")]
    [InlineData("""[SuppressMessage("Design", "CA1031")]""")]
    [InlineData("""[SuppressMessage("SecureAI.Secrets", "SAI2999")]""")]
    [InlineData("""[SuppressMessage("Contoso", "XSAI2001")]""")]
    [InlineData("""[UnconditionalSuppressMessage("Trimming", "SAI2001")]""")]
    [InlineData("""[Contoso.SuppressMessage("SecureAI.Secrets", "SAI2001")]""")]
    [InlineData("""[Obsolete("SuppressMessage SAI2001", false)]""")]
    public Task DoesNotReport_attribute_with_reason_or_of_others(string attribute) => VerifyAsync(Code(attribute));

    [Fact]
    public Task Reports_each_suppression_of_an_assembly() => VerifyAsync("""
        using System.Diagnostics.CodeAnalysis;

        [assembly: {|SAI9004:SuppressMessage|}("SecureAI.Secrets", "SAI2001", Scope = "member", Target = "~M:Contoso.Shop.Open")]
        [module: {|SAI9004:SuppressMessage|}("SecureAI.Prompts", "SAI4001", Scope = "namespaceanddescendants", Target = "~N:Contoso")]
        [assembly: SuppressMessage("SecureAI.Prompts", "SAI4001", Scope = "type", Target = "~T:Contoso.Shop", Justification = "ann, until 2027-01: old client")]
        """);

    [Fact]
    public Task Reports_attribute_on_type_local_function_parameter_and_accessor() => VerifyAsync("""
        using System.Diagnostics.CodeAnalysis;

        [{|SAI9004:SuppressMessage|}("SecureAI.Secrets", "SAI2001")]
        class Shop
        {
            string Name
            {
                [{|SAI9004:SuppressMessage|}("SecureAI.Secrets", "SAI2001")]
                get
                {
                    return Ask("");

                    [{|SAI9004:SuppressMessage|}("SecureAI.Secrets", "SAI2001")]
                    string Ask([{|SAI9004:SuppressMessage|}("SecureAI.Secrets", "SAI2001")] string text) => text;
                }
            }
        }
        """);

    [Theory]
    [InlineData("#pragma warning disable {|SAI9004:SAI2001|}")]
    [InlineData("#pragma warning disable {|SAI9004:SAI2001|} //")]
    [InlineData("#pragma warning disable CS0219, {|SAI9004:SAI2001|}, {|SAI9004:SAI8001|}")]
    [InlineData("#pragma warning disable {|SAI9004:SAI2001|} // Hard-coded credential for a model")]
    [InlineData("#pragma warning disable {|SAI9004:SAI2001|} // SAI2001, CA1031.")]
    [InlineData("#pragma warning disable {|SAI9004:SAI2001|} // TODO: SAI2001")]
    [InlineData("#pragma warning disable {|SAI9004:SAI2001|} // <- 2001")]
    [InlineData("// The shop opens at nine.\n\n#pragma warning disable {|SAI9004:SAI2001|}")]
    [InlineData("//\n#pragma warning disable {|SAI9004:SAI2001|}")]
    [InlineData("Open(); // opens the shop\n#pragma warning disable {|SAI9004:SAI2001|}")]
    [InlineData("#pragma warning disable {|SAI9004:SAI2001|}\n// after it")]
    [InlineData("/// <summary>Says what comes next.</summary>\n#pragma warning disable {|SAI9004:SAI2001|}")]
    public Task Reports_pragma_without_reason(string pragma) => VerifyAsync(InBody(pragma));

    [Theory]
    [InlineData("#pragma warning disable SAI2001 // ann: key of the emulator, until 2027-01")]
    [InlineData("// The emulator has one key, which is public.\n#pragma warning disable SAI2001")]
    [InlineData("    /* The emulator has one key,\n       which is public. */\n    #pragma warning disable SAI2001, SAI8001")]
    [InlineData("// The emulator has one key, which is public.\n#pragma warning disable SAI2001\n#pragma warning disable SAI8001")]
    [InlineData("#pragma warning disable SAI2001 // SAI2001: emulator")]
    [InlineData("#pragma warning disable SAI2001 // \u30a8\u30df\u30e5\u30ec\u30fc\u30bf\u306e\u516c\u958b\u30ad\u30fc")]
    [InlineData("#pragma warning disable")]
    [InlineData("#pragma warning disable // all of it")]
    [InlineData("#pragma warning disable CS0219, IDE0051, SAI2999")]
    [InlineData("#pragma warning restore SAI2001")]
    [InlineData("#if NEVER\n#pragma warning disable SAI2001\n#endif")]
    [InlineData("// #pragma warning disable SAI2001")]
    [InlineData("_ = \"#pragma warning disable SAI2001\";")]
    public Task DoesNotReport_pragma_with_reason_or_of_others(string pragma) => VerifyAsync(InBody(pragma));

    [Fact]
    public Task Reports_pragma_around_members_and_at_both_ends_of_a_file() => VerifyAsync("""
        #pragma warning disable {|SAI9004:SAI2001|}
        namespace Contoso;

        class Shop
        {
        #pragma warning disable {|SAI9004:SAI4001|}
            string Name => "shop";
        #pragma warning restore SAI4001
        }
        #pragma warning disable {|SAI9004:SAI1001|}
        """);

    [Fact]
    public async Task Reports_messages_that_say_where_the_reason_goes()
    {
        var test = new RuleTest<UnjustifiedSuppression>("""
            [{|#0:System.Diagnostics.CodeAnalysis.SuppressMessage|}("SecureAI.Secrets", "SAI2001")]
            class Shop
            {
            #pragma warning disable {|#1:SAI4001|}
                string Name => "shop";
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.UnjustifiedSuppression.Descriptor).WithLocation(0)
            .WithMessage("'SuppressMessage' hides SAI2001 and says no reason; say in 'Justification' who decided so, why and until when"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.UnjustifiedSuppression.Descriptor).WithLocation(1)
            .WithMessage("The pragma hides SAI4001 and says no reason; say in a comment on its line or above who decided so, why and until when"));
        await test.RunAsync();
    }

    [Fact]
    public Task DoesNotReport_generated_code_nor_tests() => Task.WhenAll(
        VerifyAsync("// <auto-generated/>\n" + Code("""[SuppressMessage("SecureAI.Secrets", "SAI2001")]""")),
        new RuleTest<UnjustifiedSuppression>(Code("""[SuppressMessage("SecureAI.Secrets", "SAI2001")]""")).WithProperty("IsTestProject", "true").RunAsync());

    private static Task VerifyAsync(string code) => RuleTest<UnjustifiedSuppression>.VerifyAsync(code);

    private static string Marked(string attribute)
    {
        var end = attribute.IndexOf('(', StringComparison.Ordinal);
        var start = attribute.LastIndexOfAny(['[', ' '], end) + 1;
        return Code($"{attribute[..start]}{{|SAI9004:{attribute[start..end]}|}}{attribute[end..]}");
    }

    private static string Code(string attribute) => $$"""
        using System;
        using System.Diagnostics.CodeAnalysis;
        using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;

        static class Ids
        {
            public const string Key = "SAI2001";
            public const string Nothing = "";
            public const string Reason = "ann: " + "key of the emulator";
        }

        class Shop
        {
            {{attribute}}
            void Open() { }
        }

        namespace Contoso
        {
            class SuppressMessageAttribute(string category, string checkId) : Attribute
            {
                public string Text => category + checkId;
            }
        }
        """;

    private static string InBody(string code) => $$"""
        class Shop
        {
            void Open()
            {
                Open();
        {{code}}
                Open();
            }
        }
        """;
}
