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
            .SelectMany(tree => OfTrees.Of(tree, code.Surface, () => Read(tree, code, cancellationToken)));

    private static IReadOnlyList<RegisteredService> Read(SyntaxTree tree, CodeScope code, CancellationToken cancellationToken)
    {
        var services = from node in RoleSites.Calls(tree, ApiRole.ServiceTypeRegistration, code, cancellationToken)
                       let call = code.Bodies.GetOperation(node, cancellationToken) as IInvocationOperation
                       where call is not null && code.Ai.Members.Of(call.TargetMethod, ApiRole.ServiceTypeRegistration) is not null
                       let lifetime = Lifetimes.FirstOrDefault(role => code.Ai.Members.Of(call.TargetMethod, role!.Value) is not null)
                       from service in RegisteredTypes.Of(call).Select(type => Of(type, lifetime, isNamed: true))
                           .Concat(Made(call).Select(type => Of(type, lifetime, isNamed: false)))
                       select service;
        return services.ToList();
    }

    private static RegisteredService Of(INamedTypeSymbol type, ApiRole? lifetime, bool isNamed)
    {
        var ids = type.SelfAndAncestors().Select(static each => MemberIds.Of(each.OriginalDefinition)).ToImmutableArray();
        return new RegisteredService(lifetime, isNamed, type.TypeKind == TypeKind.Class, ids);
    }

    /// <summary>The types of the objects that a factory among the arguments creates.</summary>
    private static IEnumerable<INamedTypeSymbol> Made(IInvocationOperation call) =>
        from argument in call.Arguments
        let factory = (argument.Value as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation
        where factory?.Symbol.Parameters.Length > 0
        from returned in FunctionBodies.Returns(factory.Body)
        let created = (returned.SkipConversions() as IObjectCreationOperation)?.Type as INamedTypeSymbol
        where created is not null
        select created;
}
