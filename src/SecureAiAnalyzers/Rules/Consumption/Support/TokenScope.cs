using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Endpoints;

namespace SecureAiAnalyzers.Rules.Consumption.Support;

/// <summary>What the function round a model call knows of its caller's wish to stop.</summary>
internal sealed class TokenScope
{
    private static readonly string[] TokenNames =
    [
        "CancellationToken", "CancellationTokenSource", "WithCancellation", "WaitAsync",
        .. CatalogIndex.OfRole(ApiRole.RequestToken).Select(static row => row.Row.Member!).Distinct(),
    ];

    private readonly AnalysisScope _scope;
    private readonly CancellationToken _cancellationToken;
    private readonly SyntaxNode _function;
    private readonly IMethodSymbol[] _round;
    private readonly IMethodSymbol _symbol;

    private TokenScope(SyntaxNode function, IMethodSymbol[] round, AnalysisScope scope, CancellationToken cancellationToken)
    {
        _function = function;
        _round = round;
        _symbol = round[0];
        _scope = scope;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the function writes the name of a token, so that it knows of one.</summary>
    public bool NamesToken => WrittenNames.HasAny(_function, TokenNames);

    /// <summary>The calls of the function that take a token and get none, in source order.</summary>
    public IEnumerable<IInvocationOperation> Calls =>
        ModelAnswer.CallsIn(_function, _scope, _cancellationToken).Where(call => LacksToken(call) && IsInFunction(call));

    /// <summary>Whether the function has a token or may get one from something it is given: others tell of those.</summary>
    public bool HasToken => _round.Any(function => function.Parameters.Any(parameter => _scope.RequestTokens.IsOrHasOther(parameter.Type)))
        || HasTokenMember(_symbol.ContainingType);

    /// <summary>The expression that gives the token of the request that the function serves; null where there is none.</summary>
    public string? RequestToken
    {
        get
        {
            var tokens = _scope.RequestTokens;
            foreach (var parameter in _symbol.Parameters)
            {
                if (RequestTokens.IsSurelySet(parameter.Type) && tokens.Of(parameter.Type) is { } token)
                    return parameter.Name + "." + token;
            }

            if (IsOfObject && tokens.OfPart(_symbol.ContainingType) is { } own)
                return own;

            foreach (var parameter in _symbol.Parameters)
            {
                if (tokens.OfPart(parameter.Type) is { } token)
                    return parameter.Name + "." + token;
            }

            return null;
        }
    }

    /// <summary>Whether a caller of the application or a model waits for the function.</summary>
    public bool ServesCaller =>
        _scope.Program.Requests.KindOf(_symbol, _cancellationToken) is not null || _scope.Program.IsTool(_symbol, _cancellationToken);

    /// <summary>Whether nothing but the function itself decides on its parameters.</summary>
    public bool CanTakeToken =>
        _symbol is { IsOverride: false, IsVirtual: false, IsAbstract: false } && CallTargets.Of(_symbol).Count() == 1 && !IsGivenAsFixedType();

    /// <summary>The function that makes the call; null where no function does.</summary>
    /// <param name="member">The member that holds the call.</param>
    public static TokenScope? Of(IInvocationOperation call, ISymbol member, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var function = EnclosingFunctions.Of(call.Syntax).FirstOrDefault();
        var symbols = FunctionsRound(call, member).ToArray();
        if (function is null or CompilationUnitSyntax || symbols.Length == 0)
            return null;

        return new TokenScope(function, symbols, scope, cancellationToken);
    }

    /// <summary>The name of the token parameter in scope; null where there is none.</summary>
    /// <param name="member">The member that holds the operation.</param>
    public static string? ParameterIn(IOperation operation, ISymbol member) =>
        FunctionsRound(operation, member)
            .SelectMany(static function => function.Parameters)
            .FirstOrDefault(static parameter => RequestTokens.IsToken(parameter.Type))?.Name;

    /// <summary>Whether the call takes a token and gets none; a token that is written out as none is a decision.</summary>
    public static bool LacksToken(IInvocationOperation call)
    {
        var token = call.Arguments.FirstOrDefault(static argument => RequestTokens.IsToken(argument.Parameter?.Type));
        if (token is not null)
            return token.ArgumentKind == ArgumentKind.DefaultValue;

        var method = call.TargetMethod;
        return method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other => IsSameWithToken(method.OriginalDefinition, other));
    }

    /// <summary>Whether the call is the first of those that get no token: a function has one finding.</summary>
    public bool IsFirst(IInvocationOperation call) => Calls.FirstOrDefault()?.StandsAt(call) == true;

    private static bool IsSameWithToken(IMethodSymbol method, IMethodSymbol other) =>
        other.Parameters.Length == method.Parameters.Length + 1
        && RequestTokens.IsToken(other.Parameters[other.Parameters.Length - 1].Type)
        && other.Arity == method.Arity
        && method.Parameters.Zip(other.Parameters, static (left, right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type))
            .All(static same => same);

    private bool IsInFunction(IOperation call) => EnclosingFunctions.Of(call.Syntax).First().Span == _function.Span;

    private bool IsOfObject => _symbol is { IsStatic: false, MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) };

    private static bool HasTokenMember(INamedTypeSymbol? type) =>
        type is not null && type.GetMembers().Any(static member => member is IFieldSymbol { Type.Name: "CancellationToken" or "CancellationTokenSource" });

    /// <summary>Whether the method is given as a delegate whose type is written down.</summary>
    private bool IsGivenAsFixedType() => _symbol.MethodKind != MethodKind.AnonymousFunction
        && _scope.Code.Nodes(NamedBucket.MethodGroup, _symbol.Name, _cancellationToken)
            .Select(node => node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node)
            .Select(node => _scope.Code.Bodies.GetOperation(node, _cancellationToken))
            .Any(operation => operation?.Parent is IDelegateCreationOperation { Parent: not IConversionOperation });

    /// <summary>The lambdas round the operation and the local function or member that creates them, from the inside out.</summary>
    private static IEnumerable<IMethodSymbol> FunctionsRound(IOperation operation, ISymbol member)
    {
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IAnonymousFunctionOperation lambda)
            {
                yield return lambda.Symbol;
            }
            else if (ancestor is ILocalFunctionOperation local)
            {
                yield return local.Symbol;
                yield break;
            }
        }

        if (member is IMethodSymbol method)
            yield return method;
    }
}
