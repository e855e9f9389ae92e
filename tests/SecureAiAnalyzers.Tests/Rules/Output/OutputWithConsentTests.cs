using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

/// <summary>What a person has seen and agreed to may be run.</summary>
public sealed class OutputWithConsentTests
{
    [Theory]
    [InlineData("Console.WriteLine($\"Run {script}?\"); if (Console.ReadLine() != \"y\") return; Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("Console.WriteLine(script); var answer = Console.ReadLine()?.Trim().ToLowerInvariant(); if (answer is \"y\" or \"yes\") Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("Console.Write(script); if (Console.ReadKey(true).Key != ConsoleKey.Y) return; Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("Console.Write(script); if (Console.ReadKey().KeyChar == 'n') return; Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("Console.WriteLine(script); if (!string.Equals(Console.ReadLine(), \"yes\", StringComparison.OrdinalIgnoreCase)) throw new InvalidOperationException(); Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("Console.WriteLine(script); if (Console.ReadLine()!.StartsWith('y')) { Process.Start(\"sh\", \"-c \" + script); }")]
    [InlineData("Console.WriteLine(script); var agrees = Console.ReadLine() == \"y\"; if (agrees && script.Length > 0) Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("if (!Confirmed(script)) return; Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("if (!await dialogs.ConfirmAsync($\"Run {script}?\")) return; Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("var shown = new List<object> { new Note(\"Script\", script) }; var consent = await dialogs.RequestConsentAsync(\"run\", shown, token); if (!consent) throw new InvalidOperationException(); Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("var shown = new List<object>(); shown.Add(new Note(\"Script\", script)); var consent = await dialogs.RequestConsentAsync(\"run\", shown, token); if (consent.IsDenied) return; Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("dialogs.Show(script); if (await dialogs.AskUserAsync(\"Run it?\") == Answer.Yes) Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("var asked = await server.ElicitAsync(new ModelContextProtocol.Protocol.ElicitRequestParams { Message = $\"Run {script}?\" }, token); if (asked.Action != \"accept\") return; Process.Start(\"sh\", \"-c \" + script);")]
    [InlineData("var asked = await server.ElicitAsync(new ModelContextProtocol.Protocol.ElicitRequestParams { Message = $\"Run {script}?\" }, token); if (asked.IsAccepted) Process.Start(\"sh\", \"-c \" + script);")]
    public Task DoesNotReport_script_that_a_person_saw_and_agreed_to(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("Console.WriteLine(\"Run it?\"); if (Console.ReadLine() != \"y\") return; Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("Console.WriteLine(script); Console.ReadLine(); Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("Console.WriteLine(script); if (Console.ReadLine() == \"v\") Console.WriteLine(script.Length); Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("Console.WriteLine(script); if (Console.ReadLine() == \"n\") Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("Console.WriteLine(script); var agrees = Console.ReadLine() == \"y\"; script += other; if (agrees) Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("if (!await dialogs.ConfirmAsync(\"Run it?\")) return; Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("await dialogs.ConfirmAsync(script); Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("if (await dialogs.ConfirmAsync(script)) return; Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("if (!dialogs.IsApproved(script)) return; Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("var consent = await dialogs.RequestConsentAsync(\"run\", [script], token); if (!consent) script = other; Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("if (!RequestApproval(script)) return; Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("if (!await new Automatic().RequestApprovalAsync(script)) return; Process.Start(\"sh\", [|\"-c \" + script|]);")]
    [InlineData("if (!await dialogs.ConfirmAsync(script)) return; Process.Start(\"sh\", [|\"-c \" + script + other|]);")]
    public Task Reports_script_without_the_consent_of_a_person(string statements) => VerifyAsync(statements);

    [Fact]
    public Task DoesNotReport_query_that_a_person_saw_and_agreed_to() => FlowRuleTest.VerifyAsync(RuleTable.OutputInSql, FlowCode.InFile(
        """
        public class Tools
        {
            [ModelContextProtocol.Server.McpServerTool]
            public static void Query(DbCommand command, string sql)
            {
                Console.WriteLine(sql);
                if (Console.ReadLine() == "y")
                    command.CommandText = sql + " limit 100";
            }
        }
        """));

    private static Task VerifyAsync(string statements) => FlowRuleTest.VerifyAsync(RuleTable.OutputAsCommand, FlowCode.InFile(
        $$"""
        public enum Answer { No, Yes }

        public readonly struct Consent
        {
            public bool IsDenied => false;
            public static implicit operator bool(Consent consent) => !consent.IsDenied;
        }

        public record Note(string Title, string Text);

        public interface IDialogs
        {
            void Show(string text);
            bool IsApproved(string text);
            Task<bool> ConfirmAsync(string text);
            Task<Answer> AskUserAsync(string text);
            Task<Consent> RequestConsentAsync(string key, IEnumerable<object> shown, CancellationToken token);
        }

        public class Automatic
        {
            public Task<bool> RequestApprovalAsync(string text) => Task.FromResult(true);
        }

        public class Tools(IDialogs dialogs, ModelContextProtocol.Server.McpServer server)
        {
            [ModelContextProtocol.Server.McpServerTool]
            public async Task RunAsync(string script, string other, CancellationToken token)
            {
                await Task.Yield();
                {{statements}}
            }

            private static bool Confirmed(string command)
            {
                Console.WriteLine($"Run {command}?");
                return Console.ReadLine()?.Trim() == "y";
            }

            private static bool RequestApproval(string command)
            {
                Console.WriteLine(command);
                return true;
            }
        }
        """));
}
