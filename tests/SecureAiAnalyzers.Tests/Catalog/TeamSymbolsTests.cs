using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Symbols;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>What attributes and symbols files tell, and about which symbols.</summary>
public sealed class TeamSymbolsTests
{
    private const string Cleaner = """
        using System.Threading.Tasks;
        public class Cleaner
        {
            public string Result(string text) => text;
            public Task<string> ResultAsync(string text) => Task.FromResult(text);
            public void InPlace(string[] texts, string[] others) { }
            public Task InPlaceAsync(string[] texts) => Task.CompletedTask;
            public ValueTask InPlaceValueAsync(string[] texts) => default;
            public bool Try(string text) => true;
        }
        """;

    private const string Crm = """
        public interface IRecord { string Title { get; } }
        public class Row : IRecord
        {
            public const string Table = "rows";
            public Row(string text) { Text = text; }
            public string Text { get; set; }
            public string Raw;
            public string Title => Text;
            public string Read(int length) => Text;
        }
        public class SpecialRow : Row { public SpecialRow() : base("") { } public string More => ""; }
        public class Store
        {
            public Row First => null;
            public Row Cached;
            public System.Threading.Tasks.Task<Row> LoadAsync(string id, Row like) => null;
            public string Name => "";
            public T Get<T>() => default;
        }
        """;

    [Theory]
    [InlineData("[SecureAi.Sanitizer]", SinkKinds.All)]
    [InlineData("[SecureAi.Sanitizer(\"sql\")]", SinkKinds.Sql)]
    [InlineData("[SecureAi.Sanitizer(\"sql\", \"HTML\")]", SinkKinds.Sql | SinkKinds.Html)]
    [InlineData("[SecureAi.Sanitizer(\"sql, html\")]", SinkKinds.Sql | SinkKinds.Html)]
    [InlineData("[SecureAi.Sanitizer(\"sql\", \"htm\")]", SinkKinds.Sql)]
    [InlineData("[SecureAi.Sanitizer(\"htm\")]", SinkKinds.None)]
    [InlineData("[SecureAi.Sanitizer(null)]", SinkKinds.All)]
    [InlineData("", SinkKinds.None)]
    [InlineData("[SecureAi.Untrusted]", SinkKinds.None)]
    public void Sanitizer_attribute_names_its_kinds(string attribute, object expected)
    {
        var code = TeamCode.Annotated($"class C {{ {attribute} string Clean(string text) => text; }}");

        Assert.Equal((SinkKinds)expected, code.Team.SanitizesResult(code.Method("M:C.Clean(System.String)")));
        Assert.Equal(SinkKinds.None, code.Team.SanitizesArgument(code.Parameter("M:C.Clean(System.String)", "text")));
    }

    [Theory]
    [InlineData("M:Cleaner.Result(System.String)", SinkKinds.Sql, SinkKinds.None)]
    [InlineData("M:Cleaner.ResultAsync(System.String)", SinkKinds.Sql, SinkKinds.None)]
    [InlineData("M:Cleaner.Try(System.String)", SinkKinds.Sql, SinkKinds.None)]
    [InlineData("M:Cleaner.InPlace(System.String[],System.String[])", SinkKinds.None, SinkKinds.Sql)]
    [InlineData("M:Cleaner.InPlaceAsync(System.String[])", SinkKinds.None, SinkKinds.Sql)]
    [InlineData("M:Cleaner.InPlaceValueAsync(System.String[])", SinkKinds.None, SinkKinds.Sql)]
    public void Sanitizer_makes_its_result_right_or_else_its_arguments(string id, object result, object arguments)
    {
        var code = TeamCode.Described(Cleaner, $"sanitizer; {id}; sql");

        Assert.Equal((SinkKinds)result, code.Team.SanitizesResult(code.Method(id)));
        Assert.All(code.Method(id).Parameters, parameter => Assert.Equal((SinkKinds)arguments, code.Team.SanitizesArgument(parameter)));
    }

