using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>
/// Whether an HTTP handler, client or web socket carries traffic of a model: it is given to a model client, its options or an MCP transport,
/// it asks for the address of a model, or the client that dependency injection makes of it does.
/// </summary>
internal sealed class TransportReach(AnalysisScope scope, CancellationToken cancellationToken)
{
    private const int MaxDepth = 8;

    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the object of which the assignment sets a member carries such traffic.</summary>
    public bool Reaches(IAssignmentOperation setting)
    {
        if (CreationAround(setting) is { } creation)
            return Reaches(creation, depth: 0);
        if (setting.Target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation { Type: INamedTypeSymbol own } })
            return ReachesClass(own, depth: 0);

        var owner = (setting.Target as IMemberReferenceOperation)?.Instance;
        while (owner is IMemberReferenceOperation { Instance: { } outer and not IInstanceReferenceOperation })
            owner = outer;
        return owner.ReferencedVariable() is { } holder && ReachesHolder(holder, setting.Syntax, depth: 0);
    }

    /// <summary>Whether an object of the handler class does: one that is made in code, or by the factory of clients.</summary>
    private bool ReachesClass(INamedTypeSymbol type, int depth) =>
        Creations.Of(type, scope.Code, cancellationToken).Any(made => Reaches(made, depth))
        || Creations.TypeArguments(type, scope.Code, cancellationToken).Any(call => ReachesByRegistration(call, depth));

    private bool Reaches(IOperation value, int depth) => depth < MaxDepth
        && (AsksForModel(value) || ObjectReach.Uses(value, scope.Code, cancellationToken).Any(use => ReachesBy(use, depth + 1)));

    private bool ReachesHolder(ISymbol holder, SyntaxNode origin, int depth) => depth < MaxDepth && _visited.Add(holder)
        && (AsksForModel(holder) || ObjectReach.Uses(holder, origin, scope.Code, cancellationToken).Any(use => ReachesBy(use, depth + 1)));

    private bool ReachesBy(IOperation use, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return use switch
        {
            IArgumentOperation { Parameter: { } parameter, Parent: { } call } => ReachesByCall(call, parameter, depth),
            IInvocationOperation call => call.Arguments.Any(IsModelAddress),
            IVariableDeclaratorOperation variable => AsksForModel(variable.Symbol),
            IFieldInitializerOperation field => field.InitializedFields.Any(AsksForModel),
            IPropertyInitializerOperation property => property.InitializedProperties.Any(AsksForModel),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment =>
                AsksForModel(target.Member) || ReachesByAssignment(assignment, target, depth),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => AsksForModel(target.Local),
            IReturnOperation { Parent.Parent: IAnonymousFunctionOperation factory } => ReachesByFactory(factory, depth),
            _ => false,
        };
    }

    private bool ReachesByCall(IOperation call, IParameterSymbol parameter, int depth) =>
        parameter.ContainingSymbol is IMethodSymbol method
        && (IsOfModel(method)
            || ReachesHolder(parameter, depth)
            || (ResultOf(call) is { } result && Reaches(result, depth))
            || (method.MethodKind == MethodKind.Constructor && call is IInvocationOperation && ReachesDerived(call, depth)));

    /// <summary>Whether the class does that gives the value to the constructor of its base.</summary>
    private bool ReachesDerived(IOperation call, int depth) => depth < MaxDepth
        && call.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        && scope.Code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
        && ReachesClass(type, depth + 1);

    private bool ReachesHolder(IParameterSymbol parameter, int depth) => parameter.OriginalDefinition.DeclaringSyntaxReferences is [var declaration]
        && ReachesHolder(parameter.OriginalDefinition, declaration.GetSyntax(cancellationToken), depth);

    /// <summary>What a constructor, or a method that makes an object, gives.</summary>
    private static IOperation? ResultOf(IOperation call) => call switch
    {
        IObjectCreationOperation => call,
        IInvocationOperation { TargetMethod: { IsStatic: true, ReturnsVoid: false } } => call,
        _ => null,
    };

    private bool ReachesByAssignment(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target, int depth)
    {
        var creation = CreationAround(assignment);
        var type = creation?.Type ?? target.Instance?.Type;
        return scope.Ai.Is(ApiRole.ClientOptions, type)
            || scope.Ai.Is(ApiRole.ClientType, type)
            || scope.Ai.IsOfAiSdk(type)
            || (creation is not null && Reaches(creation, depth))
            || (target.Instance.ReferencedVariable() is { } holder && ReachesHolder(holder, assignment.Syntax, depth));
    }

    /// <summary>The handler of a client that is registered for dependency injection: by its name, by the type it is for, or by its base address.</summary>
    private bool ReachesByFactory(IAnonymousFunctionOperation factory, int depth)
    {
        var call = factory.Ancestors().SkipWhile(static parent => parent is not IArgumentOperation).FirstOrDefault()?.Parent as IInvocationOperation;
        return ReachesByRegistration(call, depth);
    }

    private bool ReachesByRegistration(IInvocationOperation? call, int depth)
    {
        for (var step = 0; call is not null && step < MaxDepth; step++)
        {
            if (IsOfModel(call.TargetMethod) || call.Descendants().OfType<ISimpleAssignmentOperation>().Any(IsModelAddress))
                return true;
            if (RegistersFor(call, depth))
                return true;
            call = call.Receiver().SkipConversions() as IInvocationOperation;
        }

        return false;
    }

    private bool RegistersFor(IInvocationOperation call, int depth)
    {
        if (!scope.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.HttpClientRegistration)
            && !call.TargetMethod.TypeArguments.Any())
        {
            return false;
        }

        var names = call.Arguments
            .Where(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.HttpClientRegistration) is not null)
            .SelectMany(TextsOf).ToArray();
        return call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>().Any(type => IsForModel(type, depth))
            || names.Any(name => ClientsNamed(name).Any(client => Reaches(client, depth)));
    }

    private bool IsForModel(INamedTypeSymbol type, int depth) => scope.Ai.Is(ApiRole.ClientType, type)
        || scope.Ai.IsOfAiSdk(type)
        || type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).Any(parameter => ReachesHolder(parameter, depth));

    private IEnumerable<IOperation> ClientsNamed(string name) => scope.Code.CallsOf(ApiRole.HttpClientName, cancellationToken)
        .Where(call => call.Arguments.Any(argument =>
            scope.Ai.Members.Of(argument.Parameter, ApiRole.HttpClientName) is not null && TextsOf(argument).Contains(name)));

    private IEnumerable<string> TextsOf(IArgumentOperation argument) => scope.Code.Constants.Resolve(argument.Value, cancellationToken)
        .Select(static constant => constant.Text)
        .OfType<string>();

    private bool IsOfModel(IMethodSymbol method) =>
        scope.Ai.IsOfAiSdk(method.ContainingType)
        || (method.MethodKind == MethodKind.Constructor && scope.Ai.Is(ApiRole.ClientType, method.ContainingType))
        || scope.Ai.Members.Of(method).Any(static row => row.Sdk.IsAiSdk);

    /// <summary>Whether what the variable or member holds is given the base address of a model, or asks for the address of one.</summary>
    private bool AsksForModel(ISymbol holder) =>
        scope.Code.CallsOf(ApiRole.HttpEndpoint, cancellationToken)
            .Any(call => IsSame(call.Receiver().ReferencedVariable(), holder) && call.Arguments.Any(IsModelAddress))
        || scope.Code.AssignmentsTo(ApiRole.HttpEndpoint, cancellationToken)
            .OfType<ISimpleAssignmentOperation>()
            .Any(assignment => assignment.Target is IMemberReferenceOperation target
                && IsSame(target.Instance.ReferencedVariable(), holder)
                && IsModelAddress(assignment));

    private static bool IsSame(ISymbol? left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    /// <summary>Whether the object is created with the base address of a model.</summary>
    private bool AsksForModel(IOperation value) =>
        value is IObjectCreationOperation { Initializer: { } initializer } && initializer.Initializers.OfType<ISimpleAssignmentOperation>().Any(IsModelAddress);

    private bool IsModelAddress(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IMemberReferenceOperation target
        && scope.Ai.Members.Of(target.Member, ApiRole.HttpEndpoint) is not null
        && IsModelAddress(assignment.Value);

    private bool IsModelAddress(IArgumentOperation argument) =>
        scope.Ai.Members.Of(argument.Parameter, ApiRole.HttpEndpoint) is not null && IsModelAddress(argument.Value);

    private bool IsModelAddress(IOperation value) => scope.Code.Constants.Resolve(value, cancellationToken)
        .Any(static constant => constant.Text is { } address && ModelTraffic.IsModelAddress(address));

    /// <summary>The object whose initializer, or that of an object in it, holds the assignment.</summary>
    private static IObjectCreationOperation? CreationAround(IOperation assignment)
    {
        var parent = assignment.Parent;
        while (parent is IObjectOrCollectionInitializerOperation or IMemberInitializerOperation)
            parent = parent.Parent;
        return assignment.Parent is IObjectOrCollectionInitializerOperation ? parent as IObjectCreationOperation : null;
    }
}
