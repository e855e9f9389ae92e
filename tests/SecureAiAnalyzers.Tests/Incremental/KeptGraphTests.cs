using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Tests.DataFlow;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>A value graph that was read in one compilation says the same in the next, also of members whose names alone do not tell which they are.</summary>
public sealed class KeptGraphTests
{
    private const string TeamCode = """
        using SecureAi;
        public static class Names { public const string Kept = "retrieved"; }
        public static class Team
        {
            [Untrusted("retrieved")] public static string Read() => "";
            [Untrusted(Names.Kept)] public static string Look() => "";
        }
        """;

    private const string UserCode = """
        using Microsoft.Extensions.AI;
        public class Subject
        {
            public ChatMessage Read() => new ChatMessage(ChatRole.System, Team.Read());
            public ChatMessage Look() => new ChatMessage(ChatRole.System, Team.Look());
        }
        """;

    private static ProgramFile Annotations { get; } =
        new("Annotations.cs", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SecureAiAnnotations.cs")));

    [Theory]
    [InlineData("void Run(Missing other, string text) { Sink(text); } void Start() => Run(null!, In());", 1)]
    [InlineData("Missing<string> Get(string text) { Sink(text); return null!; } void Start() => Get(In());", 1)]
    [InlineData("void Start() { Local(In()); void Local(string text) => Sink(text); }", 1)]
    [InlineData("void Start() { var local = (string text) => Sink(text); local(In()); }", 1)]
    [InlineData("void Start() { new Inner(In(), null!).Run(); }\n---\nclass Inner(string text, Missing other) { public void Run() => Sink(text); }", 1)]
    [InlineData("void Start() { new Inner(In()).Run(); }\n---\nfile class Inner(string text) { public void Run() => Sink(text); }", 1)]
    [InlineData("partial void Run(string text); partial void Run(string text) => Sink(text); void Start() => Run(In());", 1)]
    [InlineData("string Text { get; set; } Missing Other { get; set; } void Start() { Text = In(); Other = In(); } void Run() { Sink(Text); Sink(Other); }", 1)]
    [InlineData("string this[Missing i] { get => In(); } void Run() { Sink(this[null!]); }", 1)]
    [InlineData("void Run<T>(T text, Missing<T> other) => SinkObject(text); void Start() => Run(In(), null!);", 1)]
    [InlineData("event Action<string> Told; void Start() => Told += text => Sink(text); void Run() => Told(In());", 1)]
    [InlineData("event Action<Missing> Told; event Action<string> Other; void Start() => Other += text => Sink(text); void Run() => Other(In());", 1)]
    [InlineData("Action<string> _run; void Start() => new Inner(text => Sink(text)).Run();\n---\nclass Inner(Action<string> run) { public void Run() => run(In()); }", 1)]
    [InlineData("void Start() { try { Run(); } catch (Failure e) { Sink(e.Message); } } void Run() => throw new Failure(In());\n---\nclass Failure(string text) : Exception(text);", 1)]
    [InlineData(
        "void Start() { Sink(Make<Open>(In())); Sink(Make<Fixed>(In())); } string Make<T>(string text) where T : IMaker => T.Create(text);\n---\n"
            + "interface IMaker { static abstract string Create(string text); } class Open : IMaker { public static string Create(string text) => text; } "
            + "class Fixed : IMaker { public static string Create(string text) => \"fixed\"; }",
        1)]
    public async Task Findings_are_the_same_when_other_compilations_ask(string members, int count)
    {
        var program = new ProgramText(
            [
                new ProgramFile("Subject.cs", FlowTest.Class(members)),
                new ProgramFile("Lab.cs", FlowTest.Lab),
                Annotations,
            ],
            TestReferences.Sdks.Assemblies,
            OutputKind.DynamicallyLinkedLibrary);
        var snapshot = ProgramSnapshot.Of(program);
        var edited = snapshot.To(program with { Files = program.Files.Add(new ProgramFile("Other.cs", "class Other { void Run() { } }")) });

        var first = await new Question(snapshot, isConcurrent: false).OpenAsync("Subject.cs");
        Assert.Equal(count, first.Length);
        Assert.Equal(first, await new Question(snapshot, isConcurrent: false).OpenAsync("Subject.cs"));
        Assert.Equal(first, await new Question(edited, isConcurrent: false).OpenAsync("Subject.cs"));
    }

    /// <summary>What the team says of its code is part of what kept data depend on, wherever it says so.</summary>
    [Theory]
    [InlineData("Annotations.cs", "UntrustedAttribute(string label = \"untrusted\")", "UntrustedAttribute(int more, string label = \"untrusted\")")]
    [InlineData("Annotations.cs", "class UntrustedAttribute", "class UntrustedMark")]
    [InlineData("Team.cs", "[Untrusted(\"retrieved\")]", "[Untrusted(\"secret\")]")]
    [InlineData("Team.cs", "Kept = \"retrieved\"", "Kept = \"secret\"")]
    [InlineData("Team.cs", "using SecureAi;", "")]
    public async Task Findings_follow_what_an_attribute_says_today(string file, string before, string after)
    {
        var start = new ProgramText(
            [
                new ProgramFile("Subject.cs", UserCode), new ProgramFile("Team.cs", TeamCode), Annotations,
            ],
            TestReferences.Sdks.Assemblies,
            OutputKind.DynamicallyLinkedLibrary);
        var kept = start with { Symbols = "source; M:Team.Look; model-output" };
        var edited = kept.Files.Single(other => other.Path == file);
        var changed = kept.With(edited, edited.Code.Replace(before, after, StringComparison.Ordinal));

        Assert.NotEqual(await FreshFindings.Of(kept).InAsync("Subject.cs"), await FreshFindings.Of(changed).InAsync("Subject.cs"));
        Assert.Null(await EditRun.FindDifferenceAsync([Step(start), Step(kept), Step(changed), Step(kept)]));

        static EditStep Step(ProgramText program) => new("edit", program) { Open = ["Subject.cs"] };
    }
}