    [Fact]
    public void Sanitizer_attribute_of_a_parameter_holds_for_that_argument_only()
    {
        const string id = "M:C.Clean(System.String,System.String@)";
        var code = TeamCode.Annotated(
            "class C { bool Clean(string text, [SecureAi.Sanitizer(\"url\")] out string clean) { clean = text; return true; } }");

        Assert.Equal(SinkKinds.Url, code.Team.SanitizesArgument(code.Parameter(id, "clean")));
        Assert.Equal(SinkKinds.None, code.Team.SanitizesArgument(code.Parameter(id, "text")));
        Assert.Equal(SinkKinds.None, code.Team.SanitizesResult(code.Method(id)));
    }

    [Theory]
    [InlineData("[SecureAi.Guard]", SinkKinds.All, SinkKinds.None)]
    [InlineData("[SecureAi.Guard(\"sql\", \"html\")]", SinkKinds.Sql | SinkKinds.Html, SinkKinds.None)]
    [InlineData("[SecureAi.Guard(\"sql\", When = true)]", SinkKinds.Sql, SinkKinds.None)]
    [InlineData("[SecureAi.Guard(\"sql\", When = false)]", SinkKinds.None, SinkKinds.Sql)]
    [InlineData("[SecureAi.Guard(\"sqll\")]", SinkKinds.None, SinkKinds.None)]
    [InlineData("", SinkKinds.None, SinkKinds.None)]
    public void Guard_attribute_names_its_kinds_and_its_result(string attribute, object whenTrue, object whenFalse)
    {
        var code = TeamCode.Annotated($"class C {{ {attribute} bool Check(string text, string other) => true; {attribute} bool IsFine => true; }}");
        var parameter = code.Parameter("M:C.Check(System.String,System.String)", "other");

        Assert.Equal((SinkKinds)whenTrue, code.Team.GuardsArgument(parameter, static fact => fact.GuardsWhenTrue));
        Assert.Equal((SinkKinds)whenFalse, code.Team.GuardsArgument(parameter, static fact => fact.GuardsWhenFalse));
        Assert.Equal((SinkKinds)whenTrue, code.Team.GuardsReceiver(code.Symbol("P:C.IsFine"), static fact => fact.GuardsWhenTrue));
        Assert.Equal((SinkKinds)whenFalse, code.Team.GuardsReceiver(code.Symbol("P:C.IsFine"), static fact => fact.GuardsWhenFalse));
        Assert.Equal(SinkKinds.None, code.Team.GuardsReceiver(code.Method("M:C.Check(System.String,System.String)"), static fact => fact.GuardsWhenTrue));
    }

    [Fact]
    public void Guard_of_a_parameter_holds_for_that_argument_only()
    {
        const string id = "M:C.Check(System.String,System.String)";
        var annotated = TeamCode.Annotated("class C { bool Check([SecureAi.Guard(\"url\")] string text, string other) => true; }");
        var described = TeamCode.Described("class C { bool Check(string text, string other) => true; }", $"guard; {id}; url, @text");

        Assert.All([annotated, described], code =>
        {
            Assert.Equal(SinkKinds.Url, code.Team.GuardsArgument(code.Parameter(id, "text"), static fact => fact.GuardsWhenTrue));
            Assert.Equal(SinkKinds.None, code.Team.GuardsArgument(code.Parameter(id, "other"), static fact => fact.GuardsWhenTrue));
        });
    }

    [Fact]
    public void Guard_that_returns_nothing_makes_its_arguments_right()
    {
        const string id = "M:C.Check(System.String)";
        var nothing = TeamCode.Described("class C { void Check(string text) { } }", $"guard; {id}; url", $"guard; {id}; sql, false");
        var answer = TeamCode.Described("class C { bool Check(string text) => true; }", $"guard; {id}; url");

        Assert.Equal(SinkKinds.Url, nothing.Team.SanitizesArgument(nothing.Parameter(id, "text")));
        Assert.Equal(SinkKinds.None, answer.Team.SanitizesArgument(answer.Parameter(id, "text")));
    }

