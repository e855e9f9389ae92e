using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Functions that are passed between functions of the program.</summary>
public sealed class PassedFunctionTests
{
    [Fact]
    public Task Reports_lambda_that_a_method_runs() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Run(s => s + "!", In())|]); Sink(Run(s => s, "c")); Sink(Run(s => "c", In())); }
        string Run(Func<string, string> change, string s) => change(s);
        """);

    [Fact]
    public Task Reports_lambda_with_a_sink_that_a_method_runs() => FlowTest.VerifyMembersAsync("""
        void M() { With(s => Sink([|s|])); WithConstant(s => Sink(s)); }
        void With(Action<string> action) => action(In());
        void WithConstant(Action<string> action) => action("c");
        """);

    [Fact]
    public Task Reports_lambda_that_is_invoked_by_name() => FlowTest.VerifyMembersAsync("""
        void M() => With(s => Sink([|s|]));
        void With(Action<string>? action) => action?.Invoke(In());
        """);

    [Fact]
    public Task Reports_lambda_that_gives_a_value() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Get(() => In())|]); Sink(Get(() => "c")); }
        string Get(Func<string> get) => get();
        """);

    [Fact]
    public Task Reports_lambda_that_returns_a_captured_variable() => FlowTest.VerifyMembersAsync("""
        void M(int n) { var x = In(); var y = "c"; Sink([|Get(() => x)|]); Sink(Get(() => y)); }
        string Get(Func<string> get) => get();
        """);

    [Fact]
    public Task Reports_asynchronous_lambda() => FlowTest.VerifyMembersAsync("""
        async Task M() { Sink([|await GetAsync(async () => { await Task.Yield(); return In(); })|]); Sink(await GetAsync(() => Task.FromResult("c"))); }
        async Task<string> GetAsync(Func<Task<string>> get) => await get();
        """);

    [Fact]
    public Task Reports_lambda_that_is_passed_on() => FlowTest.VerifyMembersAsync("""
        void M() => Outer(s => Sink([|s|]));
        void Outer(Action<string> action) => Inner(action);
        void Inner(Action<string> action) => action(In());
        """);

    [Fact]
    public Task Reports_method_group_that_a_method_runs() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Run(Mark, In())|]); Sink(Run(Mark, "c")); Sink(Run(Drop, In())); }
        string Run(Func<string, string> change, string s) => change(s);
        string Mark(string s) => s + "!";
        string Drop(string s) => "c";
        """);

    [Fact]
    public Task Reports_method_group_with_a_sink() => FlowTest.VerifyMembersAsync("""
        void M() { With(Take); WithConstant(Keep); }
        void With(Action<string> action) => action(In());
        void WithConstant(Action<string> action) => action("c");
        void Take(string s) => Sink([|s|]);
        void Keep(string s) => Sink(s);
        """);

    [Fact]
    public Task Reports_method_group_in_a_variable() => FlowTest.VerifyMembersAsync("""
        void M() { Func<string, string> f = Mark; Sink([|f(In())|]); Sink(f("c")); }
        static string Mark(string s) => s + "!";
        """);

    [Fact]
    public Task Reports_method_group_over_a_list() => FlowTest.VerifyMembersAsync("""
        void M() { new List<string> { In() }.ForEach(Take); new List<string> { "c" }.ForEach(Keep); }
        void Take(string s) => Sink([|s|]);
        void Keep(string s) => Sink(s);
        """);

    [Fact]
    public Task Reports_method_group_in_a_query() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new[] { In() }.Select(Mark).First()|]); Sink(new[] { "c" }.Select(Mark).First()); Sink(new[] { In() }.Select(Drop).First()); }
        static string Mark(string s) => s + "!";
        static string Drop(string s) => "c";
        """);

    [Fact]
    public Task Reports_lambda_in_a_field() => FlowTest.VerifyMembersAsync("""
        private readonly Func<string> _get = () => In();
        private readonly Func<string> _title = () => "c";
        void M() { Sink([|_get()|]); Sink(_title()); }
        """);

    [Fact]
    public Task Reports_lambda_that_a_method_returns() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Maker()(In())|]); Sink(Other()(In())); }
        Func<string, string> Maker() => s => s;
        Func<string, string> Other() => s => "a";
        """);

    [Fact]
    public Task Reports_own_delegate_type() => FlowTest.VerifyMembersAsync("""
        delegate string Change(string first, string second);
        void M() { Sink([|Run((a, b) => b, "c", In())|]); Sink(Run((a, b) => a, "c", In())); }
        string Run(Change change, string a, string b) => change(a, b);
        """);

    [Fact]
    public Task Reports_local_function_with_a_parameter() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Mark(In())|]); Sink(Mark("c")); string Mark(string s) => s + "!"; }
        """);

    [Fact]
    public Task Reports_local_function_with_a_sink() => FlowTest.VerifyMembersAsync("""
        void M() { Show(In()); Keep("c"); void Show(string s) => Sink([|s|]); void Keep(string s) => Sink(s); }
        """);

    [Fact]
    public Task Reports_local_function_that_reads_a_captured_parameter() => FlowTest.VerifyMembersAsync("""
        void A() => M(In(), "c");
        void M(string s, string t) { Show(); void Show() { Sink([|s|]); Sink(t); } }
        """);

    [Fact]
    public Task Reports_static_local_function_that_calls_itself() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Repeat(In(), 2)|]); Sink(Repeat("c", 2)); static string Repeat(string s, int n) => n == 0 ? s : Repeat(s, n - 1); }
        """);

    [Fact]
    public Task Reports_local_functions_that_call_each_other() => FlowTest.VerifyMembersAsync("""
        void M() { A(In(), 3); void A(string s, int n) { if (n > 0) B(s, n); } void B(string s, int n) { Sink([|s|]); A(s, n - 1); } }
        """);

    [Fact]
    public Task Reports_local_function_that_fills_an_out_parameter() => FlowTest.VerifyMembersAsync("""
        void M() { Get(out var a, out var b); Sink([|a|]); Sink(b); void Get(out string x, out string y) { x = In(); y = "c"; } }
        """);

    [Fact]
    public Task Reports_local_function_that_is_given_to_a_method() => FlowTest.VerifyMembersAsync("""
        void M() { With(Show); void Show(string s) => Sink([|s|]); }
        void With(Action<string> action) => action(In());
        """);

    [Fact]
    public Task Reports_local_function_that_is_an_iterator() => FlowTest.VerifyMembersAsync("""
        void M() { foreach (var s in Words(In())) Sink([|s|]); foreach (var s in Words("c")) Sink(s); IEnumerable<string> Words(string t) { yield return t; } }
        """);

    [Fact]
    public Task Reports_method_with_a_callback_for_each_word() => FlowTest.VerifyMembersAsync("""
        void M() => Each(In(), (index, word) => { Sink([|word|]); Sink(index.ToString()); });
        void Each(string text, Action<int, string> action) { var i = 0; foreach (var word in text.Split(' ')) action(i++, word); }
        """);

    [Fact]
    public Task Reports_callback_of_another_class() => FlowTest.VerifyMembersAsync("""
        void M() { new Runner().Run(s => Sink([|s|])); }
        ---
        class Runner { public void Run(Action<string> action) => action(In()); }
        """);

    [Fact]
    public Task Reports_callback_behind_an_interface() => FlowTest.VerifyMembersAsync("""
        void M(IRunner runner) => runner.Run(s => Sink([|s|]));
        ---
        interface IRunner { void Run(Action<string> action); }
        class Runner : IRunner { public void Run(Action<string> action) => action(In()); }
        """);
}
