using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Xunit;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;
using TextContent = Microsoft.Extensions.AI.TextContent;

namespace SecureAiAnalyzers.SeenBehaviour.SemanticKernel;

/// <summary>SAI6016: a kernel calls a function that needs approval without asking, and a filter runs only where the kernel knows it.</summary>
public sealed class ApprovalTests
{
    private int _runs;

    [Fact]
    public async Task A_function_that_needs_approval_runs_unasked_with_a_chat_client()
    {
        var kernel = new Kernel(Services(chat => chat.AddSingleton(KernelClient())));

        await kernel.InvokePromptAsync("Delete it.", AutomaticArguments(kernel));

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task A_function_that_needs_approval_runs_unasked_with_a_chat_completion_service()
    {
        var kernel = new Kernel(Services(static _ => { }));
        kernel.Plugins.AddFromFunctions("files", [Approved().AsKernelFunction()]);
        var service = KernelClient().AsChatCompletionService();

        await service.GetChatMessageContentAsync(
            new ChatHistory("Delete it."), new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }, kernel);

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task The_function_invoking_client_asks_first()
    {
        var client = new ChatClientBuilder(ScriptedChatClient.Calls("delete")).UseFunctionInvocation().Build();

        var response = await client.GetResponseAsync("Delete it.", new ChatOptions { Tools = [Approved()] });

        Assert.Equal(0, _runs);
        Assert.Single(response.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());
    }

    [Fact]
    public async Task A_filter_that_is_registered_by_its_class_never_runs()
    {
        var kernel = new Kernel(Services(static services => services.AddSingleton<RefusingFilter>()));

        await kernel.InvokeAsync(Function());

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task A_filter_that_is_registered_as_the_interface_refuses()
    {
        var kernel = new Kernel(Services(static services => services.AddSingleton<IFunctionInvocationFilter, RefusingFilter>()));

        await kernel.InvokeAsync(Function());

        Assert.Equal(0, _runs);
    }

    [Fact]
    public async Task An_automatic_filter_that_is_registered_by_its_class_never_runs()
    {
        var kernel = new Kernel(Services(chat => chat.AddSingleton(KernelClient()).AddSingleton<RefusingFilter>()));

        await kernel.InvokePromptAsync("Delete it.", AutomaticArguments(kernel));

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task An_automatic_filter_that_is_registered_as_the_interface_refuses()
    {
        var kernel = new Kernel(Services(chat => chat.AddSingleton(KernelClient()).AddSingleton<IAutoFunctionInvocationFilter, RefusingFilter>()));

        await kernel.InvokePromptAsync("Delete it.", AutomaticArguments(kernel));

        Assert.Equal(0, _runs);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Filters_do_not_follow_a_function_to_a_function_invoking_client(bool isBound)
    {
        var kernel = FilteredKernel();
        var function = isBound ? Function().WithKernel(kernel) : Function();
        var client = new ChatClientBuilder(ScriptedChatClient.Calls("delete")).UseFunctionInvocation().Build(kernel.Services);

        await client.GetResponseAsync("Delete it.", new ChatOptions { Tools = [function] });

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task Filters_do_not_follow_a_function_to_an_agent()
    {
        var kernel = FilteredKernel();
        var agent = new Microsoft.Agents.AI.ChatClientAgent(ScriptedChatClient.Calls("delete"), "Delete.", tools: [Function()], services: kernel.Services);

        await agent.RunAsync("Delete it.");

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task Filters_of_the_kernel_run_for_a_function_that_is_bound_the_obsolete_way()
    {
        var kernel = FilteredKernel();
        var client = new ChatClientBuilder(ScriptedChatClient.Calls("delete")).UseFunctionInvocation().Build(kernel.Services);

        await client.GetResponseAsync("Delete it.", new ChatOptions { Tools = [Function().AsAIFunction(kernel)] });

        Assert.Equal(0, _runs);
    }

    private static Kernel FilteredKernel() => new(Services(static services => services
        .AddSingleton<IFunctionInvocationFilter, RefusingFilter>()
        .AddSingleton<IAutoFunctionInvocationFilter, RefusingFilter>()));

    private static ServiceProvider Services(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider();
    }

    /// <summary>A client that invokes kernel functions itself, over a model that calls the first function which it is offered.</summary>
    private static IChatClient KernelClient() => new ChatClientBuilder(new FirstToolClient()).UseKernelFunctionInvocation().Build();

    private KernelArguments AutomaticArguments(Kernel kernel)
    {
        kernel.Plugins.AddFromFunctions("files", [Approved().AsKernelFunction()]);
        return new KernelArguments(new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() });
    }

    private ApprovalRequiredAIFunction Approved() => new(AIFunctionFactory.Create(Delete, "delete"));

    private KernelFunction Function() => KernelFunctionFactory.CreateFromMethod(Delete, "delete");

    private string Delete()
    {
        _runs++;
        return "deleted";
    }

    private sealed class FirstToolClient : IChatClient
    {
        private bool _hasCalled;

        public Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            AIContent answer = _hasCalled ? new TextContent("Done.") : ScriptedChatClient.Call(options!.Tools![0].Name);
            _hasCalled = true;
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [answer])));
        }

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) =>
            serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata() : null;

        public void Dispose()
        {
        }
    }

    private sealed class RefusingFilter : IFunctionInvocationFilter, IAutoFunctionInvocationFilter
    {
        public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
        {
            context.Result = new FunctionResult(context.Result, "refused");
            return Task.CompletedTask;
        }

        public Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
        {
            context.Result = new FunctionResult(context.Result, "refused");
            return Task.CompletedTask;
        }
    }
}
