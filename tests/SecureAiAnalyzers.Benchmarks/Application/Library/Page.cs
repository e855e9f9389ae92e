namespace Measured.Library;

/// <summary>A part of a list.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    public int Pages => Size == 0 ? 0 : (Total + Size - 1) / Size;

    public Page<TOther> Select<TOther>(Func<T, TOther> selector) => new(Items.Select(selector).ToList(), Number, Size, Total);
}

public static class Paging
{
    public const int Largest = 200;

    public static int Size(int wanted, int usual) => wanted <= 0 ? usual : Math.Min(wanted, Largest);

    public static Page<T> Of<T>(IReadOnlyList<T> all, int number, int size) => new(all.Skip(number * size).Take(size).ToList(), number, size, all.Count);
}
