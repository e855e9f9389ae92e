namespace State;

public sealed class Session
{
    public string Topic { get; set; } = "";

    public string? Draft;

    public Dictionary<string, string> Facts { get; } = [];

    public static Session Current { get; } = new();
}

public sealed class Cache<T>
{
    private readonly Dictionary<string, T> _items = [];

    public T? Get(string key) => _items.TryGetValue(key, out var item) ? item : default;

    public void Set(string key, T item) => _items[key] = item;
}
