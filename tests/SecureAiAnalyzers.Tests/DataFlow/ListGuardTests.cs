using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Checks of all texts in a list.</summary>
public sealed class ListGuardTests
{
    private const string Set = "static readonly HashSet<string> s_set = [\"a\", \"b\"];\nstatic readonly string[] s_array = [\"a\", \"b\"];\nstatic bool IsName(string text) => text.All(char.IsAsciiLetter);";

    [Theory]
    [InlineData("if (!parts.All(p => Regex.IsMatch(p, \"^[a-z]+$\"))) return;")]
    [InlineData("if (!parts.All(p => p.All(char.IsAsciiLetter))) return;")]
    [InlineData("if (!parts.All(p => p is \"a\" or \"b\")) throw new ArgumentException();")]
    [InlineData("if (parts.Any(p => !s_set.Contains(p))) return;")]
    [InlineData("if (!Array.TrueForAll(parts, IsName)) return;")]
    [InlineData("if (Array.Exists(parts, p => !IsName(p))) return;")]
    [InlineData("if (parts.Length == 0 || !parts.All(IsName)) return;")]
    [InlineData("if (!parts.All(p => s_set.Contains(p))) return;")]
    [InlineData("if (!parts.All(p => s_set.Contains(p.Trim()))) return;")]
    [InlineData("if (parts.Any(p => !s_set.Contains(p.Trim()))) return;")]
    public Task DoesNotReport_element_of_a_checked_list(string check) =>
        FlowTest.VerifyMembersAsync(Set + "\nvoid M() { var parts = In().Split(','); " + check + " foreach (var part in parts) Sink(part); }");

    [Theory]
    [InlineData("if (parts.All(IsName)) return;")]
    [InlineData("if (!parts.Any(IsName)) return;")]
    [InlineData("if (parts.Any(p => s_set.Contains(p))) Console.Write(1);")]
    [InlineData("if (!parts.All(p => p.Length < 9)) return;")]
    [InlineData("if (!parts.All(p => s_set.Contains(\"a\"))) return;")]
    [InlineData("if (!parts.Skip(1).All(IsName)) return;")]
    [InlineData("if (!parts.All(IsName)) return; parts = In().Split(',');")]
    public Task Reports_element_of_a_list_that_is_not_checked(string check) =>
        FlowTest.VerifyMembersAsync(Set + "\nvoid M() { var parts = In().Split(','); " + check + " foreach (var part in parts) Sink([|part|]); }");

    [Theory]
    [InlineData("foreach (var p in parts) if (!s_set.Contains(p)) return;")]
    [InlineData("foreach (var p in parts) { if (!IsName(p)) throw new ArgumentException(p); }")]
    [InlineData("foreach (var p in parts) { if (p.Length == 0) return; if (!s_set.Contains(p.Trim())) return; }")]
    public Task DoesNotReport_list_of_which_a_loop_refuses_elements(string check) =>
        FlowTest.VerifyMembersAsync(Set + "\nvoid M() { var parts = In().Split(','); " + check + " Sink(string.Join(\",\", parts)); }");

    [Theory]
    [InlineData("foreach (var p in parts) if (!s_set.Contains(p)) break;")]
    [InlineData("foreach (var p in parts) { if (p.Length > 3) continue; if (!s_set.Contains(p)) return; }")]
    [InlineData("foreach (var p in parts) if (s_set.Contains(p)) return;")]
    [InlineData("foreach (var p in parts) if (!s_set.Contains(p)) Console.WriteLine(p);")]
    [InlineData("foreach (var p in parts.Skip(1)) if (!s_set.Contains(p)) return;")]
    [InlineData("foreach (var p in s_array) if (!s_set.Contains(p)) return;")]
    public Task Reports_list_of_which_a_loop_refuses_no_element(string check) =>
        FlowTest.VerifyMembersAsync(Set + "\nvoid M() { var parts = In().Split(','); " + check + " Sink([|string.Join(\",\", parts)|]); }");

    [Theory]
    [InlineData("foreach (var p in new[] { x, y }) if (!s_set.Contains(p)) return; Sink(x); Sink(y + \"!\");")]
    [InlineData("foreach (var p in (string[])[x, y]) { if (!IsName(p)) throw new ArgumentException(); } Sink(x + y);")]
    public Task DoesNotReport_variables_that_were_gone_through(string statements) =>
        FlowTest.VerifyMembersAsync(Set + "\nvoid M() { var x = In(); var y = In(); " + statements + " }");

    [Theory]
    [InlineData("foreach (var p in new[] { x }) if (!s_set.Contains(p)) return; Sink(x); Sink([|y|]);")]
    [InlineData("foreach (var p in new[] { x, y }) if (!s_set.Contains(p)) return; x = In(); Sink([|x|]); Sink(y);")]
    [InlineData("foreach (var p in new[] { x, y }) { if (!s_set.Contains(p)) return; x = In(); } Sink([|x|]);")]
    [InlineData("foreach (var p in new[] { x, y }) if (!s_set.Contains(p)) break; Sink([|x|]);")]
    public Task Reports_variables_that_were_not_gone_through(string statements) =>
        FlowTest.VerifyMembersAsync(Set + "\nvoid M() { var x = In(); var y = In(); " + statements + " }");

