using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

/// <summary>SAI5002 in lists of arguments: which program it is, and where code stands among its arguments.</summary>
public sealed class OutputInArgumentListTests
{
    private const string Answer = "var answer = (await client.GetResponseAsync(\"hello\")).Text; ";

    private const string Choices = """
        static (string Shell, string Flag) Pick() => OperatingSystem.IsWindows() ? ("cmd.exe", "/c") : ("/bin/sh", "-c");
        static (string, string) PickLong() { if (OperatingSystem.IsWindows()) return ("cmd.exe", "/c"); return ("/bin/sh", "-c"); }
        static string Shell() { if (OperatingSystem.IsWindows()) { return "cmd.exe"; } return "/bin/sh"; }
        static string Tool() { if (OperatingSystem.IsWindows()) { return "where"; } return "which"; }
        static void PickOut(out string shell, out string flag) { if (OperatingSystem.IsWindows()) { shell = "cmd"; flag = "/c"; } else { shell = "sh"; flag = "-c"; } }
        static Launcher PickLauncher() => OperatingSystem.IsWindows() ? new("cmd.exe", "/c") : new Launcher("sh", "-c");
        """;

    private const string Types = """
        record Launcher(string Program, string Flag);
        class Settings
        {
            public static readonly string Readonly;
            public static string Assigned { get; private set; } = "git";
            public string Default { get; set; } = "bash";
            public static string Platform => OperatingSystem.IsWindows() ? "powershell" : "bash";
            public static string Safe => OperatingSystem.IsWindows() ? "git.exe" : "git";
            static Settings() { if (OperatingSystem.IsWindows()) Readonly = "cmd.exe"; else Readonly = "/bin/sh"; }
            public static void Configure() { Assigned = "sh"; }
        }
        """;

