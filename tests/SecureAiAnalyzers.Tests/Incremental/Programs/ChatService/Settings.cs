namespace ChatService;

internal sealed record Question(string Customer, string Text);

internal sealed class ChatSettings
{
    public string Key { get; set; } = "";

    public string[] Origins { get; set; } = ["*"];

    public bool IsProtected { get; init; }

    public string Greeting { get; set; } = "Hello";
}

internal static class Limits
{
    public const string Model = "gpt-4o";
    public const string Policy = "model";
    public const string Address = "http://llm.contoso.example/v1";
    public const int Seconds = 60 * 20;
    public const int Rejected = 429;
}
