using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Calls that leave only some characters of a text, or only some elements of a list.</content>
internal sealed partial class FunctionBuilder
{
    private FlowNode Cleaned(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values, FlowNode result)
    {
        if (GuardTests.IsIntersection(call.TargetMethod))
            return Nodes.Sanitized(result, SinkKinds.All, values[1], call.Syntax);

        var passed = result;
        foreach (var test in _body.Tests.InFilter(call))
            passed = Passed(passed, test, call.Syntax);
        if (passed != result)
            return passed;

        var text = Cleanable(call, receiver, values);
        return text is not null && _body.Tests.InCleaning(call) is { } cleaning
            ? Nodes.MadeOf(result, cleaning.Of(Nodes.CharactersOf(text)), call.Syntax)
            : result;
    }

    /// <summary>A value after the test, which may be one of a member of it.</summary>
    private FlowNode Passed(FlowNode value, GuardTest test, CodeSpan span) =>
        Nodes.Passed(value, new Refinement(value, test.Sinks, Peek(test.Set), test.Characters) { Path = test.Path }, span);

    /// <summary>What a call takes a part or form of.</summary>
    private static FlowNode? Cleanable(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values)
    {
        var input = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name is "input" or "seed");
        return input?.Parameter is { } parameter ? values[parameter.Ordinal] : receiver ?? values.FirstOrDefault();
    }

    /// <summary>A text that is made of another one has the same characters.</summary>
    private FlowNode? MadeOfText(FlowNode? made, IReadOnlyList<FlowNode> given, CodeSpan span) =>
        made is not null && given is [var text] ? Nodes.MadeOf(made, Nodes.CharactersOf(text), span) : made;

    /// <summary>A group of a match is made of less than the match.</summary>
    private FlowNode? GroupOf(IPropertyReferenceOperation reference, FlowNode? group) =>
        group is not null && _body.Tests.InGroup(reference) is { } characters ? Nodes.MadeOf(group, characters, reference.Syntax) : group;
}
