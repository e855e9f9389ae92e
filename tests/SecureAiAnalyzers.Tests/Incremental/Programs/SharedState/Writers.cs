using Microsoft.AspNetCore.Mvc;

namespace State;

[ApiController]
public sealed class Writer(Session session, Cache<string> cache) : ControllerBase
{
    [HttpPost]
    public void Post(string text, [FromQuery] Input input)
    {
        session.Topic = text;
        session.Facts[input.Name] = input.Value;
        cache.Set("last", text);
        Session.Current.Draft = input.Value;
    }
}

public sealed class Input
{
    public required string Name { get; set; }

    public string Value { get; set; } = Library.Defaults.Value;
}
