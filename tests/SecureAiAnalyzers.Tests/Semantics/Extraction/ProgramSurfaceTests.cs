using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Extraction;

/// <summary>Which edits of one file leave alone what was read of another one.</summary>
public sealed class ProgramSurfaceTests
{
    /// <summary>The file that is not edited.</summary>
    private const string Kept = """
        class Kept : Base
        {
            [Mark] string Run(Other other) => other.Name + Other.Limit + new Kept();
            void Create(Other other) { Other next = new("a"); foreach (var part in other) Use(part); }
            void Use(object part) { }
        }
        """;

    private const string Edited = """
        using System.Collections.Generic;
        class Base { }
        class MarkAttribute : System.Attribute;
        enum Level { Low, High }
        class Other(string text)
        {
            public const int Limit = 3;
            public string Name { get; set; } = "name";
            private int _count = 1;
            public string Text => text;
            public string Lazy { get => field; set => field = value; } = "";
            public IEnumerator<int> GetEnumerator() { yield return _count; }
            public void Touch() { _count++; }
            public void Touch(int times) { for (var i = 0; i < times; i++) Touch(); }
        }
        """;

    [Theory]
    [InlineData("_count++;", "_count += 2; Touch(3);")]
    [InlineData("public void Touch(int times)", "pub public void Touch(int times)")]
    [InlineData("_count++;", "_count++")]
    [InlineData("_count++;", "void Local() { } Local();")]
    [InlineData("= \"name\"", "= \"other\"")]
    [InlineData("_count = 1", "_count = 2")]
    [InlineData("=> text;", "=> text + text;")]
    [InlineData("yield return _count;", "yield return _count; yield break;")]
    [InlineData("class Base", "/* a comment */ class Base")]
    [InlineData("public string Name", "public public string Name")]
    [InlineData("public const int Limit", "public public const int Limit")]
    public void Body_edit_keeps_what_was_read(string before, string after)
    {
        var (old, now) = (Surface(Edited), Surface(Edited.Replace(before, after)));

        Assert.True(now.Equals(old));
        Assert.True(now.Keeps(old, KeptTree));
    }

    [Theory]
    [InlineData("public void Touch()", "public void Touched()")]
    [InlineData("public void Touch(int times)", "public void Touch(long times)")]
    [InlineData("_count = 1", "_count")]
    [InlineData("public string Text", "internal string Text")]
    [InlineData("get => field; set => field = value;", "get; set;")]
    [InlineData("public void Touch()", "[System.Obsolete] public void Touch()")]
    [InlineData("class Base { }", "class Base { } class Added { public void Deep() { } }")]
    [InlineData("class Base { }", "class Base { } namespace Added { class Inner; }")]
    public void Declaration_edit_keeps_what_was_read_of_a_file_that_does_not_mention_the_name(string before, string after)
    {
        var (old, now) = (Surface(Edited), Surface(Edited.Replace(before, after)));

        Assert.False(now.Equals(old));
        Assert.True(now.Keeps(old, KeptTree));
        Assert.True(now.Keeps(old, KeptTree));
    }

    [Theory]
    [InlineData("public string Name", "public object Name")]
    [InlineData("string Name { get; set; }", "string Named { get; set; }")]
    [InlineData("Name { get; set; } = \"name\"", "Name { get; set; }")]
    [InlineData("Limit = 3", "Limit = 4")]
    [InlineData("Low, High", "None, Low, High")]
    [InlineData("class Base { }", "class Base { protected void Use(string part) { } }")]
    [InlineData("class Base { }", "struct Base { }")]
    [InlineData("class Base { }", "class Base : System.IDisposable { public void Dispose() { } }")]
    [InlineData("class MarkAttribute", "class NoteAttribute")]
    [InlineData("class Other(string text)", "class Other(object text)")]
    [InlineData("class Other(string text)", "class Other(string text) : Base")]
    [InlineData("yield return _count;", "return new List<int>().GetEnumerator();")]
    [InlineData("public void Touch()", "public static implicit operator string(Other other) => \"\"; public void Touch()")]
    [InlineData("public void Touch()", "public int this[int index] => index; public void Touch()")]
    [InlineData("using System.Collections.Generic;", "using System.Collections.Generic; using System.Text;")]
    [InlineData("class Base { }", "class Base { } class List<T>;", "public string Name", "List<int>? All; public string Name")]
    public void Declaration_edit_drops_what_may_mean_something_else(string before, string after, string? first = null, string? prepared = null)
    {
        var start = first is null ? Edited : Edited.Replace(first, prepared);
        var (old, now) = (Surface(start), Surface(start.Replace(before, after)));

        Assert.False(now.Keeps(old, KeptTree));
    }

