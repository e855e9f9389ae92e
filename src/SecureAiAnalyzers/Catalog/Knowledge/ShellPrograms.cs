namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>The shells and interpreters that are known, with how each reads its arguments.</summary>
internal static class ShellPrograms
{
    private static readonly string[] ContainerSwitches =
        ["-d", "-i", "-t", "-it", "-ti", "-q", "-P", "--rm", "--detach", "--init", "--interactive", "--privileged", "--read-only", "--tty", "-T"];

    private static readonly ShellProgram InContainer = new(ShellOperand.PlaceOfProgram) { Switches = ContainerSwitches };

    private static readonly ShellProgram FromImage = new(ShellOperand.ImageOfProgram) { Switches = ContainerSwitches };

    private static readonly ShellProgram Pod = new(ShellOperand.Data) { Runs = ["--"] };

    private static readonly Dictionary<string, ShellProgram> Programs = new[] { Shells, Interpreters, Starters, Containers }
        .SelectMany(static rows => rows)
        .SelectMany(static row => row.Names, static (row, name) => (name, row.Program))
        .ToDictionary(static pair => pair.name, static pair => pair.Program, StringComparer.Ordinal);

    private static (ShellProgram Program, string[] Names)[] Shells =>
    [
        (
            new ShellProgram(ShellOperand.Script)
            {
                Code = ["-c"],
                Values = ["-o", "+o", "+O", "-O", "--rcfile", "--init-file"],
                Letters = "c",
                HasOneCode = true,
                TakesCommands = true,
            },
            ["sh", "bash", "zsh", "dash", "ksh", "fish", "ash"]),
        (
            new ShellProgram(ShellOperand.Command) { Rest = ["/c", "/k", "/r"], IsWindows = true, TakesCommands = true },
            ["cmd", "command"]),
        (PowerShell(ShellOperand.Command), ["powershell"]),
        (PowerShell(ShellOperand.Script), ["pwsh"]),
        (new ShellProgram(ShellOperand.Command) { TakesCommands = true, HasDataInput = true }, ["eval", "mshta", "regsvr"]),
    ];

    private static (ShellProgram Program, string[] Names)[] Interpreters =>
    [
        (
            new ShellProgram(ShellOperand.Script) { Code = ["-c", "-m"], Values = ["-W", "-X", "-Q"], Letters = "c", HasOneCode = true },
            ["python", "py"]),
        (
            new ShellProgram(ShellOperand.Script)
            {
                Code = ["-e", "--eval", "-p", "--print", "-pe", "-r", "--require", "--import", "--loader"],
                Values = ["--inspect-port", "--title", "-C", "--conditions"],
            },
            ["node"]),
        (
            new ShellProgram(ShellOperand.Script)
            {
                Code = ["-e", "--eval", "-p", "--print"],
                Commands = new Dictionary<string, ShellProgram>
                {
                    ["run"] = new(ShellOperand.Script),
                    ["serve"] = new(ShellOperand.Script),
                    ["test"] = new(ShellOperand.Script),
                    ["eval"] = new(ShellOperand.Script),
                    ["x"] = new(ShellOperand.Script),
                },
            },
            ["deno", "bun"]),
        (new ShellProgram(ShellOperand.Script) { Code = ["-e", "-r"], Values = ["-I", "-C", "-E"], Letters = "e" }, ["ruby"]),
        (new ShellProgram(ShellOperand.Script) { Code = ["-e", "-E"], Values = ["-I"], Letters = "eE" }, ["perl"]),
        (
            new ShellProgram(ShellOperand.Script) { Code = ["-r", "--run", "-B", "-R", "-E", "-f", "--file"], Values = ["-d", "-c", "-z"], HasOneCode = true },
            ["php"]),
        (new ShellProgram(ShellOperand.Script) { Code = ["-e", "-l"] }, ["lua"]),
        (new ShellProgram(ShellOperand.Script) { Code = ["-e"], Values = ["-l"] }, ["osascript"]),
        (
            new ShellProgram(ShellOperand.Script) { Code = ["-e", "--source", "-f", "--file"], Values = ["-v", "-F"], HasDataInput = true },
            ["awk", "gawk", "mawk"]),
        (new ShellProgram(ShellOperand.Script) { Code = ["-e", "--expression", "-f", "--file"], Letters = "e", HasDataInput = true }, ["sed"]),
        (new ShellProgram(ShellOperand.Script) { HasDataInput = true }, ["wscript", "cscript", "rundll", "dotnet-script", "csi"]),
    ];

