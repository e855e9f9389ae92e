using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>What of a program sees what its tools do, and may record it: that it does not is not told.</summary>
internal sealed class CallRecorders(CodeScope code, CancellationToken cancellationToken)
{
    private static readonly ApiRole[] Steps =
    [
        ApiRole.PipelineTelemetry, ApiRole.PipelineMiddleware, ApiRole.FunctionInvoker, ApiRole.ApprovalRules,
    ];

    private static readonly ApiRole[] Bases = [ApiRole.ToolFilter, ApiRole.DelegatingFunction, ApiRole.DelegatingClient];

    /// <summary>Whether a step of a pipeline, a filter, an invoker or a function in front of others sees the calls of tools.</summary>
    public bool SeeCalls => Array.Exists(Steps, role => code.Uses(role, cancellationToken) || code.AssignmentsTo(role, cancellationToken).Any())
        || Array.Exists(Bases, IsDerived)
        || code.Ai.Members.NamesOf(ApiRole.ServerCallFilter).Any(name => code.Trees.Any(tree => MentionedNames.Of(tree).Contains(name)))
        || code.Ai.Members.Of(ApiRole.FunctionInvoker).Any(row => code.Files.TreesWith(NamedBucket.Base, row.Type.Name).Count > 0);

    /// <summary>Whether the call only keeps objects that a class of the program is shown before.</summary>
    public bool SeeChange(SourceSpan call) => IsDerived(ApiRole.ChangeInterceptor)
        && code.Bodies.GetOperation(call.Node(cancellationToken), cancellationToken) is IInvocationOperation { TargetMethod: { } method }
        && code.Ai.Members.Of(method, ApiRole.StoredValue) is not null;

    private bool IsDerived(ApiRole role) => code.Ai.TypesOf(role).Any(type => code.Files.TreesWith(NamedBucket.Base, type.Name).Count > 0);
}
