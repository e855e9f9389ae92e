using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>What the code that maps endpoints says about a kind of protection.</summary>
internal sealed class RouteProtection(CodeScope code, ProtectionKind kind)
{
    private static readonly TreeAnswers<(TextSpan Mapping, ProtectionKind Kind), RouteMarks> Marks = new();

    private readonly Memo<SourceSpan, RouteMarks> _known = new();
    private readonly ConcurrentDictionary<ISymbol, IOperation[]> _references = new(SymbolEqualityComparer.Default);

    /// <summary>What is said about the endpoints that the call maps.</summary>
    public RouteMarks Of(SyntaxNode mapping, CancellationToken cancellationToken)
    {
        var place = SourceSpan.Of(mapping);
        return _known.TryGetValue(place, out var known)
            ? known
            : _known.GetOrAdd(place, Marks.Of(
                mapping.SyntaxTree, (mapping.Span, kind), code, scope => Read(mapping, scope, cancellationToken)));
    }

    private RouteMarks Read(SyntaxNode mapping, CodeScope scope, CancellationToken cancellationToken)
    {
        if (scope.Bodies.GetOperation(mapping, cancellationToken) is not IInvocationOperation call)
            return new RouteMarks(IsComplete: false, Protect: false, Ask: false);

        var said = RouteConventions.Of(call, scope, scope.Ai, _references, cancellationToken);
        var application = new ApplicationProtection(scope, kind);
        return new RouteMarks(
            said.IsComplete,
            said.Calls.Any(convention => !IsAsking(convention) && Protects(convention, application, cancellationToken)),
            said.Calls.Any(IsAsking));
    }

    private bool IsAsking(IInvocationOperation convention) => Is(convention, kind.Convention) && convention.TargetMethod.Parameters.Length > 1;

    private bool Protects(IInvocationOperation convention, ApplicationProtection application, CancellationToken cancellationToken)
    {
        var method = convention.TargetMethod;
        if (Is(convention, kind.Convention) || RunsOnBuilder(convention))
            return true;
        if (Is(convention, ApiRole.EndpointMetadata))
            return GivesProtection(convention, application, cancellationToken);
        if (Is(convention, ApiRole.EndpointFilter))
            return GivesProtection(convention, application, cancellationToken) || application.RunsRefusal(convention, cancellationToken);

        return !code.Ai.Declares(method) && kind.IsNamed(method.Name) && code.Ai.Members.Of(method).IsEmpty;
    }

    /// <summary>Whether an object or type among the arguments protects.</summary>
    private static bool GivesProtection(IInvocationOperation convention, ApplicationProtection application, CancellationToken cancellationToken) =>
        RegisteredTypes.Of(convention).Any(type => application.Protects(type, cancellationToken));

    /// <summary>Whether a function gets hold of everything that is known of the endpoint, and may protect it.</summary>
    private static bool RunsOnBuilder(IInvocationOperation convention) =>
        convention is { Instance: not null, Arguments: [{ Parameter.Type.TypeKind: TypeKind.Delegate }] };

    private bool Is(IInvocationOperation call, ApiRole role) => code.Ai.Members.Of(call.TargetMethod, role) is not null;
}
