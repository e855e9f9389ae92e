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
}