    [Theory]
    [InlineData("Where(p => s_set.Contains(p))")]
    [InlineData("Where(p => s_set.Contains(p.Trim()))")]
    [InlineData("Select(p => p.Trim()).Where(s_set.Contains)")]
    [InlineData("Where(s_array.Contains)")]
    [InlineData("Where(IsName)")]
    [InlineData("Intersect(s_set)")]
    [InlineData("Intersect(s_array, StringComparer.OrdinalIgnoreCase)")]
    public Task DoesNotReport_elements_that_a_filter_leaves(string filter) =>
        FlowTest.VerifyMembersAsync(Set + "\nvoid M() { var parts = In().Split(',')." + filter + "; Sink(string.Join(\",\", parts)); }");

    [Theory]
    [InlineData("Where(p => s_set.Contains(\"a\"))")]
    [InlineData("Where(p => !s_set.Contains(p))")]
    [InlineData("Except(s_set)")]
    [InlineData("Union(s_set)")]
    [InlineData("Intersect(In().Split(';'))")]
    [InlineData("Where(In().Split(';').Contains)")]
    public Task Reports_elements_that_a_filter_leaves_of_any_kind(string filter) =>
        FlowTest.VerifyMembersAsync(Set + "\nvoid M() { var parts = In().Split(',')." + filter + "; Sink([|string.Join(\",\", parts)|]); }");

    [Theory]
    [InlineData("foreach (var step in steps.Where(s => s_set.Contains(s.Name))) Sink(step.Name);")]
    [InlineData("foreach (var (name, _) in steps.Where(s => s_set.Contains(s.Name) && s.Text.Length < 9)) Sink(name);")]
    [InlineData("foreach (var step in steps.Where(s => s is { Name: \"a\" or \"b\" })) Sink(step.Name);")]
    [InlineData("foreach (var step in steps.Where(s => IsName(s.Name.Trim()))) Sink(step.Name);")]
    [InlineData("foreach (var name in steps.Where(s => IsName(s.Name)).Select(s => s.Name)) Sink(name);")]
    [InlineData("var first = steps.Find(s => s.Name == \"a\"); if (first is not null) Sink(first.Name);")]
    [InlineData("var first = steps.FirstOrDefault(s => s.Inner.Name == \"a\"); Sink(first?.Inner.Name ?? \"\");")]
    [InlineData("if (!steps.All(s => s_set.Contains(s.Name))) return; foreach (var step in steps) Sink(step.Name);")]
    [InlineData("if (steps.Any(s => !s_set.Contains(s.Name))) return; steps.ForEach(s => Sink(s.Name));")]
    [InlineData("if (steps.TrueForAll(s => IsName(s.Name))) foreach (var (name, text) in steps) Sink(name);")]
    public Task DoesNotReport_checked_member_of_elements(string statements) => FlowTest.VerifyMembersAsync(WithSteps(statements));

    [Theory]
    [InlineData("foreach (var step in steps.Where(s => s_set.Contains(s.Name))) Sink([|step.Text|]);")]
    [InlineData("foreach (var step in steps.Where(s => s.Name.Length < 9)) Sink([|step.Name|]);")]
    [InlineData("foreach (var step in steps.Where(s => s_set.Contains(s.Inner.Name))) Sink([|step.Name|]);")]
    [InlineData("foreach (var step in steps.Where(s => !s_set.Contains(s.Name))) Sink([|step.Name|]);")]
    [InlineData("var first = steps.FirstOrDefault(s => s.Name == \"a\" || s.Text == \"b\"); Sink([|first?.Name ?? \"\"|]);")]
    [InlineData("if (!steps.Any(s => s_set.Contains(s.Name))) return; foreach (var step in steps) Sink([|step.Name|]);")]
    [InlineData("if (steps.Any(s => !s_set.Contains(s.Name))) return; foreach (var step in steps) Sink([|step.Text|]);")]
    [InlineData("if (steps.All(s => s_set.Contains(s.Name))) Sink(\"a\"); steps.ForEach(s => Sink([|s.Name|]));")]
    public Task Reports_member_of_elements_that_is_not_checked(string statements) => FlowTest.VerifyMembersAsync(WithSteps(statements));

    private static string WithSteps(string statements) => $$"""
        {{Set}}
        void M() { var steps = In().Split(';').Select(t => new Step(t, t) { Inner = new Step(t, t) }).ToList(); {{statements}} }
        ---
        record Step(string Name, string Text) { public Step Inner { get; init; } = null!; }
        """;
}
