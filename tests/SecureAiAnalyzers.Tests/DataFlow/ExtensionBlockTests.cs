namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Members of <c>extension(…)</c> blocks: what passes through them, what arrives in them, what they check.</summary>
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
    public Task Reports_only_what_a_check_rejects() => FlowTest.VerifyMembersAsync("""
        void M() { var x = In(); if (x.IsKnown()) Sink(x); else Sink([|x|]); }
        void N() { var x = In(); if (!x.Known) return; Sink(x); }
        void O() { var x = In(); if (x.Known) return; Sink([|x|]); }
        void P() { var x = In(); Sink([|x|]); x.Ensure(); Sink(x); x = In(); Sink([|x|]); }
        void Q() { var x = In(); if (!Extensions.IsKnown(x)) throw new Exception(); Sink(x); }
        void R() { var x = In(); Extensions.Ensure(x); Sink(x); }
        void S() { var x = In(); if (string.IsOk(x)) Sink(x); else Sink([|x|]); }
        void T() { var x = In(); var y = In(); if (x.Is(y)) { Sink([|x|]); Sink(y); } }
        void U() { var x = In(); x.EnsureInner(); Sink(x); }
        void V() { var x = In(); x.Log(); Sink([|x|]); if (x.Short) Sink([|x|]); }
        void W() { Show(In()); } void Show(string role) { role.Ensure(); Sink(role); }
        void X() { var x = In(); x?.Ensure(); Sink(x); }
        void Y() { var r = new Request(In(), In()); r.Validate(); Sink(r.Model); Sink([|r.Text|]); if (r.Fine) Sink(r.Text); }
        void Z() { if (In().IsKnown()) Sink([|In()|]); }
        ---
        record Request(string Model, string Text);
        static class Extensions
        {
            extension(string s)
            {
                public bool IsKnown() => s is "a" or "b";
                public bool Known { get { foreach (var c in s) if (!char.IsAsciiLetter(c)) return false; return true; } }
                public void Ensure() { if (s is not ("a" or "b")) throw new ArgumentException("no"); }
                public void EnsureInner() => s.Ensure();
                public bool Is(string other) => other is "a" or "b";
                public bool Short => s.Length < 10;
                public void Log() { if (s.Length > 1000) throw new ArgumentException("long"); Console.WriteLine(s); }
                public static bool IsOk(string text) => text.IsKnown();
            }

            extension(Request request)
            {
                public void Validate() { if (request.Model is not ("a" or "b")) throw new ArgumentException("no"); }
                public bool Fine => request.Text.IsKnown();
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
