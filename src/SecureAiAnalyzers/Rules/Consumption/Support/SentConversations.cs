using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Consumption.Support;

/// <summary>Which conversations a model call sends whole: as they are, copied, or in the options that are made for the call.</summary>
internal sealed class SentConversations(AnalysisScope scope)
{
    /// <summary>The references to variables and members whose conversation the call sends whole.</summary>
    public IEnumerable<IOperation> In(IInvocationOperation call) => call.GivenArguments()
        .SelectMany(static argument => argument.Value.DescendantsAndSelf())
        .Where(part => part is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
            && IsHistory(part.Type)
            && CallWith(part) == call);

    /// <summary>Whether the program itself keeps the messages: what a session sends of them is the matter of who keeps it.</summary>
    private bool IsHistory(ITypeSymbol? type) => ConversationTypes.IsConversation(scope.Ai, type) && !scope.Ai.Is(ApiRole.ConversationSession, type);

    /// <summary>The model call that the reference gives its whole conversation to; null when it does not.</summary>
    public IInvocationOperation? CallWith(IOperation reference)
    {
        var part = reference;
        while (part.Parent is { } whole)
        {
            if (whole is IArgumentOperation { Parent: IInvocationOperation call } && IsModelCall(call))
                return call;
            if (!PassesOn(whole, part))
                return null;

            part = whole;
        }

        return null;
    }

    private bool IsModelCall(IInvocationOperation call) =>
        scope.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row is { Role: ApiRole.ModelCall, RunsFunction: false });

    private bool PassesOn(IOperation whole, IOperation part) => whole switch
    {
        IConversionOperation or IParenthesizedOperation or IArrayCreationOperation or IArrayInitializerOperation => true,
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } assignment => assignment.Value == part,
        IObjectOrCollectionInitializerOperation => true,
        IObjectCreationOperation options => scope.Ai.Is(ApiRole.CallOptions, options.Type),
        IArgumentOperation { Parent: IObjectCreationOperation options } => scope.Ai.Is(ApiRole.CallOptions, options.Type),
        IArgumentOperation { Parent: IInvocationOperation call } => IsCopy(call.TargetMethod),
        IInvocationOperation call => IsCopy(call.TargetMethod),
        _ => whole.Syntax is CollectionExpressionSyntax or SpreadElementSyntax,
    };

    private static bool IsCopy(IMethodSymbol method) =>
        method is { Name: "ToList" or "ToArray", ContainingNamespace: { Name: "Linq" or "Generic" } };
}
