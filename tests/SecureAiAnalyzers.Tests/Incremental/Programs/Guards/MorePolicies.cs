namespace Team;

public sealed class NightPolicy : ClosedPolicy
{
    public override bool Allows(string text) => text is "night" && base.Allows(text);
}
