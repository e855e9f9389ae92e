namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Programs, and words on their command lines, that change the machine or a service.</summary>
internal static class ProgramNames
{
    private static readonly HashSet<string> Changing = new(StringComparer.OrdinalIgnoreCase)
    {
        "ansible-playbook", "apt", "apt-get", "chmod", "chown", "dd", "del", "diskpart", "erase", "format", "iptables", "kill", "killall", "mkfs", "mv",
        "net", "pkill", "reboot", "reg", "rm", "rmdir", "robocopy", "rsync", "sc", "schtasks", "scp", "shutdown", "ssh", "sudo", "systemctl", "taskkill",
        "useradd", "userdel", "usermod",
    };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "apply", "checkout", "clone", "commit", "cordon", "create", "delete", "deploy", "destroy", "down", "drain", "drop", "exec", "install", "kill", "merge",
        "prune", "publish", "pull", "push", "rebase", "remove", "reset", "restart", "revert", "rm", "rmi", "rollout", "scale", "set", "start", "stop",
        "uninstall", "up", "update", "upgrade", "upload",
    };

    /// <summary>Whether a program of the name, or at the path, is there to change something.</summary>
    public static bool Change(string file) => Changing.Contains(ShellNames.NameOf(file));

    /// <summary>Whether arguments of a program say so; what is not known does not.</summary>
    public static bool TellChange(string? arguments) => arguments?.Split(' ', '"', '\'', '=').Any(Words.Contains) == true;
}