    /// <summary>What a file means may depend on declarations that it does not name: it sees them through others.</summary>
    [Theory]
    [InlineData("record Part(string Text, int Size)", "record Part(string Text, long Size)")]
    [InlineData("class Plan { }", "namespace Inner { class Plan { } }")]
    [InlineData("class Plan { }", "class Outer { public class Plan { } }")]
    [InlineData("delegate string Change(string text)", "delegate string Change(object text)")]
    [InlineData("public Box(string text)", "public Box(object text)")]
    [InlineData("class Plan { }", "class Plan { } namespace System.Space { namespace Console { } }")]
    public void Declaration_edit_drops_what_sees_it_through_others(string before, string after)
    {
        const string code = """
            global using Short = Box;
            using System;
            record Part(string Text, int Size);
            class Plan { }
            delegate string Change(string text);
            class Box { public Box(string text) { } }
            namespace System.Space
            {
                class Source { public Part Get() => null!; public Plan Make() => null!; public Console? Console; public void Take(Change change) { } }
            }
            """;
        var user = CSharpSyntaxTree.ParseText("class User { object Run() { var (a, b) = Get(); Take(x => x); Make(); return new Short(a); } }");

        Assert.False(Surface(user, code.Replace(before, after)).Keeps(Surface(user, code), user));
    }

    /// <summary>What an attribute says of a declaration is decided where the attribute is declared, and concerns whoever mentions the declaration.</summary>
    [Theory]
    [InlineData("MarkAttribute(string text)", "MarkAttribute(object more, string text)")]
    [InlineData("public string Kind", "public object Kind")]
    [InlineData("Note(string text)", "Note(object more, string text)")]
    [InlineData("Sign<T>(string text)", "Sign<T>(object more, string text)")]
    public void Declaration_edit_of_an_attribute_drops_what_mentions_only_what_has_the_attribute(string before, string after)
    {
        const string code = """
            class MarkAttribute(string text) : System.Attribute { public string Kind { get; set; } = text; }
            class Note(string text) : System.Attribute;
            class Sign<T>(string text) : System.Attribute;
            """;
        const string marked = """
            class Source { [Mark("a", Kind = "b")] public string Read() => null!; [Note("a"), global::Sign<int>("b")] public string Look() => null!; }
            """;
        var user = CSharpSyntaxTree.ParseText("class User { void Run(Source source) { source.Read(); source.Look(); } }");

        Assert.False(Surface(user, marked, code.Replace(before, after)).Keeps(Surface(user, marked, code), user));
    }

