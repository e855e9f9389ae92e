using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Sources, sinks and sanitizers that a team declares, by attribute or in a symbols file.</summary>
public sealed class DeclaredSymbolTests
{
    [Fact]
    public Task Reports_declared_method() => FlowTest.VerifyMembersAsync("""
        [SecureAi.Untrusted("retrieved")] string Find(string key) => "c";
        string Other(string key) => "c";
        void M() { Sink([|Find("k")|]); Sink(Other("k")); }
        """);

    [Fact]
    public Task Reports_declared_asynchronous_method() => FlowTest.VerifyMembersAsync("""
        [SecureAi.Untrusted("retrieved")] Task<string> FindAsync() => Task.FromResult("c");
        async Task M() { Sink([|await FindAsync()|]); }
        """);

    [Fact]
    public Task Reports_declared_method_of_an_interface() => FlowTest.VerifyMembersAsync("""
        void M(IFinder finder, Finder other) { Sink([|finder.Find()|]); Sink([|other.Find()|]); }
        ---
        interface IFinder { [SecureAi.Untrusted("retrieved")] string Find(); }
        class Finder : IFinder { public string Find() => "c"; }
        """);

    [Fact]
    public Task Reports_declared_property() => FlowTest.VerifyMembersAsync("""
        void M(Hit hit) { Sink([|hit.Text|]); Sink(hit.Title); Sink(hit.Count.ToString()); }
        ---
        class Hit { [SecureAi.Untrusted("retrieved")] public string Text { get; set; } = ""; public string Title { get; set; } = ""; [SecureAi.Untrusted("retrieved")] public int Count { get; set; } }
        """);

    [Fact]
    public Task Reports_declared_field() => FlowTest.VerifyMembersAsync("""
        [SecureAi.Untrusted("retrieved")] private string _text = "";
        private string _title = "";
        void M() { Sink([|_text|]); Sink(_title); }
        """);

    [Fact]
    public Task Reports_declared_parameter() => FlowTest.VerifyMembersAsync("""
        public void M([SecureAi.Untrusted("retrieved")] string s, string t) { Sink([|s|]); Sink(t); }
        """);

    [Fact]
    public Task Reports_declared_parameter_of_a_local_function_and_a_lambda() => FlowTest.VerifyMembersAsync("""
        void M() { Show("c"); var f = ([SecureAi.Untrusted("retrieved")] string s) => Sink([|s|]); void Show([SecureAi.Untrusted("retrieved")] string s) => Sink([|s|]); }
        """);

