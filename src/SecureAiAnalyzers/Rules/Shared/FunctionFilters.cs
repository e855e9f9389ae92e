using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>The classes of the program that see each call of a function, and whether a call ends there.</summary>
internal sealed class FunctionFilters(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly CodeScope _code = scope.Code;
    private readonly IReadOnlyList<INamedTypeSymbol> _contracts = scope.Ai.TypesOf(ApiRole.ToolFilter);

    /// <summary>Whether a file names such a contract, without which the program has no filter.</summary>
    public bool AreSeen => _contracts.Any(contract => _code.Files.TreesWith(NamedBucket.Base, contract.Name).Count > 0);

    /// <summary>Whether a filter is in use, whatever it does.</summary>
    public bool AreUsed() => scope.Answers.Of(() => new FilterUse(Declared().Any(IsUsed) || OfTeam().Any(IsFound))).IsSeen;

    /// <summary>Whether a filter is in use of which the team says that it sees each tool.</summary>
    public bool OfTeamAreUsed() => scope.Answers.Of(() => new TeamFilterUse(OfTeam().Any(IsFound))).IsSeen;

    /// <summary>Whether a filter is in use that can refuse a call.</summary>
    public bool CanRefuse() => Declared().Any(filter => CanRefuse(filter) && IsUsed(filter));

    /// <summary>Whether the type is what filters implement, and no filter itself.</summary>
    public bool IsContract(INamedTypeSymbol type) => _contracts.Contains(type, SymbolEqualityComparer.Default);

    /// <summary>What the filter implements, in the order of the catalogue.</summary>
    public IReadOnlyList<INamedTypeSymbol> ContractsOf(INamedTypeSymbol filter) =>
        [.. _contracts.Where(contract => filter.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default))];

    /// <summary>Whether the code of the filter may end a call: it need not go on to the function.</summary>
    public bool CanRefuse(INamedTypeSymbol filter) => ContractsOf(filter)
        .SelectMany(static contract => contract.GetMembers().OfType<IMethodSymbol>())
        .Select(filter.FindImplementationForInterfaceMember)
        .OfType<IMethodSymbol>()
        .Any(method => FunctionBodies.Of(method, _code, cancellationToken) is { } body && FunctionFilterBody.CanEnd(body, method, _code, cancellationToken));

    /// <summary>Whether code makes, resolves or names the filter other than where it is registered by its class.</summary>
    public bool IsUsed(INamedTypeSymbol filter) => IsFound(filter) || AreFoundByContract();

    /// <summary>The class of which a registration makes its objects, where it names one that is a filter.</summary>
    public INamedTypeSymbol? ClassOf(IOperation registration) =>
        RegisteredTypes.Of(registration).FirstOrDefault(type => type.TypeKind == TypeKind.Class && _code.Ai.Is(ApiRole.ToolFilter, type));

    /// <summary>The type by which a registration gives its service: the first that it names, where that is not what it is called on.</summary>
    public static INamedTypeSymbol? RegisteredBy(IOperation registration)
    {
        var services = (registration as IInvocationOperation)?.Receiver().SkipConversions()?.Type;
        return RegisteredTypes.Of(registration).FirstOrDefault(type => !SymbolEqualityComparer.Default.Equals(type, services));
    }

    /// <summary>What the team declares to be a filter, without what asks only for the functions that it is given.</summary>
    private IEnumerable<INamedTypeSymbol> OfTeam() =>
        scope.Ai.Members.Declared?.Filters.Where(filter => !scope.Program.ToolPlaces.TakesFunction(filter)) ?? [];

    private IEnumerable<INamedTypeSymbol> Declared() =>
        from contract in _contracts
        from node in _code.Nodes(NamedBucket.Base, contract.Name, cancellationToken)
        let declaration = node.FirstAncestorOrSelf<TypeDeclarationSyntax>()
        where declaration is not null
        let type = _code.Bodies.GetModel(node.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol
        where type is { TypeKind: TypeKind.Class }
        select type;

    private bool IsFound(INamedTypeSymbol filter) =>
        (from tree in _code.Trees
         where MentionedNames.Of(tree).Contains(filter.Name)
         from name in WrittenNames.In(tree.GetRoot(cancellationToken), filter.Name)
         where !StandsIn(name, filter) && !IsInRegistration(name) && Names(name, filter)
         select name).Any();

    /// <summary>Whether the name is part of the filter, or of what another type derives from.</summary>
    private static bool StandsIn(SyntaxNode name, INamedTypeSymbol filter) => name.FirstAncestorOrSelf<BaseTypeSyntax>()?.Type == name
        || filter.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == name.SyntaxTree && declaration.Span.Contains(name.Span));

    private bool Names(SimpleNameSyntax name, INamedTypeSymbol filter) =>
        _code.Bodies.GetSymbol(name, cancellationToken) is { } symbol
        && SymbolEqualityComparer.Default.Equals((symbol as INamedTypeSymbol ?? symbol.ContainingType)?.OriginalDefinition, filter.OriginalDefinition);

    /// <summary>Whether the name stands in the registration of a filter by a class or an interface of its own.</summary>
    private bool IsInRegistration(SyntaxNode name) => name.Ancestors()
        .Where(node => IsCallWith(node, name))
        .Select(node => _code.Bodies.GetOperation(node, cancellationToken))
        .OfType<IInvocationOperation>()
        .Any(call => _code.Ai.Members.Of(call.TargetMethod, ApiRole.ServiceTypeRegistration) is not null && IsByClass(RegisteredBy(call)));

    /// <summary>Whether a filter of that type is found by nobody who asks for what filters implement.</summary>
    private bool IsByClass(INamedTypeSymbol? service) => service is not null && _code.Ai.Is(ApiRole.ToolFilter, service) && !IsContract(service);

    /// <summary>Whether the name stands in the arguments or type arguments of the call, and not in what the call is made on.</summary>
    private static bool IsCallWith(SyntaxNode node, SyntaxNode name) => node is InvocationExpressionSyntax call
        && (call.ArgumentList.Span.Contains(name.Span)
            || (call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression).Span.Contains(name.Span));

    /// <summary>Whether code looks for classes by what they implement.</summary>
    private bool AreFoundByContract() =>
        (from contract in _contracts
         from tree in _code.Trees
         where MentionedNames.Of(tree).Contains(contract.Name)
         from name in WrittenNames.In(tree.GetRoot(cancellationToken), contract.Name)
         where name.FirstAncestorOrSelf<TypeOfExpressionSyntax>() is not null
         select name).Any();

    /// <summary>Whether a program uses a filter.</summary>
    private sealed record FilterUse(bool IsSeen);

    /// <summary>Whether a program uses a filter that the team declares.</summary>
    private sealed record TeamFilterUse(bool IsSeen);
}
