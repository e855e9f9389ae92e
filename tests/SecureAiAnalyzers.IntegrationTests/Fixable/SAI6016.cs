using Microsoft.SemanticKernel;

namespace Fixable.SAI6016;

public static class Startup
{
    public static Kernel Create()
    {
        var services = new ServiceCollection().AddSingleton<ApprovalFilter>();
        return new Kernel(services.BuildServiceProvider());
    }
}

public sealed class ApprovalFilter : IAutoFunctionInvocationFilter
{
    public async Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
    {
        Console.Write($"Run {context.Function.Name}? ");
        if (Console.ReadLine() == "y")
            await next(context);
        else
            context.Result = new FunctionResult(context.Result, "The user said no.");
    }
}
