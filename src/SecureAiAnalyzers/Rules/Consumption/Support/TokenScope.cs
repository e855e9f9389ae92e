using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

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
    private readonly IMethodSymbol _symbol;

    private TokenScope(SyntaxNode function, IMethodSymbol symbol, AnalysisScope scope, CancellationToken cancellationToken)
    {
        _function = function;
        _symbol = symbol;
        _scope = scope;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The calls of the function that take a token and get none, in source order.</summary>
    public IEnumerable<IInvocationOperation> Calls =>
        ModelAnswer.CallsIn(_function, _scope, _cancellationToken).Where(call => LacksToken(call) && IsInFunction(call));

    /// <summary>Whether the function has a token, knows of one or may get one from something it is given: others tell of those.</summary>
    public bool HasToken { get; private init; }

    /// <summary>The expression that gives the token of the request that the function serves; null where there is none.</summary>
    public string? RequestToken => Holders().Select(DirectToken).Concat(_symbol.Parameters.Select(PartToken)).FirstOrDefault(static token => token is not null);

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

        var symbol = symbols[0];
        return new TokenScope(function, symbol, scope, cancellationToken)
        {
            HasToken = symbols.SelectMany(static function => function.Parameters).Any(parameter => GivesToken(parameter.Type, scope.Ai))
                || HasTokenMember(symbol.ContainingType)
                || WrittenNames.HasAny(function, TokenNames),
        };
    }

    /// <summary>The name of the token parameter in scope; null where there is none.</summary>
    /// <param name="member">The member that holds the operation.</param>
    public static string? ParameterIn(IOperation operation, ISymbol member) =>
        FunctionsRound(operation, member)
            .SelectMany(static function => function.Parameters)
            .FirstOrDefault(static parameter => IsToken(parameter.Type))?.Name;

    /// <summary>Whether the call takes a token and gets none; a token that is written out as none is a decision.</summary>
    public static bool LacksToken(IInvocationOperation call)
    {
        var token = call.Arguments.FirstOrDefault(static argument => IsToken(argument.Parameter?.Type));
        if (token is not null)
            return token.ArgumentKind == ArgumentKind.DefaultValue;

        var method = call.TargetMethod;
        return method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other => IsSameWithToken(method.OriginalDefinition, other));
    }

    /// <summary>Whether the call is the first of those that get no token: a function has one finding.</summary>
    public bool IsFirst(IInvocationOperation call) => Calls.FirstOrDefault()?.StandsAt(call) == true;

    private static bool IsSameWithToken(IMethodSymbol method, IMethodSymbol other) =>
        other.Parameters.Length == method.Parameters.Length + 1
        && IsToken(other.Parameters[other.Parameters.Length - 1].Type)
        && other.Arity == method.Arity
        && method.Parameters.Zip(other.Parameters, static (left, right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type))
            .All(static same => same);

    private bool IsInFunction(IOperation call) => EnclosingFunctions.Of(call.Syntax).First().Span == _function.Span;

    /// <summary>What the function is given, and for a method of an object, what that object has.</summary>
    private IEnumerable<(ITypeSymbol Type, string Name)> Holders()
    {
        var given = _symbol.Parameters.Select(static parameter => (parameter.Type, parameter.Name));
        var isOfObject = _symbol is { IsStatic: false, MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) };
        return isOfObject ? given.Concat(Properties(_symbol.ContainingType).Select(static property => (property.Type, property.Name))) : given;
    }

    private string? DirectToken((ITypeSymbol Type, string Name) holder) =>
        IsSurelySet(holder.Type) && RequestTokenOf(holder.Type, _scope.Ai) is { } token ? holder.Name + "." + token : null;

    /// <summary>The token of an object that the parameter has, as a request has its context.</summary>
    private string? PartToken(IParameterSymbol parameter) => Properties(parameter.Type)
        .Where(static property => IsSurelySet(property.Type))
        .Select(property => RequestTokenOf(property.Type, _scope.Ai) is { } token ? $"{parameter.Name}.{property.Name}.{token}" : null)
        .FirstOrDefault(static token => token is not null);

    private static bool IsSurelySet(ITypeSymbol type) => type.NullableAnnotation != NullableAnnotation.Annotated;

    private static string? RequestTokenOf(ITypeSymbol type, AiContext ai) =>
        Properties(type).FirstOrDefault(property => ai.Members.Of(property, ApiRole.RequestToken) is not null)?.Name;

    private static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type) => type.SelfAndAncestors()
        .SelectMany(static ancestor => ancestor.GetMembers())
        .OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: not Accessibility.Private });

    /// <summary>Whether the type is a token, or has one that is no request's.</summary>
    private static bool GivesToken(ITypeSymbol type, AiContext ai) => IsToken(type)
        || type.Name == "CancellationTokenSource"
        || (RequestTokenOf(type, ai) is null && Properties(type).Any(static property => IsToken(property.Type)));

    private static bool HasTokenMember(INamedTypeSymbol? type) =>
        type is not null && type.GetMembers().Any(static member => member is IFieldSymbol { Type.Name: "CancellationToken" or "CancellationTokenSource" });

    /// <summary>Whether the method is given as a delegate whose type is written down.</summary>
    private bool IsGivenAsFixedType() => _symbol.MethodKind != MethodKind.AnonymousFunction
        && _scope.Code.Nodes(NamedBucket.MethodGroup, _symbol.Name, _cancellationToken)
            .Select(node => node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node)
            .Select(node => _scope.Code.Bodies.GetOperation(node, _cancellationToken))
            .Any(operation => operation?.Parent is IDelegateCreationOperation { Parent: not IConversionOperation });

    private static bool IsToken(ITypeSymbol? type) =>
        type is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

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
