using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Answers: does this text of the source reach a model, and where? Follows it through composition, variables, members and functions of the
/// application. Reads much code, so it is for texts that are rarely asked about.
/// </summary>
internal sealed class PromptDestinations(AiContext ai, ProgramScope program, CodeScope code, TeamSymbols team, CancellationToken cancellationToken)
    : ObjectReach(code, cancellationToken)
{
    private const SinkKinds ReadByModel = SinkKinds.Prompt | SinkKinds.Instructions | SinkKinds.Template;

    /// <summary>The first place at which the text reaches a model; null when none is known.</summary>
    public PromptDestination? Of(SyntaxNode text)
    {
        if (text is XmlTextSyntax)
            return ToolComments.AttributeOf(text, Code, CancellationToken) is { } offer ? new PromptDestination(offer, Parameter: null) : null;
        if (AttributeOf(text) is { } attribute)
            return InAttribute(attribute);

        return Code.Bodies.GetOperation(text, CancellationToken) is { } operation
            ? Follow(operation).Select(DestinationOf).FirstOrDefault(static found => found is not null)
            : null;
    }

    private PromptDestination? DestinationOf(ObjectUse use)
    {
        if (AttributeOf(use.Value.Syntax) is { } attribute)
            return InAttribute(attribute);

        return use.User switch
        {
            IConversionOperation { OperatorMethod.Parameters: [var converted] } => InParameter(converted),
            IArgumentOperation { Parameter: { } parameter } => InParameter(parameter),
            IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member: var member } } => InMember(member),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } => InMember(member),
            IPropertyInitializerOperation initializer =>
                initializer.InitializedProperties.Select(InMember).FirstOrDefault(static found => found is not null),
            IParameterInitializerOperation initializer => InParameter(initializer.Parameter),
            _ => null,
        };
    }

    protected override bool PassesOn(IOperation whole, IOperation part) => whole switch
    {
        IConversionOperation { OperatorMethod.Parameters: [var converted] } when InParameter(converted) is not null => false,
        IBinaryOperation binary => binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String },
        IConditionalOperation choice => choice.Condition != part,
        IInvocationOperation call when call.Instance == part => IsText(call.TargetMethod),
        IArgumentOperation { Parent: { } call } => MakesValueOf(call),
        IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } => true,
        IObjectCreationOperation => true,
        _ => IsComposition(whole),
    };

    /// <summary>Whether the operation's value is made of that of its operand.</summary>
    private static bool IsComposition(IOperation operation) => operation
        is IConversionOperation
        or IParenthesizedOperation
        or ICoalesceOperation
        or ISwitchExpressionArmOperation
        or ISwitchExpressionOperation
        or IInterpolatedStringTextOperation
        or IInterpolationOperation
        or IInterpolatedStringOperation
        or IInterpolatedStringAdditionOperation
        or IArrayInitializerOperation
        or IArrayCreationOperation
        or IObjectOrCollectionInitializerOperation
        or IInvocationOperation
        || operation.Syntax is CollectionExpressionSyntax or SpreadElementSyntax;

    /// <summary>Whether the call or construction gives back a text that holds its arguments, or an object made of them.</summary>
    private bool MakesValueOf(IOperation call) => call switch
    {
        IInvocationOperation { TargetMethod: var method } invocation =>
            IsText(method) || (invocation.Parent is IObjectOrCollectionInitializerOperation && method.Name == "Add"),
        IObjectCreationOperation { Constructor: { } constructor } creation =>
            ai.Is(FlowRole.TextCarrier, creation.Type) && !constructor.Parameters.Any(parameter => InParameter(parameter) is not null),
        _ => false,
    };

    private static bool IsText(IMethodSymbol method) =>
        method is { ContainingType.SpecialType: SpecialType.System_String, ReturnType.SpecialType: SpecialType.System_String };

    private PromptDestination? InParameter(IParameterSymbol parameter)
    {
        var isRead = parameter.ContainingSymbol is IMethodSymbol method
            && (ai.Members.FlowOf(method).Any(row => IsPromptSink(row.Row) && row.Row.Parameter == parameter.Name)
                || ai.Members.Of(parameter, ApiRole.ToolName) is not null
                || (team.SinksOf(parameter.OriginalDefinition) & ReadByModel) != 0);
        return isRead ? new PromptDestination(parameter.ContainingSymbol, parameter.Name) : null;
    }

    private PromptDestination? InMember(ISymbol member) =>
        ai.Members.FlowOf(member).Any(static row => IsPromptSink(row.Row) && row.Row.Parameter is null)
        || ai.Members.Of(member, ApiRole.ToolName) is not null
        || (team.SinksOf(member) & ReadByModel) != 0
            ? new PromptDestination(member, Parameter: null)
            : null;

    private static bool IsPromptSink(FlowRow row) => row.Role == FlowRole.Sink && (row.Sinks & ReadByModel) != 0;

    /// <summary>The attribute to whose arguments the node belongs.</summary>
    private static AttributeSyntax? AttributeOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static part => part is AttributeSyntax or StatementSyntax or MemberDeclarationSyntax) as AttributeSyntax;

    /// <summary>A tool's own attribute, or a description of a tool, its result or one of its parameters.</summary>
    private PromptDestination? InAttribute(AttributeSyntax attribute)
    {
        if (Code.Bodies.GetSymbol(attribute, CancellationToken)?.ContainingType is not { } type)
            return null;

        var model = Code.Bodies.GetModel(attribute.SyntaxTree);
        var isRead = IsToolAttribute(type)
            || (ai.Is(ApiRole.DescriptionAttribute, type) && DescribedFunction(attribute, model) is { } function && IsOffered(function));
        return isRead ? new PromptDestination(type, Parameter: null) : null;
    }

    private bool IsToolAttribute(ITypeSymbol? type) =>
        ai.Is(ApiRole.ToolAttribute, type) || ai.Is(ApiRole.ServerToolAttribute, type) || ai.Is(ApiRole.ServerTextAttribute, type);

    private bool IsOffered(IMethodSymbol function) =>
        function.GetAttributes().Any(attribute => IsToolAttribute(attribute.AttributeClass)) || program.IsTool(function, CancellationToken);

    private IMethodSymbol? DescribedFunction(AttributeSyntax attribute, SemanticModel model)
    {
        var described = attribute.Parent?.Parent;
        return described switch
        {
            ParameterSyntax parameter => model.GetDeclaredSymbol(parameter, CancellationToken)?.ContainingSymbol as IMethodSymbol,
            AnonymousFunctionExpressionSyntax lambda => model.GetSymbolInfo(lambda, CancellationToken).Symbol as IMethodSymbol,
            not null => model.GetDeclaredSymbol(described, CancellationToken) as IMethodSymbol,
            _ => null,
        };
    }
}
