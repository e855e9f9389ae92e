namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Programs that run the text of an argument: shells and interpreters.</summary>
internal static class ShellNames
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "sh", "bash", "zsh", "dash", "ksh", "fish", "ash", "busybox", "cmd", "command", "powershell", "pwsh", "wscript", "cscript", "mshta",
        "python", "python2", "python3", "py", "node", "deno", "bun", "ruby", "perl", "php", "lua", "osascript", "awk", "sed", "env", "xargs",
        "sudo", "su", "ssh", "wsl", "eval", "find", "dotnet-script", "csi", "rundll32", "regsvr32", "docker", "kubectl",
    };

    /// <summary>Whether the file name is that of a shell or interpreter, with or without folder, ending and version.</summary>
    public static bool IsShell(string fileName)
    {
        var name = fileName.Trim().Split('/', '\\').Last();
        if (name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
            name = name.Substring(0, name.Length - ".exe".Length);
        return Names.Contains(name) || Names.Contains(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.'));
    }
}
