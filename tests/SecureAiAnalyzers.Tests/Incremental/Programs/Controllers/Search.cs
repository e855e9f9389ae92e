namespace Desk;

public class Search(HttpClient http)
{
    private readonly Dictionary<string, string> _known = new() { ["order"] = "Orders take a week." };

    public virtual async Task<string> FindAsync(string subject, CancellationToken cancellationToken) =>
        _known.TryGetValue(subject, out var note) ? note : await http.GetStringAsync(Address(subject), cancellationToken);

    protected virtual Uri Address(string subject) => new($"https://wiki.contoso.example/{Uri.EscapeDataString(subject)}");
}
