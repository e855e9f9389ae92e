using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Values that go into and come out of functions of the program.</summary>
public sealed class CallTests
{
    [Fact]
    public Task Reports_return_value_of_another_class() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Other.Get()|]); Sink(Other.Constant()); }
        ---
        static class Other { public static string Get() => In(); public static string Constant() => "c"; }
        """);

    [Fact]
    public Task Reports_return_of_one_branch() => FlowTest.VerifyMembersAsync("""
        void M() => Sink([|Get(3)|]);
        string Get(int n) { if (n > 2) return "c"; if (n > 1) return In(); return ""; }
        """);

    [Fact]
    public Task Reports_returned_ternary_and_switch() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Ternary(In())|]); Sink([|Switch(1, In())|]); Sink(Switch(1, "c")); }
        string Ternary(string s) => Coin() ? s : "c";
        string Switch(int n, string s) => n switch { 1 => "a", 2 => s, _ => throw new Exception() };
        """);

    [Fact]
    public Task Reports_what_a_method_returns_and_not_its_other_argument() => FlowTest.VerifyMembersAsync("""
        void M() { Sink(Drop(In())); Sink(Second(In(), "c")); Sink([|Second("c", In())|]); }
        string Drop(string s) => "c";
        string Second(string a, string b) => b;
        """);

    [Fact]
    public Task DoesNotReport_argument_of_which_only_the_length_is_returned() => FlowTest.VerifyMembersAsync("""
        void M() => Sink(Length(In()));
        string Length(string s) => s.Length.ToString();
        """);

    [Fact]
    public Task Reports_named_arguments_in_another_order() => FlowTest.VerifyMembersAsync("""
        void M() { Sink(First(b: In(), a: "c")); Sink([|First(b: "c", a: In())|]); }
        string First(string a, string b) => a;
        """);

    [Fact]
    public Task Reports_optional_parameter() => FlowTest.VerifyMembersAsync("""
        void M() { Sink(Join("c")); Sink([|Join("c", In())|]); Sink([|Join(b: In())|]); }
        string Join(string a = "x", string b = "y") => a + b;
        """);

    [Fact]
    public Task Reports_params_array() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Cat("a", In())|]); Sink(Cat("a", "b")); Sink([|Cat(new[] { In() })|]); Sink(Cat()); }
        string Cat(params string[] parts) => string.Concat(parts);
        """);

    [Fact]
    public Task Reports_params_collection() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Cat("a", In())|]); Sink(Cat("a", "b")); }
        string Cat(params ReadOnlySpan<string> parts) { var all = ""; foreach (var part in parts) all += part; return all; }
        """);

    [Fact]
    public Task Reports_params_list() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Cat("a", In())|]); Sink(Cat("a", "b")); }
        string Cat(params List<string> parts) => string.Join(' ', parts);
        """);

    [Fact]
    public Task Reports_in_parameter() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); Take(in x); Keep("c"); }
        void Take(in string s) => Sink([|s|]);
        void Keep(in string s) => Sink(s);
        """);

    [Fact]
    public Task Reports_ref_parameter_that_is_written() => FlowTest.VerifyMembersAsync("""
        void M() { var x = "c"; Sink(x); Add(ref x); Sink([|x|]); }
        void Add(ref string s) => s += In();
        """);

    [Fact]
    public Task Reports_original_beside_a_ref_parameter_that_is_overwritten() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); Sink([|x|]); Clear(ref x); Sink(x); }
        void Clear(ref string s) => s = "c";
        """);

    [Fact]
    public Task Reports_ref_parameter_that_is_left_alone() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); Look(ref x); Sink([|x|]); var y = "c"; Look(ref y); Sink(y); }
        void Look(ref string s) => Console.WriteLine(s);
        """);

    [Fact]
    public Task Reports_ref_parameter_that_is_written_on_one_way() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); Clear(ref x); Sink([|x|]); }
        void Clear(ref string s) { if (Coin()) s = "c"; }
        """);

    [Fact]
    public Task Reports_out_parameter() => FlowTest.VerifyMembersAsync("""
        void M() { Get(In(), out var a, out var b); Sink([|a|]); Sink(b); }
        void Get(string s, out string a, out string b) { a = s.Trim(); b = "c"; }
        """);

    [Fact]
    public Task Reports_out_parameter_of_a_try_method() => FlowTest.VerifyMembersAsync("""
        void M(Dictionary<string, string> map) { map["k"] = In(); if (TryGet(map, out var found)) Sink([|found|]); }
        bool TryGet(Dictionary<string, string> map, out string found) => map.TryGetValue("k", out found!);
        """);

    [Fact]
    public Task Reports_out_parameter_into_a_field() => FlowTest.VerifyMembersAsync("""
        private string _text = "";
        void M() => Get(out _text);
        void N() => Sink([|_text|]);
        void Get(out string s) => s = In();
        """);

    [Fact]
    public Task Reports_ref_to_a_field() => FlowTest.VerifyMembersAsync("""
        private string _text = "";
        void M() { Add(ref _text); Sink([|_text|]); }
        void Add(ref string s) => s = In();
        """);

    [Fact]
    public Task Reports_parameter_of_several_callers() => FlowTest.VerifyMembersAsync("""
        void A() => Take("a");
        void B() => Take("b");
        void C() => Take(In());
        void Take(string s) => Sink([|s|]);
        void D() => Keep("a");
        void E() => Keep("b");
        void Keep(string s) => Sink(s);
        """);

    [Fact]
    public Task DoesNotReport_parameter_without_callers() => FlowTest.VerifyMembersAsync("public void M(string s) => Sink(s);");

    [Fact]
    public Task DoesNotReport_parameter_that_is_overwritten() => FlowTest.VerifyMembersAsync("""
        void M() => Take(In());
        void Take(string s) { s = "c"; Sink(s); }
        """);

    [Fact]
    public Task Reports_caller_in_another_file()
    {
        var test = new FlowTest("public class Subject { public static void Take(string s, string t) { Sink([|s|]); Sink(t); } }");
        test.TestState.Sources.Add("class Caller { void M() => Subject.Take(In(), \"c\"); }");
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_return_value_from_another_file()
    {
        var test = new FlowTest("public class Subject { void M() { Sink([|Other.Get()|]); Sink(Other.Constant()); } }");
        test.TestState.Sources.Add("static class Other { public static string Get() => In(); public static string Constant() => \"c\"; }");
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_extension_method() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|In().Mark()|]); Sink("c".Mark()); Sink([|Extensions.Mark(In())|]); Sink([|"c".With(In())|]); Sink(In().Drop("c")); }
        ---
        static class Extensions
        {
            public static string Mark(this string s) => s + "!";
            public static string With(this string s, string other) => s + other;
            public static string Drop(this string s, string other) => other;
        }
        """);

    [Fact]
    public Task Reports_extension_method_with_a_sink() => FlowTest.VerifyMembersAsync("""
        void M() { In().Show(); "c".Keep(); }
        ---
        static class Extensions
        {
            public static void Show(this string s) => Sink([|s|]);
            public static void Keep(this string s) => Sink(s);
        }
        """);

    [Fact]
    public Task Reports_extension_method_that_is_called_conditionally() => FlowTest.VerifyMembersAsync("""
        void M() { string? x = In(); Sink([|x?.Mark()|]); string? y = "c"; Sink(y?.Mark()); }
        ---
        static class Extensions { public static string Mark(this string s) => s + "!"; }
        """);

    [NewestFact]
    public Task Reports_extension_block_method() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|In().Mark("c")|]); Sink("c".Mark("d")); Sink([|"c".Mark(In())|]); }
        ---
        static class Extensions { extension(string s) { public string Mark(string end) => s + end; } }
        """);

    [NewestFact]
    public Task Reports_extension_block_property() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|In().Marked|]); Sink("c".Marked); }
        ---
        static class Extensions { extension(string s) { public string Marked => s + "!"; } }
        """);

    [NewestFact]
    public Task Reports_extension_block_static_method() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|string.Mark(In())|]); Sink(string.Mark("c")); }
        ---
        static class Extensions { extension(string) { public static string Mark(string text) => text + "!"; } }
        """);

    [NewestFact]
    public Task Reports_extension_block_with_a_sink() => FlowTest.VerifyMembersAsync("""
        void M() { In().Show("c"); "c".Show("d"); }
        ---
        static class Extensions { extension(string s) { public void Show(string other) { Sink([|s|]); Sink(other); } } }
        """);

    [Fact]
    public Task Reports_generic_method() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Same(In())|]); Sink(Same("c")); Sink(Same(3).ToString()); }
        T Same<T>(T value) => value;
        """);

    [Fact]
    public Task Reports_generic_method_with_a_sink() => FlowTest.VerifyMembersAsync("""
        void M() { Take<string>(In()); Keep<string>("c"); }
        void Take<T>(T value) => SinkObject([|value|]);
        void Keep<T>(T value) => SinkObject(value);
        """);

    [Fact]
    public Task Reports_generic_type() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Box<string>(In()); var b = new Box<string>("c"); Sink([|a.Value|]); Sink([|a.Get()|]); Sink(b.Value); Sink(b.Get()); }
        ---
        class Box<T>(T value) { public T Value { get; } = value; public T Get() => Value; }
        """);

    [Fact]
    public Task Reports_method_of_a_generic_base_type() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Texts().Show(In())|]); Sink(new Texts().Show("c")); }
        ---
        abstract class Values<T> { public T Show(T value) => Change(value); protected abstract T Change(T value); }
        class Texts : Values<string> { protected override string Change(string value) => value + "!"; }
        """);

    [Fact]
    public Task Reports_partial_method() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Change(In())|]); Sink(Change("c")); Show(In()); }
        private partial string Change(string s);
        private partial string Change(string s) => s + "!";
        partial void Show(string s);
        partial void Show(string s) => Sink([|s|]);
        """);

    [Fact]
    public Task Reports_partial_property() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Text|]); Sink(Constant); }
        private partial string Text { get; }
        private partial string Text => In();
        private partial string Constant { get; }
        private partial string Constant { get => "c"; }
        """);

    [Fact]
    public Task Reports_result_of_an_operator() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|(new Words("a") + In()).Text|]); Sink((new Words("a") + "c").Text); }
        ---
        class Words(string text) { public string Text { get; } = text; public static Words operator +(Words left, string right) => new(left.Text + right); }
        """);

    [Fact]
    public Task Reports_compound_assignment_with_an_operator_of_the_program() => FlowTest.VerifyMembersAsync("""
        void M() { var w = new Words("a"); w += In(); Sink([|w.Text|]); var v = new Words("a"); v += "c"; Sink(v.Text); }
        ---
        class Words(string text) { public string Text { get; } = text; public static Words operator +(Words left, string right) => new(left.Text + right); }
        """);

    [Fact]
    public Task DoesNotReport_operator_that_drops_an_operand() => FlowTest.VerifyMembersAsync("""
        void M() => Sink((new Words("a") - In()).Text);
        ---
        class Words(string text) { public string Text { get; } = text; public static Words operator -(Words left, string right) => left; }
        """);

    [Fact]
    public Task Reports_unary_operator() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|(!new Words(In())).Text|]); Sink((!new Words("c")).Text); }
        ---
        class Words(string text) { public string Text { get; } = text; public static Words operator !(Words words) => new(words.Text.ToUpper()); }
        """);

    [Fact]
    public Task Reports_implicit_conversion() => FlowTest.VerifyMembersAsync("""
        void M() { Words w = In(); string s = w; Sink([|s|]); Words v = "c"; string t = v; Sink(t); }
        ---
        class Words(string text) { public string Text => text; public static implicit operator Words(string s) => new(s); public static implicit operator string(Words w) => w.Text; }
        """);

    [Fact]
    public Task Reports_explicit_conversion() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|(string)new Words(In())|]); Sink((string)new Words("c")); }
        ---
        struct Words(string text) { public string Text { get; } = text; public static explicit operator string(Words w) => w.Text; }
        """);

    [Fact]
    public Task Reports_result_of_an_iterator() => FlowTest.VerifyMembersAsync("""
        void M() { foreach (var s in All()) Sink([|s|]); foreach (var s in Constants()) Sink(s); }
        IEnumerable<string> All() { yield return "c"; if (Coin()) yield break; yield return In(); }
        IEnumerable<string> Constants() { yield return "c"; yield return "d"; }
        """);

    [Fact]
    public Task Reports_iterator_over_a_parameter() => FlowTest.VerifyMembersAsync("""
        void M() { foreach (var s in Marked([In()])) Sink([|s|]); foreach (var s in Marked(["c"])) Sink(s); }
        IEnumerable<string> Marked(IEnumerable<string> texts) { foreach (var text in texts) yield return text + "!"; }
        """);

    [Fact]
    public Task Reports_iterator_that_is_consumed_by_queries() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|string.Join(",", All().Select(s => s.Trim()))|]); Sink([|All().First()|]); }
        IEnumerable<string> All() { yield return In(); }
        """);

    [Fact]
    public Task Reports_async_method() => FlowTest.VerifyMembersAsync("""
        async Task M() { Sink([|await GetAsync()|]); Sink(await ConstantAsync()); Sink([|await GetAsync().ConfigureAwait(false)|]); Sink([|GetAsync().Result|]); Sink([|GetAsync().GetAwaiter().GetResult()|]); }
        async Task<string> GetAsync() { await Task.Yield(); return In(); }
        async Task<string> ConstantAsync() { await Task.Yield(); return "c"; }
        """);

    [Fact]
    public Task Reports_value_task_method() => FlowTest.VerifyMembersAsync("""
        async Task M() { Sink([|await SameAsync(In())|]); Sink(await SameAsync("c")); }
        ValueTask<string> SameAsync(string s) => new(s);
        """);

    [Fact]
    public Task Reports_task_that_is_stored_and_awaited_later() => FlowTest.VerifyMembersAsync("""
        async Task M() { var a = GetAsync("c"); var b = GetAsync(In()); await Task.WhenAll(a, b); Sink(await a); Sink([|await b|]); }
        async Task<string> GetAsync(string s) { await Task.Yield(); return s; }
        """);

    [Fact]
    public Task Reports_results_of_several_tasks() => FlowTest.VerifyMembersAsync("""
        async Task M() { var all = await Task.WhenAll(GetAsync("c"), GetAsync(In())); Sink([|all[1]|]); }
        async Task<string> GetAsync(string s) { await Task.Yield(); return s; }
        """);

    [Fact]
    public Task Reports_async_stream_of_a_parameter() => FlowTest.VerifyMembersAsync("""
        async Task M() { await foreach (var s in Words(In())) Sink([|s|]); await foreach (var s in Words("c")) Sink(s); }
        async IAsyncEnumerable<string> Words(string text) { foreach (var word in text.Split(' ')) { await Task.Yield(); yield return word; } }
        """);

    [Fact]
    public Task Reports_async_stream_with_cancellation() => FlowTest.VerifyMembersAsync("""
        async Task M(CancellationToken token) { await foreach (var s in Words().WithCancellation(token)) Sink([|s|]); }
        async IAsyncEnumerable<string> Words() { await Task.Yield(); yield return In(); }
        """);

    [Fact]
    public Task Reports_tuple_result() => FlowTest.VerifyMembersAsync("""
        void M() { var (a, b) = Pair(In()); Sink(a); Sink([|b|]); var pair = Pair(In()); Sink(pair.Item1); Sink([|pair.Text|]); }
        (string, string Text) Pair(string s) => ("c", s);
        """);

    [Fact]
    public Task Reports_awaited_tuple_result() => FlowTest.VerifyMembersAsync("""
        async Task M() { var (a, b) = await PairAsync(In()); Sink(a); Sink([|b|]); }
        async Task<(string First, string Second)> PairAsync(string s) { await Task.Yield(); return ("c", s); }
        """);

    [Fact]
    public Task Reports_list_result() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|All()[0]|]); Sink([|string.Join(", ", All())|]); Sink(Constants()[0]); }
        List<string> All() { var all = new List<string>(); all.Add(In()); return all; }
        List<string> Constants() => ["c"];
        """);

    [Fact]
    public Task Reports_list_that_a_method_fills() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new List<string>(); var b = new List<string>(); Sink(a.Count > 0 ? a[0] : ""); Fill(a, b); Sink([|a[0]|]); Sink(b[0]); }
        void Fill(List<string> a, List<string> b) { a.Add(In()); b.Add("c"); }
        """);

    [Fact]
    public Task Reports_dictionary_that_a_method_fills() => FlowTest.VerifyMembersAsync("""
        void M() { var map = new Dictionary<string, string>(); Fill(map, In()); Sink([|map["k"]|]); var other = new Dictionary<string, string>(); Fill(other, "c"); Sink(other["k"]); }
        void Fill(IDictionary<string, string> map, string s) => map["k"] = s;
        """);

    [Fact]
    public Task Reports_builder_that_is_passed_through_two_methods() => FlowTest.VerifyMembersAsync("""
        void M() { var sb = new StringBuilder(); A(sb); Sink([|sb.ToString()|]); }
        void A(StringBuilder sb) { sb.Append("c"); B(sb); }
        void B(StringBuilder sb) => sb.AppendLine(In());
        """);

    [Fact]
    public Task Reports_builder_that_is_returned() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Add(new StringBuilder(), In()).ToString()|]); Sink(Add(new StringBuilder(), "c").ToString()); }
        StringBuilder Add(StringBuilder sb, string s) => sb.Append(s);
        """);

    [Fact]
    public Task Reports_array_that_a_method_fills() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new string[2]; Fill(a); Sink([|a[1]|]); }
        void Fill(string[] a) => a[0] = In();
        """);

    [Fact]
    public Task Reports_result_of_recursion() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Repeat(In(), 3)|]); Sink(Repeat("c", 3)); }
        string Repeat(string s, int n) => n == 0 ? "" : s + Repeat(s, n - 1);
        """);

    [Fact]
    public Task Reports_result_of_mutual_recursion() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Even(In(), 3)|]); Sink(Even("c", 3)); Sink(Endless("c")); }
        string Even(string s, int n) => n == 0 ? s : Odd(s, n - 1);
        string Odd(string s, int n) => n == 0 ? "" : Even(s, n - 1);
        string Endless(string s) => Endless(s);
        """);

    [Fact]
    public Task Reports_recursion_through_a_parameter_that_changes_places() => FlowTest.VerifyMembersAsync("""
        void M() => Swap("c", In(), 3);
        void Swap(string a, string b, int n) { Sink([|a|]); if (n > 0) Swap(b, a, n - 1); }
        """);

    [Fact]
    public Task Reports_tree_that_is_walked_recursively() => FlowTest.VerifyMembersAsync("""
        void M() => Show(new Leaf(In(), [new Leaf("c", [])]));
        void Show(Leaf leaf) { Sink([|leaf.Text|]); foreach (var inner in leaf.Inner) Show(inner); }
        ---
        record Leaf(string Text, List<Leaf> Inner);
        """);

    [Fact]
    public Task Reports_chain_of_twenty_methods() => FlowTest.VerifyMembersAsync(
        "void M() { Sink([|F0(In())|]); Sink(F0(\"c\")); }\n"
        + string.Concat(Enumerable.Range(0, 20).Select(i => $"string F{i}(string s) => F{i + 1}(s + \"{i}\");\n"))
        + "string F20(string s) => s;");

    [Fact]
    public Task Reports_method_that_throws_after_reading() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); Fail(); Sink([|x|]); }
        void Fail() => throw new InvalidOperationException();
        """);

    [Fact]
    public Task DoesNotReport_static_abstract_member() => FlowTest.VerifyMembersAsync("""
        void M<T>() where T : IMaker => Sink(T.Make());
        ---
        interface IMaker { static abstract string Make(); }
        """);

    [Fact]
    public Task DoesNotReport_code_of_a_referenced_project()
    {
        var test = new FlowTest("public class Subject { void M() { Sink(Library.Same(In())); Sink(new Turn(\"c\").Text); } }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("""
            public static class Library { public static string Same(string s) => s; }
            public class Turn { public Turn(string text) => Text = text; public string Text { get; } }
            """);
        test.TestState.AdditionalProjectReferences.Add("Other");
        return test.RunAsync();
    }
}
