namespace InsecureDesk;

internal sealed class TicketStore
{
    private readonly string _folder;

    public TicketStore(string folder)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        if (!Numbers.Any())
            File.WriteAllText(PathOf(1), "The parcel of Mr Miller has not arrived.");
    }

    public IEnumerable<int> Numbers => Directory.EnumerateFiles(_folder, "*.txt").Select(file => int.Parse(Path.GetFileNameWithoutExtension(file)));

    public string? Read(int number) => File.Exists(PathOf(number)) ? File.ReadAllText(PathOf(number)) : null;

    public bool Drop(int number)
    {
        if (Read(number) is null)
            return false;

        File.Delete(PathOf(number));
        return true;
    }

    private string PathOf(int number) => Path.Combine(_folder, $"{number}.txt");
}