    private static (ShellProgram Program, string[] Names)[] Starters =>
    [
        (
            new ShellProgram(ShellOperand.Program) { Rest = ["-S", "--split-string"], Values = ["-u", "--unset", "-C", "--chdir"] },
            ["env"]),
        (
            new ShellProgram(ShellOperand.Program)
            {
                Rest = ["-s", "-i", "--shell", "--login"],
                Values = ["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "-R"],
            },
            ["sudo", "doas"]),
        (new ShellProgram(ShellOperand.Program) { Values = ["-I", "-n", "-P", "-L", "-d", "-a", "-s", "-E"], HasDataInput = true }, ["xargs"]),
        (new ShellProgram(ShellOperand.Program), ["busybox", "nohup", "setsid"]),
        (new ShellProgram(ShellOperand.Program) { Values = ["-n"] }, ["nice"]),
        (new ShellProgram(ShellOperand.PlaceOfProgram) { Values = ["-k", "-s"] }, ["timeout"]),
        (new ShellProgram(ShellOperand.Data) { Code = ["-c", "--command"], Values = ["-s", "--shell", "-g"] }, ["su"]),
        (
            new ShellProgram(ShellOperand.PlaceOfCommand)
            {
                Code = ["-o"],
                Values = ["-p", "-i", "-l", "-F", "-J", "-L", "-R", "-D", "-W", "-b", "-c", "-e", "-E", "-I", "-m", "-Q", "-S", "-w", "-B"],
                TakesCommands = true,
            },
            ["ssh"]),
        (
            new ShellProgram(ShellOperand.Command) { Runs = ["-e", "--exec"], Values = ["-d", "--distribution", "-u", "--user", "--cd", "--shell-type"] },
            ["wsl"]),
        (new ShellProgram(ShellOperand.Data) { Runs = ["-exec", "-execdir", "-ok", "-okdir"] }, ["find"]),
    ];

    private static (ShellProgram Program, string[] Names)[] Containers =>
    [
        (
            new ShellProgram(ShellOperand.Data)
            {
                Values = ["-H", "--host", "-c", "--context", "--config", "-l", "--log-level"],
                Commands = new Dictionary<string, ShellProgram>
                {
                    ["exec"] = InContainer,
                    ["run"] = FromImage,
                    ["create"] = FromImage,
                    ["container"] = new(ShellOperand.Data) { Commands = new Dictionary<string, ShellProgram> { ["exec"] = InContainer, ["run"] = FromImage } },
                    ["compose"] = new(ShellOperand.Data)
                    {
                        Values = ["-f", "--file", "-p", "--project-name", "--profile", "--env-file"],
                        Commands = new Dictionary<string, ShellProgram> { ["exec"] = InContainer, ["run"] = InContainer },
                    },
                },
            },
            ["docker", "podman", "nerdctl"]),
        (
            new ShellProgram(ShellOperand.Data)
            {
                Values = ["-n", "--namespace", "--context", "--kubeconfig", "--cluster", "--user"],
                Commands = new Dictionary<string, ShellProgram> { ["exec"] = Pod, ["run"] = Pod, ["debug"] = Pod },
            },
            ["kubectl", "oc"]),
    ];

    /// <summary>The program of the name; null for one that runs nothing that it is given.</summary>
    public static ShellProgram? Of(string name) => Programs.TryGetValue(name, out var program) ? program : null;

    private static ShellProgram PowerShell(ShellOperand operand) => new(operand)
    {
        Rest = ["-command", "-c", "-comm", "/c", "/command"],
        Code = ["-encodedcommand", "-e", "-ec", "-enc", "-file", "-f"],
        Values =
        [
            "-executionpolicy", "-ep", "-ex", "-version", "-windowstyle", "-w", "-outputformat", "-inputformat", "-configurationname",
            "-workingdirectory", "-wd",
        ],
        IsWindows = true,
        HasOneCode = true,
        TakesCommands = true,
    };
}
