using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Static members of interfaces, which a type argument chooses.</summary>
public sealed class StaticAbstractTests
{
    private const string Types = """
        interface IMaker<TSelf> where TSelf : IMaker<TSelf> { static abstract string Create(string text); static virtual string Default(string text) => text; static abstract string Name { get; } }
        class Open : IMaker<Open> { public static string Create(string text) => text; public static string Name => Lab.In(); }
        class Fixed : IMaker<Fixed>, INamed { public static string Create(string text) => "fixed"; public static string Default(string text) => "fixed"; public static string Name => "fixed"; }
        class Maker<T> where T : IMaker<T> { public string Make(string text) => T.Create(text); public static string MakeStatic(string text) => T.Create(text); public string Twice(string text) => Make(text); }
        interface INamed { static abstract string Name { get; } }
        class Kept : INamed { public static string Name { get; } = Lab.In(); }
        """;

    [Theory]
    [InlineData("void M() { Sink(Make<Fixed>(In())); Sink([|Make<Open>(In())|]); } static string Make<T>(string text) where T : IMaker<T> => T.Create(text);")]
    [InlineData("void M() { Sink(Outer<Fixed>(In())); Sink([|Outer<Open>(In())|]); } static string Outer<T>(string text) where T : IMaker<T> => Inner<T>(text); static string Inner<U>(string text) where U : IMaker<U> => U.Create(text);")]
    [InlineData("void M() { Sink(new Maker<Fixed>().Make(In())); Sink([|new Maker<Open>().Make(In())|]); }")]
    [InlineData("void M() { Sink(Maker<Fixed>.MakeStatic(In())); Sink([|Maker<Open>.MakeStatic(In())|]); }")]
    [InlineData("void M() { Sink(Make<Fixed>(In())); Sink([|Make<Open>(In())|]); } static string Make<T>(string text) where T : IMaker<T> => T.Default(text);")]
    [InlineData("void M() { Sink(Name<Fixed>()); Sink([|Name<Open>()|]); } static string Name<T>() where T : IMaker<T> => T.Name;")]
    [InlineData("void M() { Sink(Open.Create(\"a\")); Sink([|Open.Create(In())|]); Sink(Fixed.Create(In())); }")]
    [InlineData("void M() { Sink([|Any(In(), new Open())|]); } static string Any<T>(string text, T maker) where T : IMaker<T> => T.Create(text);")]
    [InlineData("void M() { Sink(Named<Fixed>()); Sink([|Named<Kept>()|]); } static string Named<T>() where T : INamed => T.Name;")]
    [InlineData("void M() { Sink(Local<Fixed>(In())); Sink([|Local<Open>(In())|]); } static string Local<T>(string text) where T : IMaker<T> { return Run(text); string Run(string inner) => T.Create(inner); }")]
    [InlineData("void M() { Sink(Lambda<Fixed>(In())); Sink([|Lambda<Open>(In())|]); } static string Lambda<T>(string text) where T : IMaker<T> { System.Func<string, string> run = inner => T.Create(inner); return run(text); }")]
    [InlineData("void M() { Sink(Group<Fixed>(In())); Sink([|Group<Open>(In())|]); } static string Group<T>(string text) where T : IMaker<T> { System.Func<string, string> run = T.Create; return run(text); }")]
    [InlineData("void M() { Sink(Make<FromFixed>(In())); Sink([|Make<FromOpen>(In())|]); } static string Make<T>(string text) where T : IMaker<T> => T.Create(text); class FromFixed : Fixed, IMaker<FromFixed>; class FromOpen : Open, IMaker<FromOpen>;")]
    [InlineData("void M() { Sink(new FixedMaker().Make(In())); Sink([|new OpenMaker().Make(In())|]); } class FixedMaker : Maker<Fixed>; class OpenMaker : Maker<Open>;")]
    [InlineData("void M() { Sink(new Maker<Fixed>().Twice(In())); Sink([|new Maker<Open>().Twice(In())|]); }")]
    [InlineData("void M() { Sink(Again<Fixed>(In(), 3)); Sink([|Again<Open>(In(), 3)|]); } static string Again<T>(string text, int n) where T : IMaker<T> => n == 0 ? T.Create(text) : Again<T>(text, n - 1);")]
    [InlineData("void M() { Sink([|Again<Fixed>(In(), 3)|]); } static string Again<T>(string text, int n) where T : IMaker<T> => n == 0 ? T.Create(text) : Again<Open>(text, n - 1);")]
    [InlineData("void M<T>() where T : IMaker<T> { Sink([|T.Create(In())|]); }")]
    public Task Reports_what_the_chosen_type_gives(string members) => FlowTest.VerifyMembersAsync(members + "\n---\n" + Types);

    [Theory]
    [InlineData("void M() { Run<Closed>(In()); Run<Other>(\"a\"); } static void Run<T>(string text) where T : IRunner => T.Run(text);")]
    [InlineData("void M() { Outer<Closed>(In()); } static void Outer<U>(string text) where U : IRunner => Run<U>(text); static void Run<T>(string text) where T : IRunner => T.Run(text);")]
    [InlineData("void M() { new Runner<Closed>().Go(In()); } class Runner<T> where T : IRunner { public void Go(string text) => Run(text); void Run(string text) => T.Run(text); }")]
    public Task DoesNotReport_what_another_type_is_given(string members) => FlowTest.VerifyMembersAsync(members + """

        interface IRunner { static abstract void Run(string text); }
        class Other : IRunner { public static void Run(string text) => Sink(text); }
        class Closed : IRunner { public static void Run(string text) { } }
        """);

    [Theory]
    [InlineData("void M() { Run<Other>(In()); } static void Run<T>(string text) where T : IRunner => T.Run(text);")]
    [InlineData("void M() { Run<Derived>(In()); } static void Run<T>(string text) where T : IRunner => T.Run(text); class Derived : Other;")]
    [InlineData("void M() { Outer<Other>(In()); } static void Outer<U>(string text) where U : IRunner => Run<U>(text); static void Run<T>(string text) where T : IRunner => T.Run(text);")]
    [InlineData("void M() { new Runner<Other>().Go(In()); } class Runner<T> where T : IRunner { public void Go(string text) => Run(text); void Run(string text) => T.Run(text); }")]
    [InlineData("void M() { Run<Other>(); } static void Run<T>() where T : IRunner { Go(In()); void Go(string text) => T.Run(text); }")]
    public Task Reports_what_the_chosen_type_is_given(string members) => FlowTest.VerifyMembersAsync(members + """

        interface IRunner { static abstract void Run(string text); }
        class Other : IRunner { public static void Run(string text) => Sink([|text|]); }
        class Closed : IRunner { public static void Run(string text) { } }
        """);
}
