using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Answers: does this text of the source reach a model, and where? Follows it through composition, variables, members and functions of the
/// application. Reads much code, so it is for texts that are rarely asked about.
/// </summary>
internal sealed class PromptDestinations(AiContext ai, ProgramScope program, CodeScope code, TeamSymbols team, CancellationToken cancellationToken)
{
    private const int MaxDepth = 8;
    private const SinkKinds ReadByModel = SinkKinds.Prompt | SinkKinds.Instructions | SinkKinds.Template;

    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    /// <summary>The first place at which the text reaches a model; null when none is known.</summary>
    public PromptDestination? Of(SyntaxNode text) => FromNode(text, depth: 0);

    private PromptDestination? FromNode(SyntaxNode node, int depth)
    {
        if (AttributeOf(node) is { } attribute)
            return InAttribute(attribute);

        return code.Bodies.GetOperation(node, cancellationToken) is { } operation ? FromValue(operation, depth) : null;
    }

    private PromptDestination? FromValue(IOperation value, int depth)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (value.Parent)
            {
                case IConversionOperation { OperatorMethod: { Parameters: [var converted] } } when InParameter(converted) is { } found:
                    return found;
                case IBinaryOperation { Type.SpecialType: not SpecialType.System_String }:
                    return null;
                case IConditionalOperation choice when choice.Condition == value:
                    return null;
                case IInvocationOperation call when call.Instance == value && !IsText(call.TargetMethod):
                    return null;
                case IArgumentOperation { Parameter: { } parameter, Parent: { } call } when !PassesThrough(call):
                    return InParameter(parameter) ?? Follow([parameter.OriginalDefinition], depth);
                case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation elements } }:
                    value = elements;
                    break;
                case IObjectCreationOperation creation when creation.Initializer == value:
                    value = creation;
                    break;
                case IArgumentOperation { Parent: { } call }:
                    value = call;
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member: var member } }:
                    return InMember(member);
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment when assignment.Value == value:
                    return InMember(member) ?? Follow([member.OriginalDefinition], depth);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == value:
                    return Follow([local], depth);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return Follow([local], depth);
                case IFieldInitializerOperation { InitializedFields: var fields }:
                    return Follow(fields, depth);
                case IPropertyInitializerOperation { InitializedProperties: var properties }:
                    return properties.Select(InMember).FirstOrDefault(static found => found is not null) ?? Follow(properties, depth);
                case IParameterInitializerOperation { Parameter: var parameter }:
                    return InParameter(parameter) ?? Follow([parameter], depth);
                case IReturnOperation:
                    return ReturningMember(value) is { } returning ? Follow([returning], depth) : null;
                case { } parent when IsComposition(parent):
                    value = parent;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether the operation's value is made of that of its operand.</summary>
    private static bool IsComposition(IOperation operation) => operation
        is IConversionOperation
        or IParenthesizedOperation
        or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }
        or IConditionalOperation
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
    private bool PassesThrough(IOperation call) => call switch
    {
        IInvocationOperation { TargetMethod: var method } invocation =>
            IsText(method) || (invocation.Parent is IObjectOrCollectionInitializerOperation && method.Name == "Add"),
        IObjectCreationOperation { Constructor: { } constructor } creation =>
            ai.Is(FlowRole.TextCarrier, creation.Type) && !constructor.Parameters.Any(parameter => InParameter(parameter) is not null),
        _ => false,
    };

    private static bool IsText(IMethodSymbol method) =>
        method is { ContainingType.SpecialType: SpecialType.System_String, ReturnType.SpecialType: SpecialType.System_String };

    private PromptDestination? Follow(IEnumerable<ISymbol> holders, int depth)
    {
        foreach (var holder in holders)
        {
            if (depth >= MaxDepth || holder.DeclaringSyntaxReferences.IsEmpty || !_visited.Add(holder))
                continue;

            foreach (var reference in VariableReferences.ToAny(holder, code, cancellationToken))
            {
                var found = AttributeOf(reference.Syntax) is { } attribute ? InAttribute(attribute) : FromValue(reference, depth + 1);
                if (found is not null)
                    return found;
            }
        }

        return null;
    }

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

    private ISymbol? ReturningMember(IOperation value) =>
        code.Bodies.GetModel(value.Syntax.SyntaxTree).GetEnclosingSymbol(value.Syntax.SpanStart, cancellationToken) switch
        {
            IMethodSymbol { AssociatedSymbol: { } property } => property,
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method => method,
            _ => null,
        };

    /// <summary>The attribute to whose arguments the node belongs.</summary>
    private static AttributeSyntax? AttributeOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static part => part is AttributeSyntax or StatementSyntax or MemberDeclarationSyntax) as AttributeSyntax;

    /// <summary>A tool's own attribute, or a description of a tool, its result or one of its parameters.</summary>
    private PromptDestination? InAttribute(AttributeSyntax attribute)
    {
        if (code.Bodies.GetSymbol(attribute, cancellationToken)?.ContainingType is not { } type)
            return null;

        var model = code.Bodies.GetModel(attribute.SyntaxTree);
        var isRead = IsToolAttribute(type)
            || (ai.Is(ApiRole.DescriptionAttribute, type) && DescribedFunction(attribute, model) is { } function && IsOffered(function));
        return isRead ? new PromptDestination(type, Parameter: null) : null;
    }

    private bool IsToolAttribute(ITypeSymbol? type) =>
        ai.Is(ApiRole.ToolAttribute, type) || ai.Is(ApiRole.ServerToolAttribute, type) || ai.Is(ApiRole.ServerTextAttribute, type);

    private bool IsOffered(IMethodSymbol function) =>
        function.GetAttributes().Any(attribute => IsToolAttribute(attribute.AttributeClass)) || program.IsTool(function, cancellationToken);

    private IMethodSymbol? DescribedFunction(AttributeSyntax attribute, SemanticModel model)
    {
        var described = attribute.Parent?.Parent;
        return described switch
        {
            ParameterSyntax parameter => model.GetDeclaredSymbol(parameter, cancellationToken)?.ContainingSymbol as IMethodSymbol,
            AnonymousFunctionExpressionSyntax lambda => model.GetSymbolInfo(lambda, cancellationToken).Symbol as IMethodSymbol,
            not null => model.GetDeclaredSymbol(described, cancellationToken) as IMethodSymbol,
            _ => null,
        };
    }
}
