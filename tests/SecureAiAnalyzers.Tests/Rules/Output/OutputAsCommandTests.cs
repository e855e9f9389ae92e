using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputAsCommandTests() : OutputTests(
    RuleTable.OutputAsCommand,
    "Process.Start(\"git\", [|answer|]);",
    "Process.Start(\"sh\", [|\"-c \" + input|]);")
{
    /// <summary>The stable client of Azure brings an older OpenAI SDK, with other names.</summary>
    [Theory]
    [InlineData("var answer = Azure.AI.OpenAI.Chat.AzureChatExtensions.GetMessageContext(The<OpenAI.Chat.ChatCompletion>()).Citations[0].Content;")]
    [InlineData("var answer = \"\"; foreach (var update in The<OpenAI.RealtimeConversation.RealtimeConversationSession>().ReceiveUpdates()) if (update is OpenAI.RealtimeConversation.ConversationItemStreamingTextFinishedUpdate done) answer = done.Text;")]
    [InlineData("var answer = \"\"; foreach (var update in The<OpenAI.Assistants.AssistantClient>().CreateRunStreaming(\"1\", \"2\")) if (update is OpenAI.Assistants.MessageContentUpdate text) answer += text.Text;")]
    public Task Reports_former_name(string statements) =>
        new FlowRuleTest(RuleTable.OutputAsCommand, FlowCode.InPlainMethod(statements + " Process.Start(\"git\", [|answer|]);"))
        {
            References = TestReferences.StableAzureOpenAI,
        }.RunAsync();

    [Theory]
    [InlineData("Process.Start([|answer|]);")]
    [InlineData("Process.Start([|answer|], \"--version\");")]
    [InlineData("Process.Start(\"git\", [|answer|]);")]
    [InlineData("Process.Start(\"git\", [|$\"log {answer}\"|]);")]
    [InlineData("Process.Start(\"sh\", [|[\"-c\", answer]|]);")]
    [InlineData("_ = new ProcessStartInfo([|answer|]);")]
    [InlineData("_ = new ProcessStartInfo(\"git\", [|answer|]);")]
    [InlineData("_ = new ProcessStartInfo(\"bash\", [|[\"-c\", answer]|]);")]
    [InlineData("_ = new ProcessStartInfo { FileName = [|answer|] };")]
    [InlineData("_ = new ProcessStartInfo { FileName = \"git\", Arguments = [|answer|] };")]
    [InlineData("var process = new Process(); process.StartInfo.FileName = \"git\"; process.StartInfo.Arguments = [|answer|];")]
    [InlineData("var start = new ProcessStartInfo(); start.FileName = [|answer|]; Process.Start(start);")]
    [InlineData("var start = new ProcessStartInfo(\"git\"); start.Arguments += [|answer|];")]
    [InlineData("_ = new ProcessStartInfo(\"cmd.exe\") { ArgumentList = { \"/c\", [|answer|] } };")]
    [InlineData("var start = new ProcessStartInfo(\"/bin/bash\"); start.ArgumentList.Add(\"-c\"); start.ArgumentList.Add([|answer|]);")]
    [InlineData("var start = new ProcessStartInfo { FileName = \"python3\" }; start.ArgumentList.Add([|\"-c \" + answer|]);")]
    [InlineData("var start = new ProcessStartInfo(); start.ArgumentList.Add([|answer|]); start.FileName = \"pwsh\";")]
    [InlineData("const string shell = \"powershell\"; _ = new ProcessStartInfo(shell) { ArgumentList = { [|answer|] } };")]
    [InlineData("var (start, given) = (new ProcessStartInfo(\"bash\"), answer); start.ArgumentList.Add([|given|]);")]
    [InlineData("var run = new { Start = new ProcessStartInfo { FileName = \"bash\" }, Text = answer }; run.Start.ArgumentList.Add([|run.Text|]);")]
    public Task Reports_output_at_each_process_start(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("start.Arguments = [|answer ?? \"\"|];")]
    [InlineData("start.Arguments = [|response.Messages.FirstOrDefault()?.Text ?? \"\"|];")]
    [InlineData("start.Arguments = [|answer.Length > 3 ? $\"-c {answer}\" : \"\"|];")]
    [InlineData("start.Arguments += [|answer?.Trim()|];")]
    [InlineData("start.FileName = [|answer ?? \"git\"|];")]
    [InlineData("start.ArgumentList.Add([|answer ?? \"\"|]);")]
    [InlineData("start.ArgumentList.Add([|response.Messages.FirstOrDefault()?.Text ?? \"\"|]);")]
    [InlineData("start.ArgumentList.Insert(0, [|answer.Length > 3 ? answer : \"\"|]);")]
    [InlineData("_ = new ProcessStartInfo(\"cmd.exe\") { ArgumentList = { \"/c\", [|answer ?? \"\"|] } };")]
    public Task Reports_value_that_branches(string statement) => VerifyAsync(
        "var response = await client.GetResponseAsync(\"hello\"); var answer = response.Text; var start = new ProcessStartInfo(\"bash\"); " + statement);

    [Theory]
    [InlineData("var start = new ProcessStartInfo(\"bash\"); if (answer.Length > 3) Console.WriteLine(); start.ArgumentList.Add([|answer|]);")]
    [InlineData("var start = new ProcessStartInfo(\"bash\"); foreach (var option in new[] { \"-c\" }) start.ArgumentList.Add(option); start.ArgumentList.Add([|answer|]);")]
    [InlineData("var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? \"cmd.exe\" : \"sh\"); start.ArgumentList.Add([|answer|]);")]
    [InlineData("var start = new ProcessStartInfo(); if (OperatingSystem.IsWindows()) start.FileName = \"cmd\"; else start.FileName = \"sh\"; start.ArgumentList.Add([|answer|]);")]
    [InlineData("ProcessStartInfo start; if (answer.Length > 3) start = new(\"bash\"); else start = new(\"git\"); start.ArgumentList.Add([|answer|]);")]
    public Task Reports_shell_before_a_branch(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("start.Arguments = answer.Length > 3 ? \"log\" : \"status\";")]
    [InlineData("start.Arguments = answer is \"log\" or \"status\" ? answer : \"log\";")]
    [InlineData("start.ArgumentList.Add(answer ?? \"\");")]
    [InlineData("_ = new ProcessStartInfo(OperatingSystem.IsWindows() ? \"git.exe\" : \"git\") { ArgumentList = { answer ?? \"\" } };")]
    [InlineData("if (answer.Length > 3) Console.WriteLine(); var other = new ProcessStartInfo(\"bash\"); other.ArgumentList.Add(\"-c\"); start.ArgumentList.Add(answer);")]
    public Task DoesNotReport_safe_value_that_branches(string statement) =>
        VerifyAsync(Answer + "var start = new ProcessStartInfo(\"git\"); " + statement);

    [Theory]
    [InlineData("PowerShell.Create().AddScript([|answer|]).Invoke();")]
    [InlineData("PowerShell.Create().AddCommand([|answer|]).Invoke();")]
    [InlineData("ScriptBlock.Create([|answer|]);")]
    [InlineData("The<CommandInvocationIntrinsics>().InvokeScript([|answer|]);")]
    [InlineData("The<System.Management.Automation.Runspaces.Runspace>().CreatePipeline([|answer|]);")]
    [InlineData("_ = new PSCommand().AddScript([|answer|]);")]
    [InlineData("_ = new PSCommand().AddCommand([|answer|]);")]
    [InlineData("_ = new System.Management.Automation.Runspaces.Command([|answer|], true);")]
    [InlineData("The<CommandInvocationIntrinsics>().ExpandString([|answer|]);")]
    public Task Reports_output_in_PowerShell(string statements) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputAsCommand, "using System.Management.Automation;\n" + FlowCode.InMethod(Answer + statements), "System.Management.Automation");

    [Theory]
    [InlineData("_ = CliWrap.Cli.Wrap([|answer|]);")]
    [InlineData("_ = new CliWrap.Command([|answer|]);")]
    [InlineData("_ = CliWrap.Cli.Wrap(\"git\").WithTargetFile([|answer|]);")]
    [InlineData("await CliWrap.Cli.Wrap(\"git\").WithArguments([|$\"log {answer}\"|]).ExecuteAsync();")]
    public Task Reports_output_in_a_command_of_a_library(string statements) => VerifyAsync(Answer + statements, FlowCode.Stubs("CliWrap"));

    [Theory]
    [InlineData("await CliWrap.Cli.Wrap(\"git\").WithArguments([\"log\", answer]).ExecuteAsync();")]
    [InlineData("_ = CliWrap.Cli.Wrap(\"git\").WithArguments(new[] { \"log\", answer }, true);")]
    [InlineData("_ = CliWrap.Cli.Wrap(\"git\").WithArguments(given => given.Add(\"log\").Add(answer));")]
    [InlineData("_ = CliWrap.Cli.Wrap(\"git\").WithArguments(\"log\").WithWorkingDirectory(answer);")]
    [InlineData("_ = answer | CliWrap.Cli.Wrap(\"wc\");")]
    public Task DoesNotReport_one_argument_in_a_command_of_a_library(string statements) =>
        VerifyAsync(Answer + statements, FlowCode.Stubs("CliWrap"));

    [Theory]
    [InlineData("await The<Microsoft.Agents.AI.Tools.Shell.ShellExecutor>().RunAsync([|answer|]);")]
    [InlineData("_ = new Microsoft.Agents.AI.Tools.Shell.LocalShellExecutorOptions { Shell = [|answer|] };")]
    [InlineData("_ = new Microsoft.Agents.AI.Tools.Shell.DockerShellExecutorOptions { ExtraRunArgs = [|[answer]|] };")]
    [InlineData("_ = new Microsoft.Agents.AI.LocalCodeAct.LocalCodeActProvider([|answer|]);")]
    public Task Reports_output_in_the_shell_of_an_agent(string statement) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputAsCommand, FlowCode.InMethod(Answer + statement), "Microsoft.Agents.AI.Satellites");

    [Theory]
    [InlineData("_ = new ProcessStartInfo(\"git\") { ArgumentList = { \"log\", answer } };")]
    [InlineData("var start = new ProcessStartInfo(\"dotnet\"); start.ArgumentList.Add(answer);")]
    [InlineData("Process.Start(\"git\", [\"log\", answer]);")]
    [InlineData("_ = new ProcessStartInfo(\"git\", [\"log\", answer]);")]
    [InlineData("PowerShellOf(answer);")]
    [InlineData("_ = new ProcessStartInfo(\"git\") { WorkingDirectory = answer };")]
    [InlineData("var process = Process.Start(\"cat\")!; await process.StandardInput.WriteLineAsync(answer);")]
    [InlineData("var start = new ProcessStartInfo(\"git\"); start.Environment[\"TITLE\"] = answer;")]
    [InlineData("Process.Start(\"git\", \"log -\" + answer.Length);")]
    [InlineData("Process.Start(\"git\", $\"log -{int.Parse(answer)}\");")]
    [InlineData("if (answer.Contains(\"restart\")) Process.Start(\"systemctl\", \"restart shop\");")]
    [InlineData("Process.GetProcessesByName(answer);")]
    public Task DoesNotReport_other_use(string statements) =>
        VerifyAsync(Answer + statements + " static void PowerShellOf(string text) => Console.WriteLine(text);");

    [Theory]
    [InlineData("switch (answer) { case \"log\": Process.Start(\"git\", answer); break; default: Process.Start(\"git\", [|answer|]); break; }")]
    public Task Reports_output_that_a_guard_rejects(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("if (answer is \"start\" or \"stop\") Process.Start(\"service\", answer);")]
    [InlineData("if (answer != \"status\") return; Process.Start(\"sh\", \"-c \" + answer);")]
    [InlineData("string[] known = [\"log\", \"status\"]; if (!known.Contains(answer)) throw new InvalidOperationException(); Process.Start(\"git\", answer);")]
    [InlineData("var programs = new Dictionary<string, string> { [\"list\"] = \"ls\" }; if (programs.TryGetValue(answer, out var program)) Process.Start(program);")]
    [InlineData("Process.Start(\"git\", answer switch { \"history\" => \"log\", _ => \"status\" });")]
    [InlineData("if (Regex.IsMatch(answer, \"^[a-z0-9-]+$\")) Process.Start(\"git\", \"log \" + answer);")]
    [InlineData("if (Uri.CheckHostName(answer) == UriHostNameType.Unknown) return; Process.Start(\"ping\", \"-c 1 \" + answer);")]
    [InlineData("if (Uri.CheckHostName(answer) is UriHostNameType.Dns) Process.Start(\"ping\", \"-c 1 \" + answer);")]
    public Task DoesNotReport_output_that_a_guard_accepts(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("Process.Start(Console.ReadLine()!);")]
    [InlineData("Process.Start(\"git\", configuration[\"Git:Arguments\"]!);")]
    [InlineData("Process.Start(\"git\", \"log\");")]
    [InlineData("Process.Start(\"git\", await http.GetStringAsync(\"https://example.org\"));")]
    [InlineData("Process.Start(\"git\", File.ReadAllText(\"arguments.txt\"));")]
    [InlineData("Process.Start(\"git\", (await client.GetResponseAsync(\"hello\")).CreatedAt.ToString()!);")]
    [InlineData("Process.Start(\"git\", The<Note>().Text);")]
    public Task DoesNotReport_other_source(string statements) => VerifyAsync(statements);

    [Fact]
    public Task DoesNotReport_request_data() =>
        FlowRuleTest.VerifyAsync(RuleTable.OutputAsCommand, FlowCode.InAction("Process.Start(\"git\", text);"));

    [Fact]
    public Task DoesNotReport_service_of_a_tool() => VerifyFileAsync(
        """
        public interface ISettings { string Shell { get; } }

        public class Tools
        {
            [ModelContextProtocol.Server.McpServerTool] public static void Run(ISettings settings, int count, CancellationToken token) =>
                Process.Start(settings.Shell, "--count " + count);
        }
        """);

    [Fact]
    public Task DoesNotReport_method_that_is_no_tool() => VerifyFileAsync("public class Tools { public void Run(string input) => Process.Start(input); }");

    [Fact]
    public Task Reports_tool_parameter_through_other_members_at_the_sink() => VerifyFileAsync(
        """
        public class Tools(Runner runner)
        {
            public AITool[] All => [AIFunctionFactory.Create(Show)];

            private string Show(string path) => runner.Run("cat " + path);
        }

        public class Runner
        {
            public string Run(string line)
            {
                var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true };
                start.ArgumentList.Add("-c");
                start.ArgumentList.Add([|line|]);
                return Process.Start(start)!.StandardOutput.ReadToEnd();
            }
        }
        """);

    [Fact]
    public Task Reports_call_answered_by_hand() => VerifyAsync(
        """
        var response = await client.GetResponseAsync("hello");
        foreach (var call in response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>())
        {
            if (call.Name == "run" && call.Arguments!.TryGetValue("command", out var command))
                Process.Start("sh", [|$"-c \"{command}\""|]);
        }
        """);

    [Fact]
    public Task Reports_message_that_names_source_sink_and_way() => new FlowRuleTest(
        RuleTable.OutputAsCommand,
        FlowCode.InFile(
            """
            public class Tools
            {
                [ModelContextProtocol.Server.McpServerTool] public static void Run({|#1:string command|}) => Start(command);

                private static void Start({|#2:string line|}) => Process.Start("sh", {|#0:"-c " + line|});
            }
            """))
    {
        ExpectedDiagnostics = { Expected("command", "Process.Start(arguments)", 0, 1, 2) },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_list() => new FlowRuleTest(
        RuleTable.OutputAsCommand,
        FlowCode.InMethod(
            """
            var answer = {|#1:(await client.GetResponseAsync("hello")).Text|};
            var start = new ProcessStartInfo("bash");
            start.ArgumentList.Add({|#0:answer|});
            """))
    {
        ExpectedDiagnostics = { Expected("ChatResponse.Text", "ProcessStartInfo.ArgumentList of bash", 0, 1) },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_what_a_declared_sanitizer_returns() => new FlowRuleTest(
        RuleTable.OutputAsCommand,
        FlowCode.InFile(
            """
            public class Tools
            {
                [ModelContextProtocol.Server.McpServerTool] public static void Run(string name)
                {
                    Process.Start("git", "log " + Quote(name));
                    Check(name);
                    Process.Start("git", "log " + name);
                }

                [SecureAi.Sanitizer("command")] private static string Quote(string text) => "'" + text.Replace("'", "") + "'";

                private static void Check([SecureAi.Sanitizer("command")] string text) => ArgumentException.ThrowIfNullOrEmpty(text);
            }
            """)).WithAnnotations().RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => VerifyFileAsync(
        """
        namespace Contoso
        {
            public static class Process { public static void Start(string fileName, string arguments) { } }

            public class Subject
            {
                public async Task RunAsync(IChatClient client) => Process.Start("git", (await client.GetResponseAsync("hello")).Text);
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new FlowRuleTest(
        RuleTable.OutputAsCommand,
        """
        public class ChatResponse { public string Text { get; set; } = ""; }

        public class Subject
        {
            public void Run(ChatResponse response) => System.Diagnostics.Process.Start("git", response.Text);
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() => FlowRuleTest.VerifyAsync(
        RuleTable.OutputAsCommand, "// <auto-generated/>\n" + FlowCode.InMethod(Answer + "Process.Start(answer);"));

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new FlowRuleTest(RuleTable.OutputAsCommand, FlowCode.InMethod(Answer + "Process.Start(answer);"))
        .WithConfig("secure_ai.excluded_symbols = T:Subject\n")
        .RunAsync();

    [Theory]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"bash\") { RedirectStandardInput = true })!; p.StandardInput.WriteLine([|\"ls \" + answer|]);")]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"python3\", \"-\") { RedirectStandardInput = true })!; p.StandardInput.Write([|answer|]);")]
    [InlineData("using var p = new Process { StartInfo = new ProcessStartInfo { FileName = \"powershell\", Arguments = \"-NoProfile -Command -\", RedirectStandardInput = true } }; p.Start(); await p.StandardInput.WriteLineAsync([|answer|]);")]
    [InlineData("var p = new Process(); p.StartInfo.FileName = \"/bin/sh\"; p.Start(); var input = p.StandardInput; input.Write([|answer|]);")]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"ssh\") { ArgumentList = { \"build@host\" } })!; p.StandardInput.WriteLine([|answer|]);")]
    [InlineData("var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? \"cmd.exe\" : \"bash\"); start.ArgumentList.Add(\"-s\"); var p = Process.Start(start)!; p.StandardInput.WriteLine([|answer|]);")]
    [InlineData("var isWindows = OperatingSystem.IsWindows(); var p = new Process { StartInfo = new ProcessStartInfo { FileName = isWindows ? \"pwsh\" : \"bash\", Arguments = isWindows ? \"-Command -\" : \"\" } }; p.Start(); p.StandardInput.WriteLine([|answer|]);")]
    public Task Reports_output_in_the_input_of_a_shell(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"python3\") { ArgumentList = { \"/opt/tool.py\" } })!; p.StandardInput.Write(answer);")]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"bash\", \"-c cat\"))!; p.StandardInput.Write(answer);")]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"powershell\", \"-File tool.ps1\"))!; p.StandardInput.Write(answer);")]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"jq\", \".\"))!; p.StandardInput.Write(answer);")]
    [InlineData("var isWindows = OperatingSystem.IsWindows(); var p = Process.Start(new ProcessStartInfo(isWindows ? \"pwsh\" : \"bash\", isWindows ? \"-File a.ps1\" : \"a.sh\"))!; p.StandardInput.Write(answer);")]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"sed\", \"s/a/b/\"))!; p.StandardInput.Write(answer);")]
    [InlineData("var p = Process.Start(new ProcessStartInfo(\"bash\", answer.Length.ToString()))!; p.StandardInput.Write(\"ls\");")]
    [InlineData("var p = The<Process>(); p.StandardInput.Write(answer);")]
    public Task DoesNotReport_output_in_other_input(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("_ = new ProcessStartInfo(\"/bin/bash\") { ArgumentList = { \"-c\", {|#0:answer|} } };", "ProcessStartInfo.ArgumentList of bash")]
    [InlineData("Process.Start(\"cmd.exe\", {|#0:[\"/c\", answer]|});", "Process.Start(arguments) of cmd")]
    [InlineData("Process.Start(new ProcessStartInfo(\"python3\"))!.StandardInput.Write({|#0:answer|});", "Process.StandardInput of python")]
    public Task Reports_message_that_names_the_shell(string statement, string sink) =>
        new FlowRuleTest(RuleTable.OutputAsCommand, FlowCode.InMethod("var answer = {|#1:(await client.GetResponseAsync(\"hello\")).Text|}; " + statement))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.OutputAsCommand.Descriptor).WithLocation(0).WithLocation(1).WithArguments("ChatResponse.Text", sink),
            },
        }.RunAsync();

    private static DiagnosticResult Expected(string source, string sink, params int[] locations) => locations.Aggregate(
        new DiagnosticResult(RuleTable.OutputAsCommand.Descriptor).WithArguments(source, sink),
        static (result, location) => result.WithLocation(location));

    [Theory]
    [InlineData("Process.Start(JObject.Parse(File.ReadAllText(\"plugins.json\")).SelectToken($\"$.plugins[?(@.name == '{answer}')].path\")!.ToString());")]
    [InlineData("Process.Start(JObject.Parse(File.ReadAllText(\"plugins.json\")).GetValue(answer)!.ToString());")]
    [InlineData("Process.Start((string)JObject.Parse(File.ReadAllText(\"plugins.json\"))[answer]!);")]
    public Task DoesNotReport_command_that_configuration_names(string statement) => FlowRuleTest.VerifyAsync(
        RuleTable.OutputAsCommand, "using System.Diagnostics; using Newtonsoft.Json.Linq;\n" + FlowCode.InMethod(Answer + statement), "Newtonsoft.Json");
}
