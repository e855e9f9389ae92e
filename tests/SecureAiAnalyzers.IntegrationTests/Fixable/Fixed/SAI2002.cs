namespace Fixable.SAI2002;

public static class Keys
{
    public static readonly string Groq =
        Environment.GetEnvironmentVariable("GROQ_API_KEY") ?? throw new InvalidOperationException("The environment variable GROQ_API_KEY is not set.");
}
