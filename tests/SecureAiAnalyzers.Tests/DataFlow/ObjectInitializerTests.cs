using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class ObjectInitializerTests
{
    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box { Text = In(), Other = "a" }; Sink([|b.Text|]); Sink(b.Other); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box { Inner = new Box { Text = In() } }; Sink([|b.Inner.Text|]); Sink(b.Text); Sink(b.Inner.Other); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box { All = { "a", In() } }; Sink([|b.All[0]|]); Sink(b.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box Inner { get; } = new(); public List<string> All { get; } = new(); }
        void M() { var b = new Box { Inner = { Text = In() } }; Sink([|b.Inner.Text|]); Sink(b.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box(); b.All.Add(In()); Sink([|b.All[0]|]); var c = new Box(); Sink(c.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var b = new Box(); b.Text += In(); Sink([|b.Text|]); Sink(b.Other); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { var all = new Dictionary<string, Box> { ["a"] = new() { Text = In() } }; Sink([|all["a"].Text|]); Sink(all["a"].Other); }
        """)]
    [InlineData("""
        class Box { public Box(string text) { Text = text; } public string Text { get; set; } }
        void M() { Sink([|new Box(In()).Text|]); Sink(new Box("a").Text); Sink(new Box(In()) { Text = "a" }.Text); }
        """)]
    public Task Reports_member_that_an_initializer_sets(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("static T Make(string text) => new() { Text = text };", "Box<Item>.Make")]
    [InlineData("static T Make(string text) => new T { Text = text, Other = \"a\" };", "Box<Item>.Make")]
    [InlineData("static T Make(string text) { var made = new T(); made.Text = text; return made; }", "Box<Item>.Make")]
    [InlineData("static T Make(string text) { var made = new T(); Fill(made, text); return made; } static void Fill(Item item, string text) => item.Text = text;", "Box<Derived>.Make")]
    public Task Reports_member_of_an_object_of_a_type_parameter(string method, string call) => FlowTest.VerifyMembersAsync($$"""
        class Item { public string Text { get; set; } = ""; public string Other { get; set; } = ""; }
        class Derived : Item { }
        class Box<T> where T : Item, new() { public {{method}} }
        void M() { var made = {{call}}(In()); Sink([|made.Text|]); Sink(made.Other); Sink({{call}}("a").Text); }
        """);

    /// <summary>A result type that names the type that derives from it, which each kind of result has for itself.</summary>
    [Fact]
    public Task Reports_member_that_a_base_of_the_result_makes() => FlowTest.VerifyMembersAsync("""
        abstract record Result<TData, TSelf> where TSelf : Result<TData, TSelf>, new()
        {
            public bool Ok { get; init; }
            public TData? Data { get; init; }
            public string? Error { get; init; }
            public static TSelf Success(TData data) => new() { Ok = true, Data = data };
            public static TSelf Failure(string error) => new() { Error = error };
        }
        record Note(string Text);
        sealed record NoteResult : Result<Note, NoteResult>;
        interface IReader<T> { Task<T> ReadAsync(string name); }
        class Reader : IReader<NoteResult>
        {
            public async Task<NoteResult> ReadAsync(string name)
            {
                try { return NoteResult.Success(new Note(await InAsync())); }
                catch (IOException) { return NoteResult.Failure("none"); }
            }
        }
        async Task M(IReader<NoteResult> reader)
        {
            var read = await reader.ReadAsync("a");
            if (!read.Ok || read.Data is null) { Sink(read.Error); return; }
            Sink([|read.Data.Text|]);
        }
        """);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public string Other = ""; public Box? Inner; public List<string> All { get; } = new(); }
        void M() { Box b = new() { Text = In() }; b.Text = "a"; Sink(b.Text); }
        """)]
    public Task DoesNotReport_other_member_that_an_initializer_sets(string code) => FlowTest.VerifyMembersAsync(code);
}
