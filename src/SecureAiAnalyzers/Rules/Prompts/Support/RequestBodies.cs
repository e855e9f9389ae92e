using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Which sources are parts of the body of a request, for which only the server's own limit of many megabytes holds. Routes, queries and headers are
/// limited to some kilobytes, and so are the messages of hubs.
/// </summary>
internal sealed class RequestBodies(FlowContext context, CancellationToken cancellationToken)
{
    /// <summary>Whether the source stands in a body whose size the program does not limit.</summary>
    public bool HoldUnlimited(SourceHit source) =>
        ParameterOf(source) is { ContainingSymbol: IMethodSymbol handler } parameter
        && context.Program.Requests.KindOf(handler, cancellationToken) is (RequestKind.Route or RequestKind.Action) and var kind
        && IsFilledByBody(parameter, handler, kind)
        && !IsLimited(handler)
        && !handler.ContainingType.SelfAndAncestors().Any(IsLimited)
        && !context.Code.AssignmentsTo(ApiRole.BodyLimit, cancellationToken).Any(static limit => !IsNull(limit.Value))
        && !context.Code.Uses(ApiRole.BodyLimit, cancellationToken)
        && !context.Code.Uses(ApiRole.HistoryReducer, cancellationToken);

    /// <summary>The server takes bodies of any size.</summary>
    private static bool IsNull(IOperation limit) => limit.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } };

    private IParameterSymbol? ParameterOf(SourceHit source) => source.Place.Tree.GetRoot(cancellationToken)
        .FindNode(source.Place.Span, getInnermostNodeForTie: true)
        .FirstAncestorOrSelf<ParameterSyntax>() is { } declaration
            ? context.Code.Bodies.GetModel(source.Place.Tree).GetDeclaredSymbol(declaration, cancellationToken) as IParameterSymbol
            : null;

    /// <summary>Where no attribute says it, objects come in the body, texts in the query.</summary>
    private bool IsFilledByBody(IParameterSymbol parameter, IMethodSymbol handler, RequestKind kind)
    {
        if (context.Ai.IsMarked(parameter, ApiRole.RequestBody))
            return true;

        return !context.Ai.IsMarked(parameter, ApiRole.RequestParameter)
            && !context.Ai.IsMarked(parameter, ApiRole.RequestParameterList)
            && parameter.Type.SpecialType != SpecialType.System_String
            && (parameter.Type is not IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } || TakesTexts(handler, kind))
            && !context.Ai.Is(ApiRole.RequestData, parameter.Type);
    }

    /// <summary>Whether a list of texts comes in the body.</summary>
    private bool TakesTexts(IMethodSymbol handler, RequestKind kind) => kind == RequestKind.Route
        ? SourceSpan.Of(handler) is { } place && context.Code.CallsOf(ApiRole.RequestHandler, cancellationToken)
            .Where(TakesBody)
            .SelectMany(mapping => context.Program.Requests.HandlersOf(mapping, cancellationToken))
            .Any(mapped => SourceSpan.Of(mapped) == place)
        : context.Program.Validation.RefusesInvalid(handler.ContainingType);

    private bool TakesBody(IInvocationOperation mapping) => mapping.Arguments
        .Any(argument => context.Ai.Members.Of(argument.Parameter, ApiRole.RequestHandler) is { TakesBody: true });

    private bool IsLimited(ISymbol symbol) => symbol.GetAttributes()
        .Any(attribute => context.Ai.Members.Of(attribute.AttributeConstructor).Any(static row => row.Row.Role == ApiRole.BodyLimit));
}
