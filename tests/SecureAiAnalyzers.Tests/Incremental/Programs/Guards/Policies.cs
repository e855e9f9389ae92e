namespace Team;

public interface IPolicy
{
    bool Allows(string text);

    string Mode { get; }
}

public sealed class OpenPolicy : IPolicy
{
    public bool Allows(string text) => text == "open";

    public string Mode => "open";
}

public class ClosedPolicy : IPolicy
{
    public virtual bool Allows(string text) => Checks.IsKnown(text);

    public virtual string Mode => Checks.Open;
}
