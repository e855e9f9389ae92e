namespace Team;

public interface IHandler
{
    string Handle(string text);
}

public abstract class Handler : IHandler
{
    public event Action<string>? Handled;

    public virtual string Handle(string text)
    {
        Handled?.Invoke(text);
        return text;
    }

    protected abstract string Name { get; }
}

public sealed class LoudHandler : Handler
{
    protected override string Name => Lab.Mail;

    public override string Handle(string text) => base.Handle(text).ToUpperInvariant() + Name;
}

public sealed class QuietHandler : Handler
{
    protected override string Name => nameof(QuietHandler);

    public override string Handle(string text) => text.Length > (int)Level.High ? Wash(text) : "";
}