    [Fact]
    public Task Reports_declared_type() => FlowTest.VerifyMembersAsync("""
        void M(Hit hit, Other other) { Sink([|hit.Text|]); SinkObject([|hit|]); Sink(other.Text); }
        ---
        [SecureAi.Untrusted("retrieved")] class Hit { public string Text { get; set; } = ""; }
        class Other { public string Text { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_source_that_is_passed_on() => FlowTest.VerifyMembersAsync("""
        void A(Hit hit) => B(hit.Text, "c");
        void B(string s, string t) { Sink([|s|]); Sink(t); }
        ---
        class Hit { [SecureAi.Untrusted("retrieved")] public string Text { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_prompt_parameter_of_a_method_with_code() => FlowTest.VerifyMembersAsync("""
        void M() { Ask([|In()|], In()); Ask("c", In()); }
        void Ask([SecureAi.Prompt] string instructions, string question) { }
        """);

    [Fact]
    public Task Reports_prompt_property_and_field() => FlowTest.VerifyMembersAsync("""
        void M() { var o = new Options { Text = [|In()|], Title = In() }; o.Text = [|In()|]; o.Text = "c"; o.Kept = [|In()|]; }
        ---
        class Options { [SecureAi.Prompt] public string Text { get; set; } = ""; public string Title { get; set; } = ""; [SecureAi.Prompt] public string Kept = ""; }
        """);

    [Fact]
    public Task Reports_prompt_parameter_of_an_interface() => FlowTest.VerifyMembersAsync("""
        void M(IModel model, Model other) { model.Ask([|In()|]); other.Ask([|In()|]); model.Ask("c"); }
        ---
        interface IModel { void Ask([SecureAi.Prompt] string text); }
        class Model : IModel { public void Ask(string text) { } }
        """);

    [Fact]
    public Task Reports_prompt_parameter_of_a_constructor() => FlowTest.VerifyMembersAsync("""
        void M() { _ = new Agent([|In()|], In()); _ = new Agent("c", In()); }
        ---
        class Agent([SecureAi.Prompt] string instructions, string name) { public string Name => name + instructions; }
        """);

    [Fact]
    public Task Reports_privileged_method() => new FlowTest(
        """
        public class Subject
        {
            void M() { Run({|SAI5002:Lab.In()|}); Run("c"); One({|SAI5002:Lab.In()|}, Lab.In()); }
            [SecureAi.Privileged] void Run(string command) { }
            void One([SecureAi.Privileged] string command, string name) { }
        }
        """).RunAsync();

    [Fact]
    public Task Reports_source_in_a_symbols_file() => WithSymbols(
        "source; M:Subject.Find; retrieved\nsource; P:Subject.Text; retrieved\n",
        "void M() { Sink([|Find()|]); Sink([|Text|]); Sink(Other()); }\npublic string Find() => \"c\";\npublic string Text { get; set; } = \"\";\npublic string Other() => \"c\";");

    [Fact]
    public Task Reports_text_beside_a_sanitizer_in_a_symbols_file() => WithSymbols(
        "sanitizer; M:Subject.Clean(System.String)\nsanitizer; M:Subject.Half(System.String); html\n",
        "void M() { Sink(Clean(In())); Sink([|Half(In())|]); Sink([|Other(In())|]); }\npublic string Clean(string s) => s;\npublic string Half(string s) => s;\npublic string Other(string s) => s;");

    [Fact]
    public Task DoesNotReport_sanitizer_of_an_interface() => FlowTest.VerifyMembersAsync("""
        void M(IClean clean, Clean other) { Sink(clean.Run(In())); Sink(other.Run(In())); }
        ---
        interface IClean { [SecureAi.Sanitizer] string Run(string s); }
        class Clean : IClean { public string Run(string s) => s; }
        """);

    [Fact]
    public Task Reports_text_beside_a_sanitizer_that_is_an_extension_method() => FlowTest.VerifyMembersAsync("""
        void M() { Sink(In().Clean()); Sink([|In().Other()|]); Sink([|In().Clean() + In()|]); }
        ---
        static class Extensions { [SecureAi.Sanitizer] public static string Clean(this string s) => s; public static string Other(this string s) => s; }
        """);

    [Fact]
    public Task DoesNotReport_asynchronous_sanitizer() => FlowTest.VerifyMembersAsync("""
        async Task M() { Sink(await CleanAsync(In())); var x = In(); await CheckAsync(x); Sink(x); }
        [SecureAi.Sanitizer] Task<string> CleanAsync(string s) => Task.FromResult(s);
        [SecureAi.Sanitizer] Task CheckAsync(string s) => Task.CompletedTask;
        """);

    [Fact]
    public Task Reports_text_beside_a_sanitizer_that_is_given_as_a_method_group() => FlowTest.VerifyMembersAsync("""
        void M() { Sink(new[] { In() }.Select(Clean).First()); Sink([|new[] { In() }.Select(Other).First()|]); }
        [SecureAi.Sanitizer] static string Clean(string s) => s;
        static string Other(string s) => s;
        """);

    private static Task WithSymbols(string lines, string members)
    {
        var test = new FlowTest(FlowTest.Class(members));
        test.TestState.AdditionalFiles.Add(("/SecureAi.Symbols.txt", lines));
        return test.RunAsync();
    }
}
