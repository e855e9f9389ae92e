#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LangChain.Abstractions.Schema;
using LangChain.Chains.HelperChains;
using LangChain.Chains.StackableChains;
using LangChain.Chains.StackableChains.Agents;
using LangChain.Chains.StackableChains.Context;
using LangChain.Chains.StackableChains.Files;
using Microsoft.Extensions.AI;

namespace LangChain.Abstractions.Schema
{
    public interface IChainValues
    {
        Dictionary<string, object> Value { get; }
    }
}

namespace LangChain.Callback
{
    public interface ICallbacks
    {
    }
}

namespace LangChain.Chains.StackableChains.Context
{
    public class StackableChainHook
    {
    }
}

namespace LangChain.Chains
{
    public static class Chain
    {
        public static PromptChain Template(string template, string outputKey = "text") => throw null!;
        public static SetChain Set(object value, string outputKey = "text") => throw null!;
        public static DoChain Do(Action<Dictionary<string, object>> func) => throw null!;
        public static LLMChain LLM(
            IChatClient chatClient,
            string inputKey = "text",
            string outputKey = "text",
            ChatOptions? options = null) => throw null!;
        public static LLMChain LargeLanguageModel(
            IChatClient chatClient, string inputKey = "text", string outputKey = "text") => throw null!;
        public static ReActAgentExecutorChain ReActAgentExecutor(
            IChatClient chatClient,
            string? reActPrompt = null,
            int maxActions = 5,
            string inputKey = "text",
            string outputKey = "text") => throw null!;
        public static SaveIntoFileChain SaveIntoFile(string path, string inputKey = "data") => throw null!;
        public static ExtractCodeChain ExtractCode(string inputKey = "text", string outputKey = "code") => throw null!;
    }
}

namespace LangChain.Chains.HelperChains
{
    public abstract class BaseStackableChain
    {
        protected BaseStackableChain() { }
        protected BaseStackableChain(BaseStackableChain lastChild) { }
        public string Name { get; set; } = "";
        protected abstract Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default);
        public Task<IChainValues> RunAsync(
            StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<string?> RunAsync(
            string resultKey, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<T> RunAsync<T>(
            string resultKey, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<string> RunAsync(
            Dictionary<string, object> input,
            Callback.ICallbacks? callbacks = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static StackChain operator |(BaseStackableChain a, BaseStackableChain b) => throw null!;
    }

    public class StackChain(BaseStackableChain a, BaseStackableChain b) : BaseStackableChain(b)
    {
        protected override Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default) => throw null!;
    }

    public class LLMChain : BaseStackableChain
    {
        public LLMChain(
            IChatClient chatClient,
            string inputKey = "prompt",
            string outputKey = "text",
            ChatOptions? options = null)
        {
        }

        protected override Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default) => throw null!;
        public LLMChain UseCache(bool enabled = true) => throw null!;
    }

    public class PromptChain : BaseStackableChain
    {
        public PromptChain(string template, string outputKey = "prompt") { }
        protected override Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default) => throw null!;
    }

    public class SetChain : BaseStackableChain
    {
        public SetChain(object value, string outputKey = "query") { }
        public object Value { get; set; } = null!;
        protected override Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace LangChain.Chains.StackableChains
{
    public class DoChain : BaseStackableChain
    {
        public DoChain(Action<Dictionary<string, object>> func) { }
        protected override Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ExtractCodeChain : BaseStackableChain
    {
        public ExtractCodeChain(string inputKey = "text", string outputKey = "code") { }
        protected override Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.Files
{
    public class SaveIntoFileChain : BaseStackableChain
    {
        public SaveIntoFileChain(string filename, string inputKey = "data") { }
        protected override Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace LangChain.Chains.StackableChains.Agents
{
    public class ReActAgentExecutorChain : BaseStackableChain
    {
        public ReActAgentExecutorChain(
            IChatClient chatClient,
            string? reActPrompt = null,
            int maxActions = 5,
            string inputKey = "answer",
            string outputKey = "final_answer")
        {
        }

        protected override Task<IChainValues> InternalCallAsync(
            IChainValues values, CancellationToken cancellationToken = default) => throw null!;
        public ReActAgentExecutorChain UseCache(bool enabled = true) => throw null!;
    }
}

namespace LangChain.Chains.HelperChains.Exceptions
{
    public class StackableChainException : System.Exception
    {
        public StackableChainException() { }
        public StackableChainException(string message) { }
    }
}
