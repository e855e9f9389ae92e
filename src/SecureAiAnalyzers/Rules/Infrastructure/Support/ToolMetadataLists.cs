using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>The list that options, with which the tool of a server is made, put in place of the attributes of its method.</summary>
internal static class ToolMetadataLists
{
    /// <summary>Whether something in the list says, or may say, who may call the tool; null where there is no list.</summary>
    public static bool? MayProtect(IInvocationOperation call, CodeScope code, CancellationToken cancellationToken)
    {
        var lists = ListsOf(call, code, cancellationToken).ToArray();
        return lists.Length == 0 ? null : lists.Any(list => MayProtect(list, code, cancellationToken));
    }

    private static IEnumerable<IOperation> ListsOf(IInvocationOperation call, CodeScope code, CancellationToken cancellationToken) =>
        from argument in call.Arguments
        from origin in new ValueOrigins(code, cancellationToken).Of(argument.Value)
        let creation = origin.Value as IObjectCreationOperation
        where creation is not null
        from setting in ObjectConstruction.By(creation, code, cancellationToken)?.Assignments() ?? []
        where setting.Target is IMemberReferenceOperation { Member: var member } && code.Ai.Members.Of(member, ApiRole.ServerToolMetadata) is not null
        where setting.Value.SkipConversions() is not { ConstantValue: { HasValue: true, Value: null } }
        select setting.Value;

    private static bool MayProtect(IOperation list, CodeScope code, CancellationToken cancellationToken) => new ValueOrigins(code, cancellationToken)
        .OfElements(list)
        .Any(element => code.Ai.Is(ApiRole.AuthorizationMark, element.Value.Type)
            || !(element.Value.ConstantValue.HasValue || element.Value is IObjectCreationOperation || IsEmpty(element.Value)));

    private static bool IsEmpty(IOperation collection) =>
        collection.Syntax is CollectionExpressionSyntax { Elements.Count: 0 }
        || collection is IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true };
}
