using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Answers: does a request give this value, whatever its type is? Goes back to what requests are bound to, over their members, and what the platform
/// makes of them: other letter case, a parsed enum, the outcome of a comparison. What is looked up by a part of a request is no part of it.
/// </summary>
internal sealed class RequestParts
{
    /// <summary>Values that one question looks at: generated code may join thousands, one inside the other.</summary>
    private const int MaxValues = 256;

    private readonly AnalysisScope _scope;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<(SyntaxNode, CallFrame?)> _seen = [];

    private RequestParts(AnalysisScope scope, CancellationToken cancellationToken)
    {
        _scope = scope;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The part of a request that the value is or is made of; null where none is seen.</summary>
    public static RequestPart? In(IOperation? value, CallFrame? frame, AnalysisScope scope, CancellationToken cancellationToken) =>
        MayBeSeen(scope) ? new RequestParts(scope, cancellationToken).Of(value, frame) : null;

    /// <summary>As above, of one thing that the value comes from.</summary>
    public static RequestPart? In(Origin origin, AnalysisScope scope, CancellationToken cancellationToken) =>
        MayBeSeen(scope) ? new RequestParts(scope, cancellationToken).Of(origin) : null;

    /// <summary>Whether any value may be part of a request: most programs that ask a model get none.</summary>
    public static bool MayBeSeen(AnalysisScope scope) => scope.Program.Requests.MayReachProgram;

    /// <summary>Whether what the method returns may be part of a request: of libraries few give any.</summary>
    public static bool MayBeGivenBy(IMethodSymbol method, AiContext ai) =>
        ai.Declares(method) || method.MethodKind == MethodKind.DelegateInvoke || IsSource(method, ai) || IsOfPlatform(method);

    private RequestPart? Of(IOperation? value, CallFrame? frame) => value is not null && _seen.Count < MaxValues && _seen.Add((value.Syntax, frame))
        ? new ValueOrigins(_scope.Code, _cancellationToken) { Everywhere = true }.Of(value, frame)
            .Select(Of)
            .FirstOrDefault(static part => part is not null)
        : null;

    private RequestPart? Of(Origin origin) => origin.Value.ConstantValue.HasValue ? null : origin.Value switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => IsBound(parameter) ? new RequestPart(parameter, origin.Value.Syntax) : null,
        IMemberReferenceOperation { Member: var member } read => IsSource(member) || _scope.Program.Requests.IsRequestMember(member, _cancellationToken)
            ? new RequestPart(member, read.Syntax)
            : Of(read.Instance, origin.Frame) is null ? null : new RequestPart(member, read.Syntax),
        IInvocationOperation call => OfCall(call, origin.Frame),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "TryParse" } parse } => OfCall(parse, origin.Frame),
        IAnonymousFunctionOperation or IDelegateCreationOperation or ILocalReferenceOperation => null,
        var other => other.ChildOperations.Select(child => Of(child, origin.Frame)).FirstOrDefault(static part => part is not null),
    };

    private RequestPart? OfCall(IInvocationOperation call, CallFrame? frame)
    {
        if (IsSource(call.TargetMethod))
            return new RequestPart(call.TargetMethod, call.Syntax);
        if (!IsOfPlatform(call.TargetMethod))
            return null;

        var asked = call.Receiver() is { } receiver && call.Type?.SpecialType != SpecialType.System_Boolean
            ? [receiver]
            : call.Arguments.Select(static argument => argument.Value).Prepend(call.Instance);
        return asked.Select(value => Of(value, frame)).FirstOrDefault(static part => part is not null);
    }

    /// <summary>A framework that fills the parameter from the request does so whatever its type is, if that is no service.</summary>
    private bool IsBound(IParameterSymbol parameter) =>
        _scope.Program.Requests.IsRequestParameter(parameter, _cancellationToken)
        || _scope.Program.Requests.IsConversationParameter(parameter, _cancellationToken);

    private bool IsSource(ISymbol member) => IsSource(member, _scope.Ai);

    private static bool IsSource(ISymbol member, AiContext ai) => ai.Members.FlowOf(member)
        .Any(static row => row.Row is { Role: FlowRole.Source, Parameter: null } source && (source.Labels & FlowLabels.UserInput) != 0);

    private static bool IsOfPlatform(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString() switch
    {
        "System" or "System.Linq" or "System.Text.Json" => true,
        { } space => space.StartsWith("System.Collections", StringComparison.Ordinal) && method.ReturnType.SpecialType == SpecialType.System_Boolean,
        null => false,
    };
}