    [Theory]
    [InlineData("[SecureAi.Sink]", "sink; P:C.Text", SinkKinds.Command)]
    [InlineData("[SecureAi.Sink(\"sql\", \"html\")]", "sink; P:C.Text; sql, html", SinkKinds.Sql | SinkKinds.Html)]
    [InlineData("[SecureAi.Prompt]", "prompt; P:C.Text", SinkKinds.Instructions | SinkKinds.Prompt)]
    public void Sinks_are_declared_in_both_ways(string attribute, string line, object expected)
    {
        var annotated = TeamCode.Annotated($"class C {{ {attribute} string Text {{ get; set; }} }}");
        var described = TeamCode.Described("class C { string Text { get; set; } }", line);

        Assert.Equal((SinkKinds)expected, annotated.Team.SinksOf(annotated.Symbol("P:C.Text")));
        Assert.Equal((SinkKinds)expected, described.Team.SinksOf(described.Symbol("P:C.Text")));
    }

    [Theory]
    [InlineData("output; M:C.*", "Ask Ask Ask2")]
    [InlineData("output; M:C.Ask*", "Ask Ask Ask2")]
    [InlineData("output; M:C.Ask(*)", "Ask")]
    [InlineData("output; M:C.Ask(System.String*)", "Ask")]
    [InlineData("output; M:C.Ask(System.String,System.Int32)", "Ask")]
    [InlineData("output; M:C.Ask(System.Byte*)", "")]
    [InlineData("output; M:C*.Ask(*)", "")]
    [InlineData("output; M:*", "")]
    [InlineData("output; P:C.*", "")]
    public void Star_stands_for_overloads_and_ends_of_names(string line, string expected)
    {
        const string text = "class C { string Ask() => null; string Ask(string text, int i) => null; string Ask2() => null; string Text => null; }";
        var code = TeamCode.Described(text, line);

        Assert.Equal(
            expected,
            string.Join(' ', code.Compilation.GetTypeByMetadataName("C")!.GetMembers().OfType<IMethodSymbol>()
                .Where(method => method.AssociatedSymbol is null && code.Team.LabelsOf(method) == FlowLabels.ModelOutput)
                .Select(method => method.Name)));
    }