    [Theory]
    [InlineData("var (shell, flag) = Pick(); _ = new ProcessStartInfo(shell, [|[flag, $\"ls {answer}\"]|]);")]
    [InlineData("var (shell, flag) = PickLong(); var start = new ProcessStartInfo(shell); start.ArgumentList.Add(flag); start.ArgumentList.Add([|answer|]);")]
    [InlineData("var pick = Pick(); _ = new ProcessStartInfo(pick.Shell) { ArgumentList = { pick.Flag, [|answer|] } };")]
    [InlineData("var (shell, flag) = OperatingSystem.IsWindows() ? (\"cmd.exe\", \"/c\") : (\"/bin/sh\", \"-c\"); Process.Start(shell, [|[flag, answer]|]);")]
    [InlineData("string shell, flag; if (OperatingSystem.IsWindows()) { shell = \"cmd\"; flag = \"/c\"; } else { shell = \"sh\"; flag = \"-c\"; } Process.Start(shell, [|[flag, answer]|]);")]
    [InlineData("string shell; string flag; (shell, flag) = Pick(); Process.Start(shell, [|[flag, answer]|]);")]
    [InlineData("var shell = Environment.OSVersion.Platform switch { PlatformID.Win32NT => \"cmd.exe\", _ => \"/bin/sh\" }; Process.Start(shell, [|[\"-c\", answer]|]);")]
    [InlineData("PickOut(out var shell, out var flag); Process.Start(shell, [|[flag, answer]|]);")]
    [InlineData("var launcher = PickLauncher(); Process.Start(launcher.Program, [|[launcher.Flag, answer]|]);")]
    [InlineData("var (program, flag) = PickLauncher(); Process.Start(program, [|[flag, answer]|]);")]
    [InlineData("Process.Start(Shell(), [|[\"-c\", answer]|]);")]
    [InlineData("_ = new ProcessStartInfo(Settings.Readonly) { ArgumentList = { \"-c\", [|answer|] } };")]
    [InlineData("_ = new ProcessStartInfo(Settings.Assigned) { ArgumentList = { \"-c\", [|answer|] } };")]
    [InlineData("_ = new ProcessStartInfo(new Settings().Default) { ArgumentList = { \"-c\", [|answer|] } };")]
    [InlineData("_ = new ProcessStartInfo { FileName = Settings.Platform, ArgumentList = { \"-c\", [|answer|] } };")]
    [InlineData("_ = new ProcessStartInfo(Environment.GetEnvironmentVariable(\"SHELL\") ?? \"/bin/dash\") { ArgumentList = { \"-c\", [|answer|] } };")]
    [InlineData("_ = new ProcessStartInfo(Environment.GetEnvironmentVariable(\"ComSpec\")!) { ArgumentList = { \"/c\", [|answer|] } };")]
    [InlineData("_ = new ProcessStartInfo(Path.Combine(Environment.SystemDirectory, \"cmd.exe\")) { ArgumentList = { \"/c\", [|answer|] } };")]
    [InlineData("var start = new ProcessStartInfo(); switch (Environment.OSVersion.Platform) { case PlatformID.Win32NT: start.FileName = \"cmd\"; start.ArgumentList.Add(\"/c\"); break; default: start.FileName = \"sh\"; start.ArgumentList.Add(\"-c\"); break; } start.ArgumentList.Add([|answer|]);")]
    public Task Reports_shell_that_is_chosen(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var start = new ProcessStartInfo(\"bash\"); start.ArgumentList.Add(\"-c\"); Action<string> add = [|start.ArgumentList.Add|]; add(answer); Process.Start(start);")]
    [InlineData("var start = new ProcessStartInfo(\"sh\") { ArgumentList = { \"-c\" } }; new List<string> { answer }.ForEach([|start.ArgumentList.Add|]); Process.Start(start);")]
    public Task Reports_list_that_a_delegate_adds_to(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var start = new ProcessStartInfo(\"git\"); Action<string> add = start.ArgumentList.Add; add(\"log\"); add(\"--\"); add(answer); Process.Start(start);")]
    [InlineData("var start = new ProcessStartInfo(\"bash\") { ArgumentList = { \"-c\", \"cat \\\"$1\\\"\", \"--\" } }; Action<string> add = start.ArgumentList.Add; add(answer); Process.Start(start);")]
    public Task DoesNotReport_data_that_a_delegate_adds(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("Process.Start(Tool(), [answer]);")]
    [InlineData("Process.Start(Settings.Safe, [\"log\", answer]);")]
    [InlineData("Run(\"git\", answer); Run(\"powershell\", \"-File\", \"a.ps1\"); static void Run(string program, params string[] list) => Process.Start(program, list);")]
    [InlineData("var (tool, flag) = OperatingSystem.IsWindows() ? (\"where\", \"/q\") : (\"which\", \"-a\"); Process.Start(tool, [flag, answer]);")]
    [InlineData("string tool; if (OperatingSystem.IsWindows()) tool = \"where\"; else tool = \"which\"; Process.Start(tool, [answer]);")]
    [InlineData("var start = new ProcessStartInfo(); if (OperatingSystem.IsWindows()) { start.FileName = \"powershell\"; start.ArgumentList.Add(\"-File\"); start.ArgumentList.Add(\"a.ps1\"); } else { start.FileName = \"sh\"; start.ArgumentList.Add(\"a.sh\"); } start.ArgumentList.Add(answer);")]
    [InlineData("var start = new ProcessStartInfo(); if (OperatingSystem.IsWindows()) { start.FileName = \"cmd\"; start.ArgumentList.Add(\"/c\"); start.ArgumentList.Add(\"ver\"); return; } start.FileName = \"git\"; start.ArgumentList.Add(\"log\"); start.ArgumentList.Add(answer);")]
    public Task DoesNotReport_program_that_is_no_shell_whatever_is_chosen(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("Process.Start(\"sh\", [|new[] { \"-c\", answer }|]);")]
    [InlineData("Process.Start(\"sh\", [|new List<string> { \"-c\", answer }|]);")]
    [InlineData("var list = new List<string> { \"-c\" }; list.Add(answer); Process.Start(\"bash\", [|list|]);")]
    [InlineData("string[] options = [\"-c\"]; Process.Start(\"bash\", [|[.. options, answer]|]);")]
    [InlineData("string[] a = [\"-c\"]; string[] b = [.. a]; string[] c = [.. b]; string[] d = [.. c]; string[] e = [.. d]; string[] f = [.. e]; Process.Start(\"bash\", [|[.. f, answer]|]);")]
    [InlineData("string[] list = [\"-c\", answer]; var start = new ProcessStartInfo(\"bash\"); foreach (var item in list) start.ArgumentList.Add([|item|]);")]
    [InlineData("var start = new ProcessStartInfo(\"bash\"); var list = start.ArgumentList; list.Add(\"-c\"); list.Add([|answer|]);")]
    [InlineData("var start = new ProcessStartInfo(\"bash\"); if (answer.Length > 3) start.ArgumentList.Add(\"-x\"); start.ArgumentList.Add(\"-c\"); start.ArgumentList.Add([|answer|]);")]
    [InlineData("_ = new ProcessStartInfo(\"/usr/bin/env\") { ArgumentList = { \"bash\", \"-c\", [|$\"ls {answer}\"|] } };")]
    [InlineData("_ = new ProcessStartInfo(\"ssh\") { ArgumentList = { \"build@host\", [|$\"ls {answer}\"|] } };")]
    [InlineData("_ = new ProcessStartInfo(\"docker\") { ArgumentList = { \"exec\", \"box\", \"sh\", \"-c\", [|answer|] } };")]
    [InlineData("_ = new ProcessStartInfo(\"kubectl\") { ArgumentList = { \"exec\", \"pod\", \"--\", \"sh\", \"-c\", [|answer|] } };")]
    [InlineData("_ = new ProcessStartInfo(\"find\") { ArgumentList = { \".\", \"-exec\", \"sh\", \"-c\", [|answer|], \";\" } };")]
    [InlineData("Process.Start(\"python3\", [|[\"-c\", $\"print({answer})\"]|]);")]
    [InlineData("Process.Start(\"python3\", [|[answer]|]);")]
    [InlineData("Process.Start(\"node\", [|[\"--eval=\" + answer]|]);")]
    [InlineData("Process.Start(\"sh\", [|[\"-c\", answer, \"sh\", answer]|]);")]
    [InlineData("Process.Start(\"sudo\", [|[\"bash\", \"-c\", answer]|]);")]
    public Task Reports_argument_that_is_code(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("_ = new ProcessStartInfo(\"/bin/sh\") { ArgumentList = { \"-c\", \"ls -- \\\"$1\\\"\", \"sh\", answer } };")]
    [InlineData("Process.Start(\"bash\", [\"-c\", \"grep -- \\\"$1\\\" notes.txt\", \"bash\", answer]);")]
    [InlineData("const string script = \"ls -- \\\"$1\\\"\"; var start = new ProcessStartInfo(\"sh\"); start.ArgumentList.Add(\"-c\"); start.ArgumentList.Add(script); start.ArgumentList.Add(\"sh\"); start.ArgumentList.Add(answer);")]
    [InlineData("string[] list = [\"-c\", \"ls -- \\\"$1\\\"\", \"sh\", answer]; var start = new ProcessStartInfo(\"sh\"); foreach (var item in list) start.ArgumentList.Add(item);")]
    [InlineData("var start = new ProcessStartInfo(\"sh\"); foreach (var item in new[] { \"-c\", \"ls -- \\\"$1\\\"\", \"sh\", answer }) start.ArgumentList.Add(item);")]
    [InlineData("Process.Start(\"python3\", [\"/opt/tools/convert.py\", \"--input\", answer]);")]
    [InlineData("var script = configuration[\"Script\"]!; Process.Start(\"python3\", [script, \"--input\", answer]);")]
    [InlineData("Process.Start(\"node\", [\"/opt/render.js\", answer]);")]
    [InlineData("Process.Start(\"docker\", [\"inspect\", \"--\", answer]);")]
    [InlineData("Process.Start(\"kubectl\", [\"get\", \"pods\", \"--namespace\", answer]);")]
    [InlineData("Process.Start(\"sudo\", [\"systemctl\", \"restart\", \"--\", answer]);")]
    [InlineData("Process.Start(\"find\", [\"/srv/docs\", \"-name\", answer]);")]
    [InlineData("Process.Start(\"awk\", [\"{ print $1 }\", answer]);")]
    [InlineData("var list = new List<string> { \"inspect\" }; list.Add(answer); Process.Start(\"docker\", list);")]
    [InlineData("var start = new ProcessStartInfo(\"python3\"); start.ArgumentList.Add(\"/opt/tools/convert.py\"); if (answer.Length > 3) start.ArgumentList.Add(\"--long\"); start.ArgumentList.Add(answer);")]
    public Task DoesNotReport_argument_that_is_data(string statements) => VerifyAsync(statements);

    private static Task VerifyAsync(string statements) =>
        FlowRuleTest.VerifyAsync(RuleTable.OutputAsCommand, FlowCode.InMethod(Answer + statements + "\n" + Choices) + "\n" + Types);
}
