using OpenAI.Chat;

namespace Fixable.SAI2001;

public static class Models
{
    public static ChatClient Create() => new(
        "gpt-5.5-2026-04-23",
        Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("The environment variable OPENAI_API_KEY is not set."));
}
