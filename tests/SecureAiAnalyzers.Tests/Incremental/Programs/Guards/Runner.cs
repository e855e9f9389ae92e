using System.Diagnostics;

namespace Team;

public sealed class Runner(IPolicy policy, ClosedPolicy closed)
{
    public void Known()
    {
        var text = In();
        if (Checks.IsKnown(text))
            Sink(text);
        if (!Checks.IsShort(Mail))
            return;
        Run(Mail);
    }

    public void Required()
    {
        var text = In();
        Checks.Require(text);
        Sink(text);
        Process.Start("sh", Checks.Prefix + text);
    }

    public void Matches()
    {
        var text = In();
        if (Checks.Digits.IsMatch(text))
            Run(text);
        else if (Checks.Letters().IsMatch(text))
            Sink(text);
        Sink(Checks.Cleaned(text));
    }

    public void Allowed()
    {
        var text = In();
        if (policy.Allows(text))
            Sink(text);
        if (closed.Allows(text))
            Run(text);
        if (text == policy.Mode || text == Checks.Open)
            Sink(text);
    }

    public void Told(string role)
    {
        var message = new Microsoft.Extensions.AI.ChatMessage(Roles.Of(role), In());
        Process.Start(Programs.Shell, Programs.Arguments(message.Text));
        var start = new ProcessStartInfo { FileName = Programs.Shell, Arguments = In() };
        Process.Start(start);
    }
}
