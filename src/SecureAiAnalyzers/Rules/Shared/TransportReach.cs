using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Whether an HTTP handler, client or web socket carries traffic of a model: it is given to a model client, its options or an MCP transport,
/// it asks for the address of a model, or the client that dependency injection makes of it does.
/// </summary>
internal sealed class TransportReach(AnalysisScope scope, CancellationToken cancellationToken)
    : ObjectReach(scope.Code, cancellationToken)
{
    /// <summary>Whether the object of which the assignment sets a member carries such traffic.</summary>
    public bool Reaches(IAssignmentOperation setting) => ModelUses(setting, (setting.Target as IMemberReferenceOperation)?.Instance).Any();

    /// <summary>The uses in which the object carries such traffic.</summary>
    /// <param name="setting">What changes the object: an assignment, or a call on a member of it.</param>
    /// <param name="owner">The object, or a member of it, that is changed; null in an initializer.</param>
    public IEnumerable<ObjectUse> ModelUses(IOperation setting, IOperation? owner) => UsesOf(setting, owner).Where(IsModelTraffic);

    /// <summary>Every use of a handler or client that the operation makes, and of what it is put into.</summary>
    public IEnumerable<ObjectUse> Uses(IOperation made) => Follow(made);

    /// <summary>Every use of the registered clients, and of what they are put into.</summary>
    public IEnumerable<ObjectUse> ClientUses(RegisteredClients clients) =>
        (clients.AreAll ? FollowAll(clients) : clients.Registrations.SelectMany(registration => FollowRegistration(registration)))
        .Concat(Code.CallsOf(ApiRole.HttpClientUser, CancellationToken).Where(user => IsOnBuilder(user, clients)).SelectMany(FollowTypes));

    private IEnumerable<ObjectUse> FollowAll(RegisteredClients clients)
    {
        var registrations = Code.CallsOf(ApiRole.HttpClientRegistration, CancellationToken).ToLookup(clients.Include);
        var excluded = new HashSet<string>(registrations[false].SelectMany(NamesOf));
        var named = Code.CallsOf(ApiRole.HttpClientName, CancellationToken).Where(call => !GivenNames(call).Any(excluded.Contains));
        return registrations[true].SelectMany(FollowTypes)
            .Concat(named.Concat(Code.CallsOf(ApiRole.UnnamedHttpClient, CancellationToken)).SelectMany(client => Follow(client)));
    }

    private bool IsOnBuilder(IInvocationOperation user, RegisteredClients clients) =>
        RegisteredClients.Of(user, Code, CancellationToken).Registrations.Any(clients.Include);

    private IEnumerable<ObjectUse> UsesOf(IOperation setting, IOperation? owner)
    {
        if (setting.InitializedObject() is { } creation)
            return Follow(creation);
        if (owner is IInstanceReferenceOperation { Type: INamedTypeSymbol own })
            return FollowClass(own);

        while (owner is IMemberReferenceOperation { Instance: { } outer and not IInstanceReferenceOperation })
            owner = outer;
        return owner.SkipConversions() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }
            ? Follow(parameter).Concat(FollowGiven(method, parameter)).Concat(FollowConfigured(setting, method))
            : owner.ReferencedVariable() is { } holder ? Follow(holder) : [];
    }

    /// <summary>The objects that a method gets which sets their members.</summary>
    private IEnumerable<ObjectUse> FollowGiven(IMethodSymbol method, IParameterSymbol parameter) =>
        from arguments in Callers.Of(method, Code, CancellationToken)
        from argument in arguments
        where argument.Parameter?.Ordinal == parameter.Ordinal
        from use in argument.Value.ReferencedVariable() is { } holder ? Follow(holder) : Follow(argument.Value)
        select use;

    /// <summary>The clients that a registration makes whose settings the lambda makes.</summary>
    private IEnumerable<ObjectUse> FollowConfigured(IOperation setting, IMethodSymbol function) => setting.Ancestors()
        .OfType<IAnonymousFunctionOperation>()
        .Where(lambda => SymbolEqualityComparer.Default.Equals(lambda.Symbol, function))
        .SelectMany(FollowFactory);

    private bool IsModelTraffic(ObjectUse use) => use.User switch
    {
        _ when IsMadeForModel(use.Value) => true,
        IInvocationOperation registration when registration == use.Value => IsForModel(registration),
        IArgumentOperation { Parameter.ContainingSymbol: IMethodSymbol method, Parent: { } call } argument =>
            IsOfModel(method) || (call is IInvocationOperation extension && extension.Receiver() == argument.Value && AsksForModel(extension)),
        IInvocationOperation call => AsksForModel(call),
        IMemberReferenceOperation { Parent: ISimpleAssignmentOperation assignment } member => assignment.Target == member && IsModelAddress(assignment),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => IsOfModel(OwnerOf(assignment, target)),
        _ => false,
    };

    private bool IsForModel(IInvocationOperation registration) =>
        IsOfModel(registration.TargetMethod)
        || registration.TargetMethod.TypeArguments.Any(IsOfModel)
        || registration.Descendants().OfType<ISimpleAssignmentOperation>().Any(IsModelAddress);

    private bool AsksForModel(IInvocationOperation call) => call.Arguments.Any(IsModelAddress);

    protected override IEnumerable<ObjectUse> FollowFurther(ObjectUse use) => use.User switch
    {
        IArgumentOperation { Parent: { } call } => FollowResult(call, use),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => FollowOwner(assignment, target, use),
        IReturnOperation { Parent.Parent: IAnonymousFunctionOperation factory } => FollowFactory(factory),
        _ => [],
    };

    /// <summary>What a constructor, or a method that makes an object, gives.</summary>
    private IEnumerable<ObjectUse> FollowResult(IOperation call, ObjectUse use) => call switch
    {
        IObjectCreationOperation => Follow(call, use),
        IInvocationOperation { TargetMethod: { IsStatic: true, ReturnsVoid: false } maker } when !scope.Ai.Declares(maker) => Follow(call, use),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } => FollowDerived(call),
        _ => [],
    };

    /// <summary>The class that gives the value to the constructor of its base.</summary>
    private IEnumerable<ObjectUse> FollowDerived(IOperation call) =>
        call.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        && Code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, CancellationToken) is INamedTypeSymbol type
            ? FollowClass(type)
            : [];

    /// <summary>The objects of a handler class: those that are made in code, and those that the factory of clients makes.</summary>
    private IEnumerable<ObjectUse> FollowClass(INamedTypeSymbol type) =>
        Creations.Of(type, Code, CancellationToken).SelectMany(made => Follow(made))
            .Concat(Creations.TypeArguments(type, Code, CancellationToken).SelectMany(FollowRegistration));

    /// <summary>The object of which the assignment sets a member, in its initializer or by its name.</summary>
    private IEnumerable<ObjectUse> FollowOwner(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target, ObjectUse use) =>
        assignment.InitializedObject() is { } creation ? Follow(creation, use)
        : target.Instance.ReferencedVariable() is { } holder ? Follow(holder, use)
        : [];

    private static ITypeSymbol? OwnerOf(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target) =>
        assignment.InitializedObject()?.Type ?? target.Instance?.Type;

    /// <summary>The handler of a client that is registered for dependency injection: by its name, by the type it is for, or by its base address.</summary>
    private IEnumerable<ObjectUse> FollowFactory(IAnonymousFunctionOperation factory) =>
        factory.Ancestors().SkipWhile(static parent => parent is not IArgumentOperation).FirstOrDefault()?.Parent is IInvocationOperation call
            ? FollowRegistration(call)
            : [];

    private IEnumerable<ObjectUse> FollowRegistration(IInvocationOperation registration)
    {
        for (var call = registration; call is not null; call = call.Receiver().SkipConversions() as IInvocationOperation)
        {
            yield return new ObjectUse(call, call, IsPassedOn: false);
            foreach (var use in FollowClients(call))
                yield return use;
        }
    }

    /// <summary>The clients that the registration is for: in the constructors of the types that it names, and by their name.</summary>
    private IEnumerable<ObjectUse> FollowClients(IInvocationOperation registration)
    {
        if (!scope.Ai.Members.Of(registration.TargetMethod).Any(static row => row.Row.Role == ApiRole.HttpClientRegistration)
            && !registration.TargetMethod.TypeArguments.Any())
        {
            return [];
        }

        return FollowTypes(registration).Concat(NamesOf(registration).SelectMany(ClientsNamed).SelectMany(client => Follow(client)));
    }

    /// <summary>The clients that the registration hands over: to constructors of the types that it names, and to functions.</summary>
    private IEnumerable<ObjectUse> FollowTypes(IInvocationOperation registration) => registration.TargetMethod.TypeArguments
        .OfType<INamedTypeSymbol>()
        .SelectMany(static type => type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters))
        .Concat(registration.Arguments.SelectMany(UserParameters))
        .SelectMany(FollowParameter);

    private IEnumerable<IParameterSymbol> UserParameters(IArgumentOperation argument) =>
        scope.Ai.Members.Of(argument.Parameter, ApiRole.HttpClientUser) is null
            ? []
            : FunctionValues.Of(argument.Value, Code, CancellationToken).Found.SelectMany(static function => function.Method.Parameters.Take(1));

    private IEnumerable<string> NamesOf(IInvocationOperation registration) => registration.Arguments
        .Where(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.HttpClientRegistration) is not null)
        .SelectMany(TextsOf);

    private IEnumerable<string> GivenNames(IInvocationOperation client) => client.Arguments
        .Where(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.HttpClientName) is not null)
        .SelectMany(TextsOf);

    private IEnumerable<ObjectUse> FollowParameter(IParameterSymbol parameter) =>
        scope.Ai.Declares(parameter) ? Follow(parameter.OriginalDefinition) : [];

    private IEnumerable<IOperation> ClientsNamed(string name) => Code.CallsOf(ApiRole.HttpClientName, CancellationToken)
        .Where(call => GivenNames(call).Contains(name));

    private IEnumerable<string> TextsOf(IArgumentOperation argument) => Code.Constants.Resolve(argument.Value, CancellationToken)
        .Select(static constant => constant.Text)
        .OfType<string>();

    private bool IsOfModel(IMethodSymbol method) =>
        scope.Ai.IsOfAiSdk(method.ContainingType)
        || (method.MethodKind == MethodKind.Constructor && scope.Ai.Is(ApiRole.ClientType, method.ContainingType))
        || scope.Ai.Members.Of(method).Any(static row => row.Sdk.IsAiSdk);

    private bool IsOfModel(ITypeSymbol? type) =>
        scope.Ai.Is(ApiRole.ClientOptions, type) || scope.Ai.Is(ApiRole.ClientType, type) || scope.Ai.IsOfAiSdk(type);

    /// <summary>Whether the object is created with the base address of a model.</summary>
    private bool IsMadeForModel(IOperation value) =>
        value is IObjectCreationOperation { Initializer: { } initializer } && initializer.Initializers.OfType<ISimpleAssignmentOperation>().Any(IsModelAddress);

    private bool IsModelAddress(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IMemberReferenceOperation target
        && scope.Ai.Members.Of(target.Member, ApiRole.HttpEndpoint) is not null
        && IsModelAddress(assignment.Value);

    private bool IsModelAddress(IArgumentOperation argument) =>
        scope.Ai.Members.Of(argument.Parameter, ApiRole.HttpEndpoint) is not null && IsModelAddress(argument.Value);

    private bool IsModelAddress(IOperation value) => Code.Constants.Resolve(value, CancellationToken)
        .Any(static constant => constant.Text is { } address && ModelTraffic.IsModelAddress(address));
}
