using OpenAI.Chat;

namespace Fixable.SAI2001;

public static class Models
{
    public static ChatClient Create() => new(
        "gpt-4o-2024-11-20",
        Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("The environment variable OPENAI_API_KEY is not set."));
}