    /// <summary>Names that many types have: what only has the name means the member of another type.</summary>
    [Theory]
    [InlineData("object Run(Plan plan) => plan.Next;", true)]
    [InlineData("object Run(Part part) => part.Next;", false)]
    [InlineData("object Run(Shelf shelf) => shelf.First.Next;", false)]
    [InlineData("object Run(SmallPart part) => part.Next;", false)]
    [InlineData("object Run(Room room) => room.Shelf.First.Next;", false)]
    [InlineData("void Run(Visitor visitor) => visitor.Visit(x => x.Next);", false)]
    [InlineData("void Run(Caller caller) => caller.Call(x => x.Next);", false)]
    [InlineData("object Run(string text) => text.ToPart().Next;", false)]
    [InlineData("object Run(string text) => text.ToText().Next;", true)]
    [InlineData("object Run(Secret secret) => secret.Next;", true)]
    [InlineData("void Run(Secrets secrets) { foreach (var x in secrets) Use(x.Next); }", false)]
    [InlineData("object Run(Maker<Plan> maker) => maker.Made.Next;", true)]
    [InlineData("object Run(PartMaker maker) => maker.Made.Next;", false)]
    [InlineData("object Run() => new Builder(new() { Next = 1 });", false)]
    [InlineData("object Run() => Opened.Next;", false)]
    public void Declaration_counts_where_code_gets_hold_of_its_type(string member, bool isKept)
    {
        const string code = """
            global using static Hall;
            class Part { public object Next = 1; }
            class SmallPart : Part;
            class Plan { public object Next = 2; }
            class Shelf { public Part First; }
            class Room { public Shelf Shelf; }
            class Hall { public static Part Opened; }
            class Visitor { public void Visit(System.Action<Part> action) { } }
            delegate void Call(Part part);
            class Caller { public void Call(Call call) { } }
            static class Texts { public static Part ToPart(this string text) => null; public static Plan ToText(this string text) => null; }
            class Secret { private Part _part; public object Next; }
            class Secrets { public System.Collections.Generic.IEnumerator<Part> GetEnumerator() => null; }
            class Maker<T> { public T Made; }
            class PartMaker : Maker<Part>;
            class Builder(Part part);
            """;
        var user = CSharpSyntaxTree.ParseText("class User { " + member + " }");
        var old = Surface(user, code);

        Assert.Equal(isKept, Surface(user, code.Replace("object Next = 1", "string Next = 1")).Keeps(old, user));
    }

    /// <summary>A simple name in another file means the local, which is an error.</summary>
    [Theory]
    [InlineData("var Text = 1;", false)]
    [InlineData("int.TryParse(args[0], out var Text);", false)]
    [InlineData("static void Text() { }", false)]
    [InlineData("{ var Text = 1; }", true)]
    [InlineData("var another = 2;", true)]
    public void Local_of_top_level_code_counts_where_its_name_is_mentioned(string added, bool isKept)
    {
        var user = CSharpSyntaxTree.ParseText("class User { object Run() => Text.Start(); }");

        Assert.Equal(isKept, Surface(user, "var other = 1; " + added).Keeps(Surface(user, "var other = 1;"), user));
    }

    [Fact]
    public void Another_top_level_statement_changes_nothing_that_others_see()
    {
        var user = CSharpSyntaxTree.ParseText("class User { object Run() => typeof(Program); }");
        var (old, now) = (Surface(user, "System.Console.Read();"), Surface(user, "System.Console.Read(); System.Console.Write(1);"));

        Assert.True(now.Equals(old));
        Assert.False(Surface(user, "class Other;").Keeps(now, user));
    }

    [Fact]
    public void Member_of_a_partial_program_counts_for_top_level_statements()
    {
        var user = CSharpSyntaxTree.ParseText("Start(1);");
        const string code = "partial class Program { static void Start(int times) { } }";

        Assert.False(Surface(user, code.Replace("int", "object")).Keeps(Surface(user, code), user));
    }

    [Theory]
    [InlineData("namespace App; partial class Many { }", "public void Take(Message message) { } ", false)]
    [InlineData("namespace App; using A; partial class Many { }", "public void Take(Message message) { } ", true)]
    public void Declaration_counts_with_what_its_names_mean_in_its_file(string other, string moved, bool isKept)
    {
        const string messages = "namespace A { class Message; } namespace B { class Message; }";
        var file = "namespace App; using A; partial class Many { " + moved + "}";
        var user = CSharpSyntaxTree.ParseText("class User { void Run(Many many) => many.Take(null); }");
        var old = Surface(user, messages, file, other);
        var now = Surface(user, messages, file.Replace(moved, ""), other.Replace("{ ", "{ " + moved));

        Assert.Equal(isKept, now.Keeps(old, user));
    }

