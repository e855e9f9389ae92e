using System.Globalization;

namespace SecureDesk;

/// <summary>The tickets of the shop, one file each.</summary>
internal sealed class TicketStore
{
    private readonly string _folder;

    /// <summary>Opens the tickets in a folder, and puts a first one into an empty one.</summary>
    public TicketStore(string folder)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        if (!Numbers.Any())
            File.WriteAllText(PathOf(1), "The parcel of Mr Miller has not arrived.");
    }

    /// <summary>The numbers of all tickets.</summary>
    public IEnumerable<int> Numbers => Directory.EnumerateFiles(_folder, "*.txt")
        .Select(file => int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture));

    /// <summary>The text of a ticket, or null where there is none.</summary>
    public string? Read(int number) => File.Exists(PathOf(number)) ? File.ReadAllText(PathOf(number)) : null;

    /// <summary>Removes a ticket for good.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Drop(int number)
    {
        if (Read(number) is null)
            return false;

        File.Delete(PathOf(number));
        return true;
    }

    private string PathOf(int number) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{number}.txt"));
}
