using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class HandlerTests
{
    [Theory]
    [InlineData("""var sb = new StringBuilder(); sb.Append($"a {In()} b"); Sink([|sb.ToString()|]);""")]
    [InlineData("""var sb = new StringBuilder(); sb.AppendLine($"a {In()} b"); Sink([|sb.ToString()|]);""")]
    [InlineData("""var sb = new StringBuilder(); sb.Append(null, $"a {In()} b"); Sink([|sb.ToString()|]);""")]
    [InlineData("""var sb = new StringBuilder(); sb.Append("x").Append($"a {In()}").Append("y"); Sink([|sb.ToString()|]);""")]
    [InlineData("""var sb = new StringBuilder(); sb.Append($"a {(Coin() ? In() : "c")}"); Sink([|sb.ToString()|]);""")]
    [InlineData("""var sb = new StringBuilder(); if (Coin()) sb.Append($"a {In()}"); Sink([|sb.ToString()|]);""")]
    public Task Reports_hole_of_a_handler_for_StringBuilder(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var sb = new StringBuilder(); sb.Append($"a {In().Length}"); Sink(sb.ToString());""")]
    public Task DoesNotReport_number_in_a_handler_for_StringBuilder(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""
        [System.Runtime.CompilerServices.InterpolatedStringHandler] public struct Handler { StringBuilder _b = new(); public Handler(int l, int f, bool on, out bool ok) { ok = on; } public void AppendLiteral(string s) => _b.Append(s); public void AppendFormatted<T>(T t) => _b.Append(t); public string Text => _b.ToString(); }
        static string Say(bool on, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("on")] Handler handler) => handler.Text;
        void M() { Sink([|Say(Coin(), $"a {In()}")|]); }
        """)]
    [InlineData("""
        [System.Runtime.CompilerServices.InterpolatedStringHandler] public struct Handler { StringBuilder _b = new(); public Handler(int l, int f) { } public void AppendLiteral(string s) => _b.Append(s); public void AppendFormatted<T>(T t) => _b.Append(t); public string Text => _b.ToString(); }
        static string Say(Handler handler) => handler.Text;
        void M() { Sink([|Say($"a {In()}")|]); Sink(Say($"a {1}")); }
        """)]
    public Task Reports_hole_of_a_conditional_handler(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        var handler = new System.Runtime.CompilerServices.DefaultInterpolatedStringHandler(1, 1);
        handler.AppendFormatted(In());
        Sink([|handler.ToStringAndClear()|]);
        """)]
    public Task Reports_what_is_appended_to_a_default_handler_by_hand(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""
        var handler = new System.Runtime.CompilerServices.DefaultInterpolatedStringHandler(1, 1);
        handler.AppendLiteral("a");
        Sink(handler.ToStringAndClear());
        """)]
    public Task DoesNotReport_constant_appended_to_a_default_handler_by_hand(string code) => FlowTest.VerifyAsync(code);
}