    [Fact]
    public void File_of_a_known_namespace_leaves_alone_what_mentions_the_namespace()
    {
        var user = CSharpSyntaxTree.ParseText("namespace App; class User { }");
        var old = Surface(user, "namespace App; class First;");

        Assert.True(Surface(user, "namespace App; class First;", "namespace App; class Second;").Keeps(old, user));
        Assert.False(Surface(user, "namespace App; class First;", "namespace App.User; class Second;").Keeps(old, user));
    }

    [Fact]
    public void Other_file_references_and_options_count()
    {
        var old = Surface(Edited);
        var compilation = Compilation(Edited);

        Assert.True(ProgramSurface.Of(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;"))).Keeps(old, KeptTree));
        Assert.False(ProgramSurface.Of(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("partial class Other { Other Limit; }"))).Keeps(old, KeptTree));
        Assert.False(ProgramSurface.Of(compilation.RemoveAllReferences()).Keeps(old, KeptTree));
        var nullable = compilation.Options.WithNullableContextOptions(NullableContextOptions.Enable);
        Assert.False(ProgramSurface.Of(compilation.WithOptions(nullable)).Keeps(old, KeptTree));
    }

    [Theory]
    [InlineData("_count++;", "_count--;", true)]
    [InlineData("class Base { }", "class Base { public int More; }", true)]
    [InlineData("class Base { }", "class Base { protected void Use(string part) { } }", false)]
    [InlineData("class Base { }", "class Base : System.IDisposable { public void Dispose() { } }", false)]
    public void Project_reference_counts_by_what_it_declares(string before, string after, bool isKept)
    {
        var user = CSharpCompilation.Create("User", [KeptTree], [.. TestReferences.AspNetCore.Assemblies, Compilation(Edited).ToMetadataReference()]);
        var edited = user.WithReferences([.. TestReferences.AspNetCore.Assemblies, Compilation(Edited.Replace(before, after)).ToMetadataReference()]);

        Assert.Equal(isKept, ProgramSurface.Of(edited).Keeps(ProgramSurface.Of(user), KeptTree));
    }

    [Fact]
    public void Nothing_of_a_compilation_is_kept_alive()
    {
        var data = new TreeData<string>();
        var gone = Fill(data);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(gone.TryGetTarget(out _));
        Assert.Equal("kept", data.Of(KeptTree, Surface(Edited), () => "read again"));
    }

    /// <summary>Data that nobody asks for any more hold the surface of which they were read. It must not hold those that are compared with it.</summary>
    [Fact]
    public void Surface_keeps_no_later_one_alive()
    {
        var old = Surface(Edited);
        var later = Compare(old);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(later.TryGetTarget(out _));
        GC.KeepAlive(old);
    }

    /// <summary>What is typed in front of a member belongs to that member for some keystrokes, more than once.</summary>
    [Fact]
    public void Data_hold_again_when_declarations_are_again_as_they_were()
    {
        var data = new TreeData<string>();
        string Read(string modifier, string text) => data.Of(KeptTree, Surface(Edited.Replace("public string Name", modifier + " string Name")), () => text);

        Assert.Equal("first", Read("public", "first"));
        Assert.Equal("second", Read("private public", "second"));
        Assert.Equal("first", Read("public", "first again"));
        Assert.Equal("third", Read("static public", "third"));
        Assert.Equal("first", Read("public", "first again"));
        Assert.Equal("third", Read("static public", "third again"));
    }

    /// <summary>Ways to a type are known from one comparison to the next, and change with the declarations of the files that were exchanged.</summary>
    [Fact]
    public void Declaration_counts_by_ways_of_files_that_were_exchanged()
    {
        var user = CSharpSyntaxTree.ParseText("class User { object Run(Room room) => room.Rack.First.Next; }");
        var others = Enumerable.Range(0, 3).Select(static i => CSharpSyntaxTree.ParseText($"class Room{i} {{ public Shelf Rack; }}"));
        var start = CSharpCompilation.Create(
            "Program", [user, .. others, Part("object", "First"), Shelf("Other")], TestReferences.AspNetCore.Assemblies);
        var edited = Exchange(start, Part("string", "First"));
        var led = Exchange(edited, Shelf("Shelf"));
        var again = Exchange(led, Part("long", "First"));
        var gone = Exchange(again, Shelf("Other"));

        Assert.True(ProgramSurface.Of(edited).Keeps(ProgramSurface.Of(start), user));
        Assert.False(ProgramSurface.Of(again).Keeps(ProgramSurface.Of(led), user));
        Assert.True(ProgramSurface.Of(Exchange(gone, Part("int", "First"))).Keeps(ProgramSurface.Of(gone), user));

        static SyntaxTree Part(string type, string member) =>
            CSharpSyntaxTree.ParseText($"class Part {{ public {type} Next; }} class Shelf {{ public Part {member}; }}", path: "Part.cs");
        static SyntaxTree Shelf(string type) => CSharpSyntaxTree.ParseText($"class Room {{ public {type} Rack; }}", path: "Shelf.cs");
        static CSharpCompilation Exchange(CSharpCompilation program, SyntaxTree tree) =>
            program.ReplaceSyntaxTree(program.SyntaxTrees.Single(other => other.FilePath == tree.FilePath), tree);
    }

    /// <summary>Usings say what the names of their own file mean.</summary>
    [Theory]
    [InlineData("using System.Text; class Added { StringBuilder Text; }", true)]
    [InlineData("using static System.Math; using Short = System.Text.StringBuilder; class Added { Short Text; }", true)]
    [InlineData("global using System.Text; class Added { StringBuilder Text; }", false)]
    public void File_with_usings_leaves_others_alone_unless_they_are_global(string added, bool isKept)
    {
        var user = CSharpSyntaxTree.ParseText("class User { object Run() => new Other(); }");

        Assert.Equal(isKept, Surface(user, "class Other;", added).Keeps(Surface(user, "class Other;"), user));
    }

    [Fact]
    public void Declaration_of_a_project_behind_another_one_counts_where_it_is_mentioned()
    {
        var user = CSharpSyntaxTree.ParseText("class User { object Run(Inner inner) => inner.Value; }");
        var old = Behind(user, "public class Inner { public int Value; }");

        Assert.False(Behind(user, "public class Inner { public string Value; }").Keeps(old, user));
        Assert.True(Behind(user, "public class Inner { public int Value; public int More; }").Keeps(old, user));
    }

    private static ProgramSurface Behind(SyntaxTree user, string inner)
    {
        var first = CSharpCompilation.Create("Inner", [CSharpSyntaxTree.ParseText(inner)], TestReferences.AspNetCore.Assemblies);
        var second = CSharpCompilation.Create(
            "Outer", [CSharpSyntaxTree.ParseText("public class Outer : Inner;")], [.. TestReferences.AspNetCore.Assemblies, first.ToMetadataReference()]);
        return ProgramSurface.Of(CSharpCompilation.Create(
            "User", [user], [.. TestReferences.AspNetCore.Assemblies, second.ToMetadataReference()]));
    }

    private static SyntaxTree KeptTree { get; } = CSharpSyntaxTree.ParseText(Kept);

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference<Compilation> Fill(TreeData<string> data)
    {
        var compilation = Compilation(Edited);
        data.Of(KeptTree, ProgramSurface.Of(compilation), () => "kept");
        return new WeakReference<Compilation>(compilation);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference<ProgramSurface> Compare(ProgramSurface old)
    {
        var later = Surface(Edited.Replace("public string Name", "public object Name"));
        Assert.False(later.Keeps(old, KeptTree));
        return new WeakReference<ProgramSurface>(later);
    }

    private static ProgramSurface Surface(SyntaxTree kept, params string[] others) => ProgramSurface.Of(CSharpCompilation.Create(
        "Program", [kept, .. others.Select(static code => CSharpSyntaxTree.ParseText(code))], TestReferences.AspNetCore.Assemblies));

    private static ProgramSurface Surface(string edited) => ProgramSurface.Of(Compilation(edited));

    private static CSharpCompilation Compilation(string edited) => CSharpCompilation.Create(
        "Program",
        [KeptTree, CSharpSyntaxTree.ParseText(edited)],
        TestReferences.AspNetCore.Assemblies,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
