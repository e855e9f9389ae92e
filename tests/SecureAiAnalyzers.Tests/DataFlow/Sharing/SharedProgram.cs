namespace SecureAiAnalyzers.Tests.DataFlow.Sharing;

/// <summary>Programs of several projects, in the form of <see cref="SharedFlowTest"/>.</summary>
internal static class SharedProgram
{
    /// <summary>A tool that gets <c>text</c> of a model, and has a command <c>Db</c>; the project <c>Library</c> has one too.</summary>
    public static string Of(string statements, string library) => $$"""
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        public class Tool(IChatClient chat, DbCommand command)
        {
            [McpServerTool]
            public async Task Call(string text)
            {
                {{statements}}
                await Task.Yield();
            }

            static T The<T>() => default!;
        }
        --- Library
        {{library}}

        static class Db { public static DbCommand Command => null!; }
        """;
}
