namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Members of <c>extension(…)</c> blocks: what passes through them, what arrives in them.</summary>
public sealed class ExtensionBlockTests
{
    [NewestFact]
    public Task Reports_what_passes_through() => FlowTest.VerifyMembersAsync("""
        void M()
        {
            Sink([|In().Loud|]); Sink([|In().Shout("!")|]); Sink([|Extensions.Shout(In(), "!")|]); Sink([|Extensions.get_Loud(In())|]);
            Sink("a".Loud); Sink("a".Shout("!")); Sink(Extensions.Shout("a", "!")); Sink(In().Fixed);
            Sink([|In() * 2|]); Sink("a" * 2); Sink([|string.Twice(In())|]); Sink(string.Twice("a")); Sink([|string.Found|]);
            var x = In(); x *= 2; Sink([|x|]); x = "a"; x *= 2; Sink(x);
        }
        ---
        static class Extensions
        {
            extension(string s)
            {
                public string Loud => s.ToUpperInvariant();
                public string Shout(string end) { var made = s + end; return made; }
                public string Fixed => "fixed";
                public static string Twice(string text) => text + text;
                public static string Found => In();
                public static string operator *(string text, int times) => text + times;
            }
        }
        """);

    [NewestFact]
    public Task Reports_sink_inside() => FlowTest.VerifyMembersAsync("""
        void M() { _ = In().AsPrompt; _ = "a".AsNothing; In().Show(); Extensions.Tell(In()); "a".Keep(); string? x = In(); _ = x?.AsLine; string.All(In()); }
        ---
        static class Extensions
        {
            extension(string s)
            {
                public int AsPrompt { get { Sink([|s|]); return 1; } }
                public int AsLine { get { Sink([|s.Trim()|]); return 1; } }
                public int AsNothing { get { Sink(s); return 1; } }
                public void Show() => Sink([|s|]);
                public void Tell() => Sink([|s + "!"|]);
                public void Keep() => Sink(s);
                public static void All(string text) => Sink([|text|]);
            }
        }
        """);

    [NewestFact]
    public Task Reports_what_is_put_into_the_object() => FlowTest.VerifyMembersAsync("""
        void M() { var list = new List<string>(); list.Push(In()); Sink([|list[0]|]); }
        void N() { var list = new List<string>(); Extensions.Push(list, In()); Sink([|list[0]|]); }
        void O() { var list = new List<string>(); list.Push("a"); Sink(list[0]); }
        void P() { var box = new Box(); box.Fill(In()); Sink([|box.Text|]); }
        void Q() { var box = new Box(); box.Content = In(); Sink([|box.Content|]); Sink([|box.Text|]); }
        void R() { var box = new Box(); box.Content = "a"; Sink(box.Content); }
        ---
        class Box { public string Text { get; set; } = ""; }
        static class Extensions
        {
            extension<T>(List<T> list) { public void Push(T item) => list.Add(item); }
            extension(Box box)
            {
                public void Fill(string text) => box.Text = text;
                public string Content { get => box.Text; set => box.Text = value; }
            }
        }
        """);

    [NewestFact]
    public Task Reports_getter_of_an_object_that_holds_text() => FlowTest.VerifyMembersAsync("""
        void M() { _ = new Form { Text = In() }.AsPrompt; _ = new Form { Text = "a" }.AsNothing; }
        ---
        class Form { public string Text { get; set; } = ""; public int AsPrompt { get { Sink([|Text|]); return 1; } } public int AsNothing { get { Sink(Text); return 1; } } }
        """);
}
