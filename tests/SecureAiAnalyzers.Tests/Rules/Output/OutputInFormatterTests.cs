using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

/// <summary>A formatter of the program that escapes what it puts into a text.</summary>
public sealed class OutputInFormatterTests
{
    [Theory]
    [InlineData("FormattableString script = $\"say {text}\"; Run(script.ToString(Quoting.Shared));")]
    [InlineData("Run(((FormattableString)$\"say {text}\").ToString(new Quoting()));")]
    [InlineData("FormattableString script; if (text.Length > 3) script = $\"say {text}\"; else script = $\"beep {text}\"; RunFormatted(script);")]
    [InlineData("Run(string.Format(Quoting.Shared, \"say {0}\", text));")]
    [InlineData("Run(string.Create(Quoting.Shared, $\"say {text}\"));")]
    [InlineData("var script = new StringBuilder(\"say \"); script.AppendFormat(Quoting.Shared, \"{0}\", text); Run(script.ToString());")]
    [InlineData("FormattableString script = $\"say {text}\"; Run(script.ToString(new Provider()));")]
    [InlineData("FormattableString script = $\"say {(text.Length > 3 ? $\"loud {text}\" : \"\")}\"; Run(script.ToString(Quoting.Shared));")]
    public Task DoesNotReport_text_that_the_formatter_escapes(string statements) => VerifyAsync(statements, "text");

    [Theory]
    [InlineData("FormattableString script = $\"say {text}\"; Run(script.ToString());")]
    [InlineData("FormattableString script = $\"say {text}\"; Run(script.ToString(System.Globalization.CultureInfo.InvariantCulture));")]
    [InlineData("FormattableString script = $\"say {text}\"; Run(script.ToString(new Passing()));")]
    [InlineData("Run(string.Format(new Passing(), \"say {0}\", text));")]
    [InlineData("Run(string.Format(Quoting.Shared, text, 1));")]
    [InlineData("var script = new StringBuilder(text); script.AppendFormat(Quoting.Shared, \"{0}\", 1); Run(script.ToString());")]
    [InlineData("FormattableString script = $\"say {text}\"; Run(script.ToString(Quoting.Shared) + text);")]
    public Task Reports_text_that_no_formatter_escapes(string statements) => VerifyAsync(statements, "[|text|]");

    private static Task VerifyAsync(string statements, string arriving) => FlowRuleTest.VerifyAsync(RuleTable.OutputAsCommand, FlowCode.InFile(
        $$"""
        public sealed class Quoting : IFormatProvider, ICustomFormatter
        {
            public static Quoting Shared { get; } = new();

            public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

            public string Format(string? format, object? arg, IFormatProvider? provider) => arg switch
            {
                null => "",
                string text => Escaped(text),
                _ => arg.ToString() ?? "",
            };

            private static string Escaped(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");
        }

        public sealed class Provider : IFormatProvider
        {
            public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? Quoting.Shared : null;
        }

        public sealed class Passing : IFormatProvider, ICustomFormatter
        {
            public object? GetFormat(Type? formatType) => this;

            public string Format(string? format, object? arg, IFormatProvider? provider) => arg?.ToString() ?? "";
        }

        public class Tools
        {
            [ModelContextProtocol.Server.McpServerTool]
            public static void Say(string text)
            {
                {{statements}}
            }

            private static void RunFormatted(FormattableString script) => Run(script.ToString(Quoting.Shared));

            private static void Run(string script)
            {
                var process = Process.Start(new ProcessStartInfo("osascript", "-") { RedirectStandardInput = true })!;
                process.StandardInput.Write({{(arriving == "text" ? "script" : "[|script|]")}});
            }
        }
        """));
}
