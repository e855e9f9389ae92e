namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>The programs that fetch packages and run them, also behind a shell.</summary>
internal static class PackageRunners
{
    private static readonly string[] NpmValues =
    [
        "-c", "--call", "-w", "--workspace", "--registry", "--cache", "--prefix", "-C", "--userconfig", "--globalconfig", "--loglevel", "--script-shell",
        "-n", "--node-arg", "--node-options", "--otp", "--dir", "--filter", "-F", "--cwd",
    ];

    private static readonly string[] UvValues =
    [
        "--with", "-w", "--with-editable", "--with-requirements", "--python", "-p", "--index", "--default-index", "-i", "--index-url", "--extra-index-url",
        "-f", "--find-links", "--directory", "--project", "--cache-dir", "--config-file", "--env-file", "-c", "--constraints", "--constraint", "-b",
        "--build-constraints", "--overrides", "--override", "-P", "--upgrade-package", "--refresh-package", "--reinstall-package", "--prerelease",
        "--resolution", "--fork-strategy", "--link-mode", "--color", "--python-preference", "--keyring-provider", "--allow-insecure-host",
        "--index-strategy", "-C", "--config-setting", "--no-build-package", "--no-binary-package", "--python-platform", "--torch-backend",
    ];

    private static readonly string[] ContainerSwitches =
    [
        "--rm", "--detach", "--init", "--interactive", "--privileged", "--read-only", "--tty", "--quiet", "--publish-all", "--no-healthcheck",
        "--oom-kill-disable", "--sig-proxy", "--disable-content-trust", "--no-hosts", "--no-hostname", "--replace", "--rmi", "--tls-verify",
    ];

    private static readonly string[] Scripts = [".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", ".tsx", ".jsx"];

    /// <summary>Packages of Node.js that only run a file of the application.</summary>
    private static readonly string[] ScriptRunners = ["tsx", "ts-node", "ts-node-esm", "nodemon", "node", "vite-node", "esno"];

    private static readonly PackageRunner Npm = new()
    {
        Kind = PackageKind.Npm,
        Packages = ["-p", "--package"],
        Values = NpmValues,
        Fixing = ["--no-install", "--no", "--offline"],
    };

    private static readonly PackageRunner Uv = new()
    {
        Kind = PackageKind.Python,
        Packages = ["--from"],
        Values = UvValues,
        Fixing = ["--offline", "--exclude-newer"],
    };

    private static readonly PackageRunner DotNet = new()
    {
        Kind = PackageKind.NuGet,
        Versions = ["--version"],
        Values = ["--source", "--add-source", "-s", "--configfile", "--config-file", "-v", "--verbosity", "--framework", "--arch", "-a"],
    };

    private static readonly PackageRunner Container = new()
    {
        Kind = PackageKind.Image,
        Switches = ContainerSwitches,
        SwitchLetters = "ditqP",
        Fixing = ["--pull=never"],
    };

    private static readonly PackageRunner Deno = new()
    {
        Kind = PackageKind.Specifier,
        Values = ["--import-map", "-c", "--config", "--lock", "-L", "--log-level", "--env-file", "--location", "--seed", "--cert", "--preload"],
        Fixing = ["--frozen", "--cached-only"],
    };

    private static readonly Dictionary<string, PackageRunner> Runners = new(StringComparer.Ordinal)
    {
        ["npx"] = Npm,
        ["pnpx"] = Npm,
        ["bunx"] = Npm,
        ["npm"] = Npm with { Kind = null, Commands = For(Npm, "exec", "x") },
        ["pnpm"] = Npm with { Kind = null, Commands = For(Npm with { Values = ["-C", "--dir", "--reporter"] }, "dlx") },
        ["yarn"] = Npm with { Kind = null, Commands = For(Npm with { Values = [] }, "dlx") },
        ["bun"] = Npm with { Kind = null, Commands = For(Npm, "x") },
        ["uvx"] = Uv,
        ["uv"] = Uv with { Kind = null, Commands = For(Uv with { Kind = null, Commands = For(Uv, "run") }, "tool") },
        ["pipx"] = new() { Commands = For(Pipx, "run") },
        ["dnx"] = DotNet,
        ["dotnet"] = new() { Commands = For(("dnx", DotNet), ("tool", new PackageRunner { Commands = For(DotNet, "exec", "execute") })) },
        ["docker"] = Docker,
        ["podman"] = Docker,
        ["nerdctl"] = Docker,
        ["deno"] = new() { Commands = For(Deno, "run", "x", "serve") },
        ["go"] = new() { Commands = For(Go, "run") },
    };

    private static PackageRunner Pipx => new()
    {
        Kind = PackageKind.Python,
        Packages = ["--spec"],
        Values = ["--pip-args", "--python", "--index-url", "-i", "--backend", "--fetch-missing-python"],
        Fixing = ["--path"],
    };

    private static PackageRunner Go => new() { Kind = PackageKind.GoModule, Values = ["-C", "-mod", "-modfile", "-tags", "-ldflags", "-exec"] };

    private static PackageRunner Docker => new()
    {
        Values = ["-H", "--host", "-c", "--context", "--config", "-l", "--log-level", "--connection", "--url", "--namespace", "-n"],
        Commands = For(
            ("run", Container),
            ("create", Container),
            ("container", new PackageRunner { Commands = For(Container, "run", "create") })),
    };

    /// <summary>The package that a program fetches which is started with these arguments; null where none is, or where it cannot be told.</summary>
    /// <param name="program">The file name of the program.</param>
    /// <param name="arguments">Its arguments; null for one that is not known.</param>
    public static FetchedPackage? Fetched(string program, IReadOnlyList<string?> arguments) =>
        Fetched([new CommandWord(program, -1), .. arguments.Select(static (argument, index) => new CommandWord(argument, index))]);

    /// <summary>As above, for a whole command line.</summary>
    public static FetchedPackage? Fetched(IReadOnlyList<CommandWord> line)
    {
        if (line.Count == 0 || line[0].Text is not { } program)
            return null;

        var name = ShellNames.NameOf(program);
        CommandWord[] arguments = [.. line.Skip(1)];
        return Runners.TryGetValue(name, out var runner)
            ? runner.Fetched(arguments)
            : Started(name, arguments).Select(Fetched).FirstOrDefault(static package => package is not null);
    }

    /// <summary>Whether the package of Node.js only runs the script that follows.</summary>
    public static bool RunsScript(string package, IReadOnlyList<CommandWord> arguments) => ScriptRunners.Contains(package.Split('@')[0])
        && arguments.Any(static argument => argument.Text is { } text && Scripts.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The command lines that a shell, or a program that starts another one, runs.</summary>
    private static IEnumerable<IReadOnlyList<CommandWord>> Started(string shell, IReadOnlyList<CommandWord> arguments)
    {
        if (ShellPrograms.Of(shell)?.CommandAt([.. arguments.Select(static argument => argument.Text)]) is not { } start)
            yield break;

        var line = new List<CommandWord>();
        foreach (var word in arguments.Skip(start).SelectMany(ShellWords.Of))
        {
            if (!ShellWords.EndsCommand(word.Text))
            {
                line.Add(word);
                continue;
            }

            yield return line;
            line = [];
        }

        yield return line;
    }

    private static Dictionary<string, PackageRunner> For(PackageRunner runner, params string[] commands) =>
        commands.ToDictionary(static command => command, _ => runner, StringComparer.Ordinal);

    private static Dictionary<string, PackageRunner> For(params (string Command, PackageRunner Runner)[] commands) =>
        commands.ToDictionary(static pair => pair.Command, static pair => pair.Runner, StringComparer.Ordinal);
}
