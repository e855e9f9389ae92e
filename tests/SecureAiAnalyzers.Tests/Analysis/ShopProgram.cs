namespace SecureAiAnalyzers.Tests.Analysis;

/// <summary>A program with a finding in members of several kinds, and the fingerprints that all compilers give them.</summary>
internal static class ShopProgram
{
    /// <summary>With which it begins.</summary>
    public const string Usings = """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        """;

    /// <summary>Its code.</summary>
    public const string Code = Usings + """
        namespace Contoso;

        public sealed class Shop
        {
            private readonly ChatClient _client = new("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);

            public ChatClient Create(string key)
            {
                var options = new OpenAIClientOptions { Endpoint = new Uri("http://models.example.com/v1") };
                if (key.Length == 0)
                {
                    return new ChatClient("house", new ApiKeyCredential("c0ntoso-7f3a91d2e8b64c05"), options);
                }

                return new ChatClient("house", new ApiKeyCredential(key), options);
            }

            public Func<string> Later => () =>
            {
                string Ask() => _client.CompleteChat([new UserChatMessage("Hello")], new ChatCompletionOptions { Temperature = 0 }).Value.Content[0].Text;
                return Ask();
            };
        }
        """;

    /// <summary>Rule and fingerprint of each finding, in source order.</summary>
    public static readonly string[] Fingerprints =
    [
        "SAI7001 3065f15946723fb1e7033d00ccc6358f",
        "SAI1001 4839dcbbdc48e67c32f23908e0705750",
        "SAI2001 4d2c76ca7fc5ab0c2f4a3b3ada1f386d",
        "SAI8001 348ac25c1db30ba29b17cda811eb8aa5",
    ];
}
