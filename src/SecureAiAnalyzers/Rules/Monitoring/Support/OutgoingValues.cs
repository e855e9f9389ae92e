using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>
/// Whether a value leaves the function in which it is made, by itself or as part of a text or an object: returned, or given to a parameter
/// that shows it to the caller.
/// </summary>
internal sealed class OutgoingValues(CodeScope code, AiContext ai, CancellationToken cancellationToken)
{
    /// <summary>Locals and methods of the application that the value passes on its way.</summary>
    private const int MaxSteps = 4;

    /// <summary>Beginnings of the names of methods that take out what must not be seen.</summary>
    private static readonly string[] CleaningMethods = ["Sanitize", "Redact", "Mask", "Scrub", "Strip"];

    private static readonly string[] FillingMethods = ["Add", "Append", "AppendLine", "AppendFormat", "Insert"];

    /// <summary>Whether the value leaves.</summary>
    public bool Contains(IOperation value) => Leaves(value, MaxSteps);

    private bool Leaves(IOperation value, int steps)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (var current = value; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IReturnOperation:
                    return true;
                case IArgumentOperation argument when IsShown(argument) || IsFilledIn(argument, steps):
                    return true;
                case IArgumentOperation argument when !IsPassedOn(argument, steps):
                    return false;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return LeavesFrom(local, steps);
                case ISimpleAssignmentOperation assignment when assignment.Value == current && !IsPartOfInitializer(assignment):
                    return VariableOf(assignment.Target) is { } holder && LeavesFrom(holder, steps);
                case IInvocationOperation call when call.Instance == current && !GivesText(call.Type):
                    return false;
                case IConditionalOperation conditional when conditional.Condition == current:
                    return false;
                case { } other when !HoldsParts(other, current):
                    return false;
            }
        }

        return false;
    }

    private bool IsShown(IArgumentOperation argument) => ai.Members.Of(argument.Parameter, ApiRole.DisclosedText) is not null;

    /// <summary>Whether the operation makes its value of the part, so that the part goes where it goes.</summary>
    private static bool HoldsParts(IOperation whole, IOperation part) => whole switch
    {
        IConversionOperation or IParenthesizedOperation or IAwaitOperation => true,
        IInterpolationOperation interpolation => interpolation.Expression == part,
        IInterpolatedStringOperation or IInterpolatedStringAdditionOperation or ITupleOperation => true,
        IBinaryOperation binary => binary.OperatorKind == BinaryOperatorKind.Add && GivesText(binary.Type),
        ICoalesceOperation or IConditionalOperation => true,
        ISwitchExpressionArmOperation arm => arm.Value == part,
        ISwitchExpressionOperation choice => choice.Value != part,
        IAnonymousObjectCreationOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation => true,
        IArrayCreationOperation or IArrayInitializerOperation or IWithOperation or IMemberInitializerOperation => true,
        ISimpleAssignmentOperation assignment => assignment.Value == part,
        IArgumentOperation or IInvocationOperation => true,
        IImplicitIndexerReferenceOperation indexer => indexer.Instance == part,
        IConditionalAccessOperation access => access.Operation != part || GivesText(access.Type),
        _ => whole.Syntax is CollectionExpressionSyntax or CollectionElementSyntax,
    };

    private static bool IsPartOfInitializer(ISimpleAssignmentOperation assignment) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation;

    private static bool GivesText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } or { Name: "StringBuilder" };

    /// <summary>Whether what the call or constructor gives is made of the argument.</summary>
    private bool IsPassedOn(IArgumentOperation argument, int steps) => argument.Parent switch
    {
        IObjectCreationOperation => true,
        IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } => true,
        IInvocationOperation call when IsValueless(call.Type) || IsCleaning(call.TargetMethod.Name) => false,
        IInvocationOperation call => call.TargetMethod.DeclaringSyntaxReferences.IsEmpty || IsReturnedBy(call.TargetMethod, argument.Parameter, steps),
        _ => false,
    };

    /// <summary>A call that gives a number, a truth value or nothing to wait for says nothing about its arguments.</summary>
    private static bool IsValueless(ITypeSymbol? type) => type
        is null
        or { SpecialType: SpecialType.System_Void }
        or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char }
        or INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 };

    private static bool IsCleaning(string method) => CleaningMethods.Any(word => method.StartsWith(word, StringComparison.Ordinal));

    private bool IsReturnedBy(IMethodSymbol method, IParameterSymbol? parameter, int steps)
    {
        if (steps == 0 || parameter is null || FunctionBodies.Of(method.Declared(), code, cancellationToken) is not { } body)
            return false;

        var declared = parameter.OriginalDefinition;
        return body.Descendants()
            .OfType<IParameterReferenceOperation>()
            .Any(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, declared) && Leaves(reference, steps - 1));
    }

    /// <summary>Whether the argument goes into a local object that leaves, such as a list of errors.</summary>
    private bool IsFilledIn(IArgumentOperation argument, int steps) =>
        argument.Parent is IInvocationOperation { Instance: { } receiver } call
        && Array.IndexOf(FillingMethods, call.TargetMethod.Name) >= 0
        && VariableOf(receiver) is { } local
        && LeavesFrom(local, steps);

    private bool LeavesFrom(ILocalSymbol local, int steps)
    {
        if (steps == 0)
            return false;

        foreach (var reference in VariableReferences.To(local, code, cancellationToken))
        {
            if (!reference.IsAssigned() && Leaves(reference, steps - 1))
                return true;
        }

        return false;
    }

    /// <summary>The local that is written, itself or by a member of the object that it holds.</summary>
    private static ILocalSymbol? VariableOf(IOperation target) => target.SkipConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IPropertyReferenceOperation { Instance: { } owner } => VariableOf(owner),
        IFieldReferenceOperation { Instance: { } owner } => VariableOf(owner),
        _ => null,
    };
}
