using System.Collections;

namespace Team;

public sealed class Bag : IEnumerable<string>
{
    private readonly List<string> _items = [];

    public int Count => _items.Count;

    public string this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(string item) => _items.Add(item);

    public IEnumerator<string> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static Bag operator +(Bag bag, string text)
    {
        bag.Add(text);
        return bag;
    }

    public static implicit operator string(Bag bag) => bag[0];
}

public record Pair(string First, string Second)
{
    public string Lazy { get => field ?? First; set => field = value; } = Lab.In();

    public void Deconstruct(out string both) => both = First + Second;
}

public record struct Box<T>(T Content) where T : class
{
    public readonly T Open() => Content;
}

public enum Level
{
    Low,
    High,
}