    [Theory]
    [InlineData("[Untrusted] string Value() => null;", "M:C.Value")]
    [InlineData("[return: Untrusted] string Value() => null;", "M:C.Value")]
    [InlineData("[Untrusted] string Value => null;", "P:C.Value")]
    [InlineData("[Untrusted] string Value => null;", "M:C.get_Value")]
    [InlineData("[Untrusted] string Value = null;", "F:C.Value")]
    [InlineData("[Untrusted] class Value { }", "T:C.Value")]
    [InlineData("[Untrusted] interface Value { }", "T:C.Value")]
    public void Untrusted_attribute_labels_its_target(string member, string id)
    {
        var code = TeamCode.Annotated($"using SecureAi; class C {{ {member} string Other => null; }}");

        Assert.Equal(FlowLabels.Declared, code.Team.LabelsOf(code.Symbol(id)));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Symbol("P:C.Other")));
    }

    [Fact]
    public void Untrusted_attribute_labels_its_parameter_only()
    {
        const string id = "M:C.Run(System.String,System.String)";
        var code = TeamCode.Annotated("class C { void Run([SecureAi.Untrusted] string first, string second) { } }");

        Assert.Equal(FlowLabels.Declared, code.Team.LabelsOf(code.Parameter(id, "first")));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Parameter(id, "second")));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Method(id)));
    }

    [Theory]
    [InlineData("model-output", FlowLabels.ModelOutput)]
    [InlineData("Personal", FlowLabels.Personal)]
    [InlineData("untrusted", FlowLabels.Declared)]
    [InlineData("misspelled", FlowLabels.Declared)]
    [InlineData("", FlowLabels.Declared)]
    public void Untrusted_attribute_names_its_label(string label, object expected)
    {
        var code = TeamCode.Annotated($"class C {{ [SecureAi.Untrusted(\"{label}\")] string Value => null; }}");

        Assert.Equal((FlowLabels)expected, code.Team.LabelsOf(code.Symbol("P:C.Value")));
    }

    [Fact]
    public void Prompt_attribute_makes_a_sink_of_instructions()
    {
        const SinkKinds expected = SinkKinds.Instructions | SinkKinds.Prompt;
        var code = TeamCode.Annotated("""
            using SecureAi;
            class C
            {
                [Prompt] string Property { get; set; }
                [Prompt] string Field;
                string Other;
                void Ask([Prompt] string text, string other) { }
            }
            """);

        Assert.Equal(expected, code.Team.SinksOf(code.Symbol("P:C.Property")));
        Assert.Equal(expected, code.Team.SinksOf(code.Symbol("F:C.Field")));
        Assert.Equal(expected, code.Team.SinksOf(code.Parameter("M:C.Ask(System.String,System.String)", "text")));
        Assert.Equal(SinkKinds.None, code.Team.SinksOf(code.Parameter("M:C.Ask(System.String,System.String)", "other")));
        Assert.Equal(SinkKinds.None, code.Team.SinksOf(code.Symbol("F:C.Other")));
    }

    [Fact]
    public void Privileged_attribute_makes_a_sink_of_one_parameter_or_of_all()
    {
        var code = TeamCode.Annotated("""
            using SecureAi;
            class C
            {
                [Privileged] void All(string first, string second) { }
                void One([Privileged] string first, string second) { }
            }
            """);

        Assert.Equal(
            [SinkKinds.Command, SinkKinds.Command],
            code.Method("M:C.All(System.String,System.String)").Parameters.Select(code.Team.SinksOf));
        Assert.Equal(
            [SinkKinds.Command, SinkKinds.None],
            code.Method("M:C.One(System.String,System.String)").Parameters.Select(code.Team.SinksOf));
    }

    [Fact]
    public void Attribute_of_a_positional_parameter_holds_for_the_property()
    {
        var code = TeamCode.Annotated("record Turn([SecureAi.Untrusted] string Text, [SecureAi.Prompt] string Rules, string Other);");

        Assert.Equal(FlowLabels.Declared, code.Team.LabelsOf(code.Symbol("P:Turn.Text")));
        Assert.Equal(SinkKinds.Instructions | SinkKinds.Prompt, code.Team.SinksOf(code.Symbol("P:Turn.Rules")));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Symbol("P:Turn.Other")));
    }

    [Theory]
    [InlineData("M:Implicit.Clean(System.String)")]
    [InlineData("M:Derived.Clean(System.String)")]
    [InlineData("M:IClean`1.Clean(`0)")]
    public void What_is_said_about_an_interface_holds_for_what_implements_it(string id)
    {
        var code = TeamCode.Annotated("""
            using SecureAi;
            interface IClean<T> { [Sanitizer("sql")] T Clean([Privileged] T text); }
            class Implicit : IClean<string> { public virtual string Clean(string text) => text; }
            class Derived : Implicit { public override string Clean(string text) => text; }
            """);

        Assert.Equal(SinkKinds.Sql, code.Team.SanitizesResult(code.Method(id)));
        Assert.Equal(SinkKinds.Command, code.Team.SinksOf(code.Method(id).Parameters[0]));
    }

    [Fact]
    public void What_is_said_about_an_interface_holds_for_explicit_implementations()
    {
        var code = TeamCode.Annotated("""
            interface IClean<T> { [SecureAi.Sanitizer("sql")] T Clean(T text); }
            class Explicit : IClean<string> { string IClean<string>.Clean(string text) => text; }
            """);
        var implementation = ((INamedTypeSymbol)code.Symbol("T:Explicit")).GetMembers().OfType<IMethodSymbol>()
            .Single(method => method.MethodKind == MethodKind.ExplicitInterfaceImplementation);

        Assert.Equal(SinkKinds.Sql, code.Team.SanitizesResult(implementation));
    }

    [Fact]
    public void What_is_said_about_an_interface_does_not_hold_for_members_of_the_same_name()
    {
        var code = TeamCode.Annotated("""
            interface IClean { [SecureAi.Sanitizer] string Clean(string text); }
            class Both : IClean { public string Clean(string text) => text; public string Clean(int number) => ""; }
            class Other { public string Clean(string text) => text; }
            """);

        Assert.Equal(SinkKinds.None, code.Team.SanitizesResult(code.Method("M:Both.Clean(System.Int32)")));
        Assert.Equal(SinkKinds.None, code.Team.SanitizesResult(code.Method("M:Other.Clean(System.String)")));
    }

    [Fact]
    public void What_is_said_about_a_property_holds_for_what_overrides_or_implements_it()
    {
        var code = TeamCode.Annotated("""
            using SecureAi;
            interface IText { [Untrusted] string Body { get; } }
            abstract class Base { [Untrusted] public abstract string Title { get; } }
            class Page : Base, IText { public string Body => ""; public override string Title => ""; public string Name => ""; }
            """);

        Assert.Equal(FlowLabels.Declared, code.Team.LabelsOf(code.Symbol("P:Page.Body")));
        Assert.Equal(FlowLabels.Declared, code.Team.LabelsOf(code.Symbol("P:Page.Title")));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Symbol("P:Page.Name")));
    }

    [Fact]
    public void Attribute_of_one_part_holds_for_a_partial_method()
    {
        var code = TeamCode.Annotated("""
            using SecureAi;
            partial class C { [Sanitizer] public partial string Clean([Privileged] string text); }
            partial class C { public partial string Clean(string text) => text; }
            """);
        var implementation = code.Method("M:C.Clean(System.String)").PartialImplementationPart!;

        Assert.Equal(SinkKinds.All, code.Team.SanitizesResult(implementation));
        Assert.Equal(SinkKinds.Command, code.Team.SinksOf(implementation.Parameters[0]));
    }

    [Theory]
    [InlineData("T:Row")]
    [InlineData("T:SpecialRow")]
    [InlineData("P:Row.Text")]
    [InlineData("F:Row.Raw")]
    [InlineData("M:Row.Read(System.Int32)")]
    [InlineData("M:Row.#ctor(System.String)")]
    [InlineData("P:SpecialRow.More")]
    [InlineData("P:Store.First")]
    [InlineData("F:Store.Cached")]
    [InlineData("M:Store.LoadAsync(System.String,Row)")]
    public void Type_labels_its_values_and_their_members(string id)
    {
        var code = TeamCode.Described(Crm, "source; T:Row; external");

        Assert.Equal(FlowLabels.External, code.Team.LabelsOf(code.Symbol(id)));
    }

    [Theory]
    [InlineData("F:Row.Table")]
    [InlineData("T:IRecord")]
    [InlineData("P:IRecord.Title")]
    [InlineData("P:Store.Name")]
    [InlineData("T:Store")]
    [InlineData("M:Store.Get``1")]
    public void Type_labels_nothing_else(string id)
    {
        var code = TeamCode.Described(Crm, "source; T:Row; external");

        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Symbol(id)));
    }

    [Fact]
    public void Type_labels_parameters_of_it_and_interfaces_label_what_implements_them()
    {
        const string id = "M:Store.LoadAsync(System.String,Row)";
        var code = TeamCode.Described(Crm, "source; T:IRecord");

        Assert.Equal(FlowLabels.Declared, code.Team.LabelsOf(code.Parameter(id, "like")));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Parameter(id, "id")));
    }

    [Theory]
    [InlineData("store.Get<Row>();", FlowLabels.Declared)]
    [InlineData("store.Get<string>();", FlowLabels.None)]
    public void Type_labels_the_result_of_a_generic_method(string call, object expected)
    {
        var code = TeamCode.Described($"class P {{ void M(Store store) {{ {call} }} }} {Crm}", "source; T:Row");

        Assert.Equal((FlowLabels)expected, code.Team.LabelsOf(code.CalledMethod()));
    }

    [Fact]
    public void Nullable_value_has_the_labels_of_its_type()
    {
        var code = TeamCode.Described("struct Money { } class C { Money? Price => null; int? Count => null; }", "source; T:Money");

        Assert.Equal(FlowLabels.Declared, code.Team.LabelsOf(code.Symbol("P:C.Price")));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Symbol("P:C.Count")));
    }

    [Fact]
    public void Line_names_one_overload()
    {
        var code = TeamCode.Described(
            "class C { string Clean(string text) => text; string Clean(object text) => null; }", "sanitizer; M:C.Clean(System.Object)");

        Assert.Equal(SinkKinds.All, code.Team.SanitizesResult(code.Method("M:C.Clean(System.Object)")));
        Assert.Equal(SinkKinds.None, code.Team.SanitizesResult(code.Method("M:C.Clean(System.String)")));
    }

    [Fact]
    public void Line_of_a_generic_method_holds_for_each_use()
    {
        var code = TeamCode.Described(
            "class P { string M() => new C<int>().Clean<string>(\"\"); } class C<T> { public U Clean<U>(U value) => value; }",
            "sanitizer; M:C`1.Clean``1(``0); code");

        Assert.Equal(SinkKinds.Code, code.Team.SanitizesResult(code.CalledMethod()));
    }

    [Fact]
    public void Line_of_an_extension_method_holds_for_the_reduced_call()
    {
        var code = TeamCode.Described(
            """
            class P { void M(string[] texts) { texts.CleanAll(texts); } }
            static class X { public static void CleanAll(this string[] texts, string[] others) { } }
            """,
            "sanitizer; M:X.CleanAll(System.String[],System.String[]); path");

        Assert.Equal(SinkKinds.FilePath, code.Team.SanitizesArgument(Assert.Single(code.CalledMethod().Parameters)));
        Assert.Equal(SinkKinds.FilePath, code.Team.SanitizesArgument(code.CalledMethod().ReducedFrom!.Parameters[0]));
    }

    [Fact]
    public void Attribute_of_a_parameter_is_found_in_a_reduced_call()
    {
        var code = TeamCode.Annotated("""
            class P { void M() { "".Run("", ""); } }
            static class X { public static void Run(this string text, string first, [SecureAi.Prompt] string second) { } }
            """);

        Assert.Equal([SinkKinds.None, SinkKinds.Instructions | SinkKinds.Prompt], code.CalledMethod().Parameters.Select(code.Team.SinksOf));
    }

    [Fact]
    public void Attribute_of_a_local_function_counts()
    {
        var code = TeamCode.Annotated(
            "class P { void M() { Local(null); string Local([SecureAi.Untrusted] string text) => text; } }");

        Assert.Equal(FlowLabels.Declared, code.Team.LabelsOf(code.CalledMethod().Parameters[0]));
    }

    [Fact]
    public void Lines_and_files_add_up()
    {
        var code = TeamCode.Create(
            [Cleaner],
            [],
            [
                new TextFile("/SecureAi.Symbols.txt", "sanitizer; M:Cleaner.Result(System.String); sql\nsanitizer; M:Cleaner.Result(System.String); html"),
                new TextFile("/other/SecureAi.Symbols.Crm.txt", "sanitizer; M:Cleaner.Result(System.String); path"),
                new TextFile("/BannedSymbols.txt", "sanitizer; M:Cleaner.Result(System.String); code"),
                new TextFile("/lost/SecureAi.Symbols.txt", null),
            ]);

        Assert.Equal(SinkKinds.Sql | SinkKinds.Html | SinkKinds.FilePath, code.Team.SanitizesResult(code.Method("M:Cleaner.Result(System.String)")));
    }

    [Theory]
    [InlineData("sanitizer; M:Cleaner.Result(System.String); sql, htm")]
    [InlineData("source; M:Cleaner.Result(System.String); secret, personal")]
    [InlineData("source; M:Cleaner.Result(System.String); sql")]
    [InlineData("sanitizer; M:Cleaner.Result(System.Int32)")]
    [InlineData("nonsense")]
    public void Wrong_line_has_no_effect(string line)
    {
        var code = TeamCode.Described(Cleaner, line);

        Assert.True(code.Team.IsEmpty);
        Assert.Equal(SinkKinds.None, code.Team.SanitizesResult(code.Method("M:Cleaner.Result(System.String)")));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Method("M:Cleaner.Result(System.String)")));
    }

    [Fact]
    public void Lines_reach_symbols_of_references()
    {
        var code = TeamCode.Described(
            "",
            "source; P:System.Environment.MachineName; external",
            "sanitizer; M:System.Net.WebUtility.HtmlEncode(System.String); html");

        Assert.Equal(FlowLabels.External, code.Team.LabelsOf(code.Symbol("P:System.Environment.MachineName")));
        Assert.Equal(SinkKinds.Html, code.Team.SanitizesResult(code.Method("M:System.Net.WebUtility.HtmlEncode(System.String)")));
    }

    [Fact]
    public void Attributes_of_a_reference_count_though_they_are_internal_there()
    {
        var library = TeamCode.Annotated(
            "public static class Library { [SecureAi.Sanitizer(\"sql\")] public static string Clean(string text) => text; }");
        var code = TeamCode.Create(["class Program { }", TeamCode.Annotations], [library.Emit()], []);
        var withoutOwn = TeamCode.Create(["class Program { }"], [library.Emit()], []);

        Assert.Equal(SinkKinds.Sql, code.Team.SanitizesResult(code.Method("M:Library.Clean(System.String)")));
        Assert.Equal(SinkKinds.Sql, withoutOwn.Team.SanitizesResult(withoutOwn.Method("M:Library.Clean(System.String)")));
    }

    [Fact]
    public void Attribute_of_another_namespace_says_nothing()
    {
        var code = TeamCode.Annotated("""
            namespace Other.SecureAi { class SanitizerAttribute : System.Attribute { } }
            class C { [Other.SecureAi.Sanitizer] string Clean(string text) => text; }
            """);

        Assert.Equal(SinkKinds.None, code.Team.SanitizesResult(code.Method("M:C.Clean(System.String)")));
    }

    [Fact]
    public void Code_without_files_and_attributes_tells_nothing()
    {
        var plain = TeamCode.Create([Cleaner, "namespace SecureAi { class Notes { } }"], [], [new TextFile("/readme.txt", "")]);
        var annotated = TeamCode.Annotated(Cleaner);

        Assert.True(plain.Team.IsEmpty);
        Assert.False(annotated.Team.IsEmpty);
        Assert.True(TeamSymbols.None.IsEmpty);
    }

    [Fact]
    public void Lines_count_where_their_file_is_given()
    {
        var code = TeamCode.Annotated(Cleaner);
        ImmutableArray<AdditionalText> files = [new TextFile("/SecureAi.Symbols.txt", "source; T:Cleaner")];
        var described = TeamSymbols.Create(code.Compilation, new KnownTypes(code.Compilation), files, CancellationToken.None);

        Assert.Equal(FlowLabels.Declared, described.LabelsOf(code.Symbol("T:Cleaner")));
        Assert.Equal(FlowLabels.None, code.Team.LabelsOf(code.Symbol("T:Cleaner")));
    }
}
