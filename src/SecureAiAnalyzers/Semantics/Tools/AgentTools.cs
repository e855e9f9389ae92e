using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>The tools that an agent is visibly made with: by parameters of its factory, by options, and behind a pipeline.</summary>
internal sealed class AgentTools(CodeScope code, CancellationToken cancellationToken)
{
    private readonly HashSet<SyntaxNode> _entered = [];

    /// <summary>The lists of tools of the agents that the value can be; none where rules answer what such an agent asks.</summary>
    public IEnumerable<IOperation> Of(IOperation? agent) => Of(new ValueOrigins(code, cancellationToken).Of(agent));

    /// <summary>As above, of all agents in a collection.</summary>
    public IEnumerable<IOperation> OfAll(IOperation agents) => Of(new ValueOrigins(code, cancellationToken).OfElements(agents));

    private IEnumerable<IOperation> Of(IEnumerable<Origin> agents) => agents
        .SelectMany(origin => origin.Value switch
        {
            IObjectCreationOperation creation => Given(creation.Arguments),
            IInvocationOperation call when code.Ai.Members.Of(call.TargetMethod, ApiRole.PipelineBuild) is not null => OfPipeline(call),
            IInvocationOperation call => Given(call.Arguments),
            _ => [],
        });

    /// <summary>
    /// Those of the agent at the start of the chain, unless a step of it answers by rules. While code is typed, a builder may be made of itself.
    /// </summary>
    private IEnumerable<IOperation> OfPipeline(IInvocationOperation build)
    {
        if (!_entered.Add(build.Syntax))
            yield break;

        foreach (var step in new ValueOrigins(code, cancellationToken).Of(build.Receiver()))
        {
            switch (step.Value)
            {
                case IInvocationOperation call when code.Ai.Members.Of(call.TargetMethod, ApiRole.ApprovalRules) is not null:
                    break;
                case IInvocationOperation call when code.Ai.Members.Of(call.TargetMethod, ApiRole.PipelineStart) is not null:
                    foreach (var list in Of(call.Receiver()))
                        yield return list;
                    break;
                case IObjectCreationOperation { Arguments: [var inner, ..] }:
                    foreach (var list in Of(inner.Value))
                        yield return list;
                    break;
                case IInvocationOperation call:
                    foreach (var list in OfPipeline(call))
                        yield return list;
                    break;
            }
        }
    }

    private IEnumerable<IOperation> Given(IEnumerable<IArgumentOperation> arguments) => arguments.SelectMany(argument =>
        code.Ai.Members.Of(argument.Parameter, ApiRole.ToolList) is not null ? [argument.Value] : InOptions(argument.Value));

    /// <summary>Options may stand in options; each object is looked into once.</summary>
    private IEnumerable<IOperation> InOptions(IOperation value) =>
        value.Type is not { TypeKind: TypeKind.Class, SpecialType: SpecialType.None }
            ? []
            : new ValueOrigins(code, cancellationToken).Of(value)
                .Where(origin => origin.Value is IObjectCreationOperation && _entered.Add(origin.Value.Syntax))
                .SelectMany(origin => ObjectConstruction.By((IObjectCreationOperation)origin.Value, code, cancellationToken, origin.Frame)?.Assignments() ?? [])
                .SelectMany(setting => IsToolList(setting) ? [setting.Value] : InOptions(setting.Value));

    private bool IsToolList(ISimpleAssignmentOperation setting) =>
        setting.Target is IMemberReferenceOperation { Member: var member } && code.Ai.Members.Of(member, ApiRole.ToolList) is not null;
}
