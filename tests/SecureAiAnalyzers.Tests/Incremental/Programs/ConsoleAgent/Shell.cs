using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace ConsoleAgent;

internal static class Shell
{
    public static string Run(string command)
    {
        var start = new ProcessStartInfo(Names.Program) { UseShellExecute = false };
        start.Arguments = Arguments(command);
        using var process = Process.Start(start);
        return process?.ToString() ?? "";
    }

    public static AIFunction Open => AIFunctionFactory.Create((Names.Target target) => Process.Start("sh", target.Path), "open");

    private static string Arguments(string command) => "-c " + command;
}

internal static class Names
{
    public const string Program = "sh";
    public const string Folder = "files/";
    public static readonly string Failed = "Failed: ";

    public sealed record Target(string Path);
}
