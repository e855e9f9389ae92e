using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Output.Support;

/// <summary>
/// What a condition is made of: the values that it tests, back to where they come from. A fact about a text, such as its length, tells nothing of
/// what the text says; what a library looks up by a text is not the text.
/// </summary>
internal sealed class DecidingParts
{
    private readonly AnalysisScope _scope;
    private readonly CancellationToken _cancellationToken;
    private readonly FlowContext _flow;
    private readonly ValueOrigins _origins;

    public DecidingParts(AnalysisScope scope, CancellationToken cancellationToken)
    {
        _scope = scope;
        _cancellationToken = cancellationToken;
        _flow = scope.Flow.Context;
        _origins = new ValueOrigins(scope.Code, cancellationToken)
        {
            Everywhere = true,
            TellsChoices = true,
            EndsAt = member => IsSource(member, parameter: null) || IsProof(member),
        };
    }

    /// <summary>The member or parameter by which the condition reads what a model says; null where it reads nothing of it.</summary>
    public (IOperation Place, ISymbol Source)? SourceOf(IOperation condition) => Of(condition)
        .Select(part => SourceAt(part) is { } source ? (part, source) : default((IOperation, ISymbol)?))
        .FirstOrDefault(static found => found is not null);

    /// <summary>Whether the condition asks for a proof of who somebody is or what they may do, or for the consent of a person.</summary>
    public bool AsksForProof(IOperation condition) => Of(condition).Any(IsProof);

    private IEnumerable<IOperation> Of(IOperation condition) =>
        _origins.MadeOf(condition, value => SourceAt(value) is not null, value => IsFact(value) ? null : OperandsOf(value));

    private IEnumerable<IOperation> OperandsOf(IOperation value) => value switch
    {
        IAnonymousFunctionOperation => [],
        IArgumentOperation { Parent: IInvocationOperation call } => OperandsOf(call),
        IInvocationOperation call when PassesTextOn(call.TargetMethod) => call.Arguments
            .Select(static argument => argument.Value)
            .Concat(call.Instance is { } receiver ? [receiver] : []),
        IInvocationOperation call when _flow.IsInSource(call.TargetMethod) => Returned(call.TargetMethod),
        IInvocationOperation => [],
        IObjectCreationOperation creation => IsOfText(creation.Type!) ? creation.Arguments.Select(static argument => argument.Value) : [],
        _ => value.ChildOperations,
    };

    /// <summary>What the methods return that may run for the call.</summary>
    private IEnumerable<IOperation> Returned(IMethodSymbol method) =>
        from implementation in _flow.Implementations.Of(method.OriginalDefinition, _cancellationToken)
        let body = FunctionBodies.Of(implementation, _scope.Code, _cancellationToken)
        where body is not null
        from returned in FunctionBodies.Returns(body)
        from part in BranchConditions.Of(returned).Prepend(returned)
        select part;

    private bool PassesTextOn(IMethodSymbol method) =>
        IsOfText(method.ContainingType) || _flow.RowsOf(method).Any(static row => row.Row.Role is FlowRole.Transfer or FlowRole.Sanitizer);

    /// <summary>Whether members of the type read texts, numbers in them, or what holds texts.</summary>
    private bool IsOfText(ITypeSymbol type) => _flow.Types.CarrierOf(type) != CarrierKind.None
        || type.SpecialType != SpecialType.None
        || type is { TypeKind: TypeKind.Enum } or { Name: "StringComparer", ContainingNamespace.Name: "System" };

    private ISymbol? SourceAt(IOperation value) => value switch
    {
        IParameterReferenceOperation parameter => _scope.Program.IsToolParameter(parameter.Parameter, _cancellationToken) ? parameter.Parameter : null,
        IArgumentOperation { Parent: IInvocationOperation call } argument => IsSource(call.TargetMethod, argument.Parameter?.Name) ? call.TargetMethod : null,
        IInvocationOperation call => IsSource(call.TargetMethod, parameter: null) ? call.TargetMethod : null,
        IMemberReferenceOperation member => IsSource(member.Member, parameter: null) ? member.Member : null,
        _ => null,
    };

    private bool IsSource(ISymbol member, string? parameter) => (_flow.Team.LabelsOf(member) & FlowLabels.Declared) != 0
        || _flow.RowsOf(member).Any(row => row.Row.Role == FlowRole.Source && row.Row.Parameter == parameter && (row.Row.Labels & FlowRule.FromModel) != 0);

    private bool IsProof(IOperation value) => value switch
    {
        IInvocationOperation call => IsProof(call.TargetMethod),
        IMemberReferenceOperation member => IsProof(member.Member),
        ILocalReferenceOperation or IParameterReferenceOperation => ProofNames.TellOfProof(value.ReferencedVariable()!.Name),
        _ => false,
    };

    private bool IsProof(ISymbol member) => _scope.Ai.Members.Of(member, ApiRole.CredentialCheck) is not null
        || ConsentNames.AskPerson(member.Name)
        || _flow.RowsOf(member).Any(static row => row.Row.Role == FlowRole.Question)
        || (_flow.IsInSource(member) && ProofNames.TellOfProof(member.Name));

    /// <summary>Whether the value tells only that something is there, how long it is, or how a call went.</summary>
    private bool IsFact(IOperation value) => value switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            IsNothing(comparison.LeftOperand) || IsNothing(comparison.RightOperand),
        IIsPatternOperation test => TestsPresence(test.Pattern),
        IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } } => true,
        IInvocationOperation { TargetMethod: { Name: "Any" or "Count", Parameters.Length: <= 1, ContainingType.Name: "Enumerable" } } => true,
        IPropertyReferenceOperation { Property: { Name: "Length" or "Count" or "IsEmpty", Type.SpecialType: not SpecialType.None } } => true,
        IPropertyReferenceOperation { Property: { Type.IsValueType: true } property } =>
            _scope.Ai.IsOfAiSdk(property.ContainingType) && SourceAt(value) is null,
        _ => false,
    };

    private static bool IsNothing(IOperation value) => value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null or "" } };

    private static bool TestsPresence(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => TestsPresence(negated.Pattern),
        IConstantPatternOperation constant => IsNothing(constant.Value),
        _ => false,
    };
}
