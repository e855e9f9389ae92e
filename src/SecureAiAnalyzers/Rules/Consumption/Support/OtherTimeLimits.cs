using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Consumption.Support;

/// <summary>
/// What bounds the time of calls in place of a timeout that is switched off: the timeout of an own transport, or a limit that every call of a model
/// has, by a token that cancels itself or by waiting no longer. A limit elsewhere bounds nothing.
/// </summary>
internal sealed class OtherTimeLimits
{
    private readonly ApiUse _use;

    private OtherTimeLimits(ApiUse use) => _use = use;

    private CodeScope Code => _use.Scope.Code;

    /// <summary>Whether something else bounds the calls of the client that the use sets up.</summary>
    public static bool Bound(ApiUse use)
    {
        var limits = new OtherTimeLimits(use);
        return limits.HasOwnTransport() || limits.IsRegisteredWithLimit() || limits.AreCallsLimited();
    }

    /// <summary>Whether the same options get a transport, which has a timeout of its own.</summary>
    private bool HasOwnTransport() =>
        _use.Operation is IAssignmentOperation setting
        && RoleSites.Assignments(_use.Operation.Syntax.SyntaxTree, ApiRole.ClientTransport, Code, _use.CancellationToken)
            .Where(node => MemberOf(node).Span == MemberOf(_use.Operation.Syntax).Span)
            .Select(node => Code.Bodies.GetOperation(node, _use.CancellationToken))
            .OfType<IAssignmentOperation>()
            .Any(transport => OwnerOf(transport).Is(OwnerOf(setting)) == true);

    private SettingOwner OwnerOf(IAssignmentOperation setting) => SettingOwner.Of(setting, Code, _use.CancellationToken);

    /// <summary>
    /// Whether a handler of the registration bounds each request as a whole, until the answer begins: what streams afterwards has no bound.
    /// </summary>
    private bool IsRegisteredWithLimit()
    {
        var registration = _use.Operation.Ancestors().OfType<IInvocationOperation>()
            .FirstOrDefault(call => _use.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.HttpClientRegistration));
        return registration is not null
            && Code.CallsOf(ApiRole.RegisteredTimeLimit, _use.CancellationToken)
                .Any(limit => RegisteredClients.Of(limit, Code, _use.CancellationToken).Include(registration))
            && !Code.CallsOf(ApiRole.ModelCall, _use.CancellationToken).Any(IsStreamed);
    }

    private static bool IsStreamed(IInvocationOperation call) => call.Type.SelfAndAncestors().Any(static type => type.Name == "IAsyncEnumerable");

    private bool AreCallsLimited()
    {
        var calls = Code.CallsOf(ApiRole.ModelCall, _use.CancellationToken).Concat(RequestsBeside()).ToArray();
        return calls.Length > 0 && calls.All(IsLimited);
    }

    /// <summary>The requests to a model that a plain client makes in the type which sets it up.</summary>
    private IEnumerable<IInvocationOperation> RequestsBeside() =>
        RoleSites.Calls(_use.Operation.Syntax.SyntaxTree, ApiRole.HttpEndpoint, Code, _use.CancellationToken)
            .Where(node => TypeOf(node).Span == TypeOf(_use.Operation.Syntax).Span)
            .Select(node => Code.Bodies.GetOperation(node, _use.CancellationToken))
            .OfType<IInvocationOperation>()
            .Where(call => call.Arguments.Any(IsModelAddress));

    private bool IsModelAddress(IArgumentOperation argument) =>
        _use.Ai.Members.Of(argument.Parameter, ApiRole.HttpEndpoint) is not null
        && Code.Constants.Resolve(argument.Value, _use.CancellationToken)
            .Any(static constant => constant.Text is { } text && ModelTraffic.IsModelAddress(text));

    private bool IsLimited(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.Parameter?.Type.Name == "CancellationToken" && IsLimitedToken(argument.Value)) || IsWaitedFor(call);

    /// <summary>Whether the code waits for the call with a limit.</summary>
    private bool IsWaitedFor(IInvocationOperation call) =>
        call.Parent is IInvocationOperation wait && wait.Instance == call && TakesLimit(wait.TargetMethod, wait.Arguments);

    private bool IsLimitedToken(IOperation token)
    {
        var origins = OriginsOf(token);
        return origins.Count > 0 && origins.All(origin => origin.Value is IPropertyReferenceOperation { Instance: { } source } && IsLimitedSource(source));
    }

    private bool IsLimitedSource(IOperation source) =>
        OriginsOf(source).Any(origin => origin.Value is IObjectCreationOperation { Constructor: { } made } creation && TakesLimit(made, creation.Arguments))
        || (source.ReferencedVariable() is { DeclaringSyntaxReferences.Length: > 0 } holder
            && VariableReferences.ToAny(holder, Code, _use.CancellationToken)
                .Any(reference => reference.Parent is IInvocationOperation call && TakesLimit(call.TargetMethod, call.Arguments)));

    private IReadOnlyList<Origin> OriginsOf(IOperation value) => new ValueOrigins(Code, _use.CancellationToken).Of(value);

    private bool TakesLimit(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments) =>
        _use.Ai.Members.Of(method, ApiRole.TimeLimit) is not null
        || arguments.Any(argument => _use.Ai.Members.Of(argument.Parameter, ApiRole.TimeLimit) is not null);

    private static SyntaxNode TypeOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot();

    private static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static part => part is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
}
