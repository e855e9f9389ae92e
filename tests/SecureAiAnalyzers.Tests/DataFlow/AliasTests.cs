using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class AliasTests
{
    [Theory]
    [InlineData("""class Box { public string Text { get; set; } = ""; } void M() { var a = new Box(); var b = a; b.Text = In(); Sink([|a.Text|]); }""")]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var a = new Box(); var all = new List<Box> { a }; a.Text = In(); Sink([|all[0].Text|]); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var all = new List<Box> { new Box() }; foreach (var b in all) b.Text = In(); Sink([|all[0].Text|]); }
        """)]
    [InlineData("void M() { var a = new List<string>(); var b = a; b.Add(In()); Sink([|a[0]|]); }")]
    [InlineData("void M() { var a = new List<string>(); IList<string> b = a; b.Add(In()); Sink([|a[0]|]); }")]
    [InlineData("void M() { var a = new List<string>(); var box = new { All = a }; a.Add(In()); Sink([|box.All[0]|]); }")]
    [InlineData("void M() { var a = new List<string>(); var box = new { All = a }; box.All.Add(In()); Sink([|a.FirstOrDefault()|]); }")]
    [InlineData("void M() { var a = new List<string>(); var all = new List<List<string>> { a }; a.Add(In()); Sink([|all[0][0]|]); }")]
    [InlineData("""void M() { var a = new[] { "a" }; var b = a; b[0] = In(); Sink([|a[0]|]); }""")]
    [InlineData("void M() { var a = new StringBuilder(); Fill(a); Sink([|a.ToString()|]); } static void Fill(StringBuilder b) => b.Append(In());")]
    [InlineData("void M() { var a = new List<string>(); var b = new System.Collections.ObjectModel.ReadOnlyCollection<string>(a); a.Add(In()); Sink([|b[0]|]); }")]
    public Task Reports_change_by_another_name(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var a = new Box(); var all = new List<Box> { a }; all[0].Text = In(); Sink(a.Text); }
        """)]
    public Task DoesNotReport_change_through_an_element_by_another_name(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var a = new Box(); var b = new Box(); b.Text = In(); Sink(a.Text); Sink([|b.Text|]); }
        """)]
    [InlineData("""
        struct Box { public string Text { get; set; } }
        void M() { var a = new Box(); var b = a; b.Text = In(); Sink(a.Text); Sink([|b.Text|]); }
        """)]
    [InlineData("void M() { var a = new List<string>(); var b = a.ToList(); b.Add(In()); Sink(a.FirstOrDefault()); Sink([|b[0]|]); }")]
    [InlineData("void M() { var a = new List<string>(); var b = new List<string>(a); b.Add(In()); Sink(a.FirstOrDefault()); Sink([|b[0]|]); }")]
    [InlineData("void M() { var a = new List<string>(); var b = new List<string>(a); a.Add(In()); Sink(b.FirstOrDefault()); Sink([|a[0]|]); }")]
    [InlineData("""void M(Dictionary<string, string> a) { var b = new Dictionary<string, string>(a); a["k"] = In(); Sink(b["k"]); Sink([|a["k"]|]); }""")]
    [InlineData("void M() { var a = new List<string> { In() }; var b = new HashSet<string>(a); a.Clear(); Sink(a.FirstOrDefault()); Sink([|b.First()|]); }")]
    public Task Reports_the_changed_one_of_two_objects(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; }
        void M() { var a = new Box(); var b = a; b = new Box(); b.Text = In(); Sink(a.Text); }
        """)]
    public Task DoesNotReport_an_object_that_a_name_no_longer_means(string code) => FlowTest.VerifyMembersAsync(code);
}
