using SecureAiAnalyzers.CodeFixes.Agency;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using static UnaskedApprovalTests;
using FixTest = RuleFixTest<UnaskedApproval, UnaskedApprovalFix>;

public sealed class UnaskedApprovalFixTests
{
    private const string OneContract =
        """
        internal sealed class OwnFilter : IFunctionInvocationFilter
        {
            public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next) => Task.CompletedTask;
        }
        """;

    private const string TwoContracts =
        """
        internal sealed class OwnFilter : IFunctionInvocationFilter, IAutoFunctionInvocationFilter
        {
            public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next) => Task.CompletedTask;

            public Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next) => next(context);
        }
        """;

    [Theory]
    [InlineData("services.[|AddSingleton|]<OwnFilter>();", "services.AddSingleton<IFunctionInvocationFilter, OwnFilter>();")]
    [InlineData("services.[|TryAddScoped|]<OwnFilter>();", null)]
    [InlineData("services.[|AddSingleton|](new OwnFilter());", "services.AddSingleton<IFunctionInvocationFilter>(new OwnFilter());")]
    [InlineData("services.[|AddScoped|](_ => new OwnFilter());", "services.AddScoped<IFunctionInvocationFilter>(_ => new OwnFilter());")]
    [InlineData(
        "services.AddLogging().[|AddSingleton|]<OwnFilter>().AddOptions();",
        "services.AddLogging().AddSingleton<IFunctionInvocationFilter, OwnFilter>().AddOptions();")]
    [InlineData("services.[|AddSingleton|](typeof(OwnFilter));", null)]
    public Task Fixes_registration(string statement, string? fixedStatement) => FixTest.VerifyAsync(
        In(statement, OneContract), In(fixedStatement ?? statement, OneContract), Kernel);

    [Fact]
    public Task Fixes_registration_of_a_filter_with_two_contracts() => FixTest.VerifyAsync(
        In("services.[|AddSingleton|]<OwnFilter>();", TwoContracts),
        In("services.AddSingleton<IFunctionInvocationFilter, OwnFilter>().AddSingleton<IAutoFunctionInvocationFilter, OwnFilter>();", TwoContracts),
        Kernel);

    [Fact]
    public Task OffersNoFix_of_functions()
    {
        var code = In("_ = Approved(delete).[|AsKernelFunction|]();");
        return FixTest.VerifyAsync(code, code, Kernel);
    }
}
