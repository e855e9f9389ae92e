using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>A type that a file registers for dependency injection: plain data, kept with the file.</summary>
/// <param name="Lifetime">The role that tells how long objects live; null for those that everybody gets anew.</param>
/// <param name="IsNamed">Whether the call names the type; a factory among its arguments creates the others.</param>
/// <param name="IsClass">Whether the type is a class.</param>
/// <param name="Ids">Ids of the type, which is the first, of its bases and interfaces.</param>
internal sealed record RegisteredService(ApiRole? Lifetime, bool IsNamed, bool IsClass, ImmutableArray<string> Ids)
{
    private static readonly TreeData<IReadOnlyList<RegisteredService>> OfTrees = new();

    private static readonly ApiRole?[] Lifetimes = [ApiRole.SingletonRegistration, ApiRole.ScopedRegistration];

    /// <summary>The registrations of the program.</summary>
    public static IEnumerable<RegisteredService> All(CodeScope code, CancellationToken cancellationToken) =>
        code.TreesWith(NamedBucket.Invocation, ApiRole.ServiceTypeRegistration)
            .Concat(CreatedNames(code).SelectMany(name => code.Files.TreesWith(NamedBucket.Creation, name)))
            .Distinct()
            .SelectMany(tree => OfTrees.Of(tree, code.Surface, () => Read(tree, code, cancellationToken)));

    private static IReadOnlyList<RegisteredService> Read(SyntaxTree tree, CodeScope code, CancellationToken cancellationToken)
    {
        var services = from registration in Calls(tree, code, cancellationToken).Concat(Creations(tree, code, cancellationToken))
                       let lifetime = LifetimeOf(registration, code)
                       from service in RegisteredTypes.Of(registration).Select(type => Of(type, lifetime, isNamed: true))
                           .Concat(Made(registration, code, cancellationToken).Select(type => Of(type, lifetime, isNamed: false)))
                       select service;
        return services.ToList();
    }

    private static IEnumerable<IOperation> Calls(SyntaxTree tree, CodeScope code, CancellationToken cancellationToken) =>
        from node in RoleSites.Calls(tree, ApiRole.ServiceTypeRegistration, code, cancellationToken)
        let call = code.Bodies.GetOperation(node, cancellationToken) as IInvocationOperation
        where call is not null && code.Ai.Members.Of(call.TargetMethod, ApiRole.ServiceTypeRegistration) is not null
        select call;

    /// <summary>Descriptions of services that are made by a constructor.</summary>
    private static IEnumerable<IOperation> Creations(SyntaxTree tree, CodeScope code, CancellationToken cancellationToken) =>
        from name in CreatedNames(code)
        from node in TreeIndex.Of(tree).Find(NamedBucket.Creation, name)
        let creation = code.Bodies.GetOperation(node, cancellationToken) as IObjectCreationOperation
        where creation is not null && code.Ai.Members.Of(creation.Constructor, ApiRole.ServiceTypeRegistration) is not null
        select creation;

    private static IEnumerable<string> CreatedNames(CodeScope code) => code.Ai.Members.Of(ApiRole.ServiceTypeRegistration)
        .Where(static row => row.Row.Member == SdkRow.Ctor)
        .Select(static row => row.Type.Name)
        .Distinct();

    private static ApiRole? LifetimeOf(IOperation registration, CodeScope code)
    {
        var member = registration is IInvocationOperation call ? call.TargetMethod : ((IObjectCreationOperation)registration).Constructor;
        return Lifetimes.FirstOrDefault(role => code.Ai.Members.Of(member, role!.Value) is not null) ?? GivenLifetime(registration, code);
    }

    private static ApiRole? GivenLifetime(IOperation registration, CodeScope code)
    {
        var given = registration.ChildOperations.OfType<IArgumentOperation>()
            .FirstOrDefault(argument => code.Ai.Members.Of(argument.Parameter, ApiRole.ServiceLifetime) is not null)?.Value.SkipConversions();
        return given is not IFieldReferenceOperation { Field: { } value } ? null
            : code.Ai.Members.Of(value, ApiRole.SingletonLifetime) is not null ? ApiRole.SingletonRegistration
            : code.Ai.Members.Of(value, ApiRole.ScopedLifetime) is not null ? ApiRole.ScopedRegistration
            : null;
    }

    private static RegisteredService Of(INamedTypeSymbol type, ApiRole? lifetime, bool isNamed)
    {
        var ids = type.SelfAndAncestors().Select(static each => MemberIds.Of(each.OriginalDefinition)).ToImmutableArray();
        return new RegisteredService(lifetime, isNamed, type.TypeKind == TypeKind.Class, ids);
    }

    /// <summary>The types of the objects that a factory among the arguments creates.</summary>
    private static IEnumerable<INamedTypeSymbol> Made(IOperation registration, CodeScope code, CancellationToken cancellationToken) =>
        from argument in registration.ChildOperations.OfType<IArgumentOperation>()
        let factory = (argument.Value.SkipConversions() as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation
        where factory?.Symbol.Parameters.Length > 0
        from returned in FunctionBodies.Returns(factory.Body)
        from origin in InFunction(returned, code, cancellationToken)
        let created = CreatedBy(origin, code)
        where created is not null
        select created;

    /// <summary>What the value can be, as far as the factory itself tells.</summary>
    private static IEnumerable<IOperation> InFunction(IOperation returned, CodeScope code, CancellationToken cancellationToken)
    {
        var origins = new ValueOrigins(code, cancellationToken);
        var found = returned.SkipConversions() is ILocalReferenceOperation ? origins.Of(returned) : [];
        return found.Count == 0 || origins.LeavesMember ? [returned.SkipConversions()!] : found.Select(static origin => origin.Value);
    }

    private static INamedTypeSymbol? CreatedBy(IOperation made, CodeScope code) => made switch
    {
        IObjectCreationOperation creation => creation.Type as INamedTypeSymbol,
        IInvocationOperation { TargetMethod: { TypeArguments: [INamedTypeSymbol type] } method }
            when code.Ai.Members.Of(method, ApiRole.ServiceCreation) is not null => type,
        _ => null,
    };
}
