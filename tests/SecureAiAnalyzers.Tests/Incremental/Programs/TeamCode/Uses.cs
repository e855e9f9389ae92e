namespace Team;

public sealed class Uses(IHandler handler, Func<string, string> change)
{
    private string _last = "";

    public Pair Current { get; set; } = new("", "");

    public void Collect()
    {
        var bag = new Bag { "a", In() };
        bag += Mail;
        Sink(bag);
        foreach (var text in bag)
            Run(text);
        Sink(bag[1]);
    }

    public void Pairs()
    {
        Current = new Pair(In(), "b") { Lazy = "c" };
        var (first, second) = Current;
        Sink(first);
        Run(second + Current.Lazy);
        Sink(new Box<Pair>(Current with { Second = Mail }).Open().Second);
    }

    public async Task HandleAsync(CancellationToken stop)
    {
        _last = handler.Handle(In());
        await Task.Delay((int)Level.High, stop);
        Sink(_last);
        Run(change(_last));
        Run(Clean(_last));
        Sink(_last switch { "a" => "b", { Length: > 3 } long1 => long1, _ => Wash(_last) });
    }

    public IEnumerable<string> Texts()
    {
        string Local(string text) => text + _last;
        yield return Local(In());
        foreach (var text in from part in new[] { In(), Mail } where part.Length > 1 select Local(part))
            Sink(text);
    }

    public static Uses Create() => new(new LoudHandler(), text => text + In());
}
