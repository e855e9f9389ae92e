namespace Library;

public class Worker
{
    public const string Suffix = " FROM answers";

    public virtual void Work(string text) => System.Diagnostics.Process.Start("sh", Defaults.Prepare(text));
}
