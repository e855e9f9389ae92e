using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Whether the text of an answer is kept in a file or a database, itself or as a member of an object.</summary>
internal static class StoredAnswers
{
    /// <summary>Whether this use of the text keeps it.</summary>
    public static bool Stores(ModelAnswer answer, AnswerText text) => text.Value.Parent switch
    {
        IArgumentOperation argument when IsStored(answer.Ai, argument) => true,
        IArgumentOperation { Parent: IObjectCreationOperation made } => IsStoredObject(answer, made),
        ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation made } => IsStoredObject(answer, made),
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation made } } =>
            IsStoredObject(answer, made),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } =>
            HasRole(answer.Ai, property) || IsSavedLater(answer, property),
        _ => false,
    };

    private static bool IsStoredObject(ModelAnswer answer, IOperation made) =>
        ObjectReach.Arguments(made, answer.Scope.Code, answer.CancellationToken).Any(argument => IsStored(answer.Ai, argument))
        || (ListOf(made) is IArgumentOperation list && IsStored(answer.Ai, list));

    /// <summary>What takes the array or collection expression in which the object stands.</summary>
    private static IOperation? ListOf(IOperation made) => made.Ancestors().FirstOrDefault(static parent =>
        parent is not (IArrayInitializerOperation or IArrayCreationOperation or IConversionOperation) && parent.Syntax is not CollectionExpressionSyntax);

    private static bool IsStored(AiContext ai, IArgumentOperation argument) =>
        ai.Members.Of(argument.Parameter, ApiRole.StoredValue) is not null;

    /// <summary>Whether the property is that of an object of the application and the member saves the objects that it changed.</summary>
    private static bool IsSavedLater(ModelAnswer answer, IPropertySymbol property) =>
        answer.Ai.Declares(property)
        && answer.Ai.Members.WithParameters(ApiRole.StoredValue)
            .Where(static row => row.Row.Parameter is null)
            .SelectMany(row => TreeIndex.Of(answer.Call.Syntax.SyntaxTree).Find(NamedBucket.Invocation, row.Row.Member!))
            .Where(node => node.SpanStart > answer.Call.Syntax.SpanStart && MemberOf(node).Span == MemberOf(answer.Call.Syntax).Span)
            .Any(node => answer.Scope.Code.Bodies.GetOperation(node, answer.CancellationToken) is IInvocationOperation call
                && HasRole(answer.Ai, call.TargetMethod));

    private static bool HasRole(AiContext ai, ISymbol member) => ai.Members.Of(member, ApiRole.StoredValue) is not null;

    private static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static part => part is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
}
