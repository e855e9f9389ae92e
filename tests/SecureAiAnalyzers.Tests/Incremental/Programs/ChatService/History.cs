namespace ChatService;

internal sealed class History
{
    private readonly Texts _texts = [];

    public static List<ChatMessage> All { get; } = [];

    public string Last => _texts.Count == 0 ? "" : _texts[^1];

    public void Add(string text)
    {
        _texts.Add(text);
        All.Add(new ChatMessage(ChatRole.User, text));
    }
}
