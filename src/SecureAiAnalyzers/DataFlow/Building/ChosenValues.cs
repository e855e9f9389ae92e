using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Whether code chooses among all that is kept under names, as the environment and the configuration are: by a filter, by a condition where it goes
/// through them, or because it looks one up. What it shows then is taken for what it may show.
/// </summary>
internal sealed class ChosenValues(CodeScope code, CancellationToken cancellationToken)
{
    private const string Names = "Keys";

    /// <summary>Calls on an object that put something into it, or show all of it.</summary>
    private static readonly HashSet<string> Wholes = new(StringComparer.Ordinal) { "Add", "Append", "AppendFormat", "AppendLine", "ToString", "TryAdd" };

    /// <summary>Calls that find a part of a collection without a condition of their own.</summary>
    private static readonly HashSet<string> Finders = new(StringComparer.Ordinal)
    {
        "ExceptBy", "GetValueOrDefault", "GroupJoin", "IntersectBy", "Join", "OfType", "ToLookup",
    };

    /// <summary>Whether code does so with what the call gives.</summary>
    public bool AreChosen(FlowRow row, IOperation reference)
    {
        if (code.Bodies.GetOperation(reference.Syntax, cancellationToken) is not IInvocationOperation call)
            return true;

        return call.GivenArguments().Any(argument => argument.Parameter?.Name == row.Selector)
            || IsFoundByName(call.Receiver())
            || new Walk(code, cancellationToken).Chooses(call);
    }

    /// <summary>Whether what is asked is a part of the whole that was looked up.</summary>
    private bool IsFoundByName(IOperation? whole) => new ValueOrigins(code, cancellationToken).Of(whole)
        .Any(static origin => origin.Value is IInvocationOperation call && call.GivenArguments().Any(IsText));

    private static bool IsText(IArgumentOperation argument) => argument.Value.Type?.SpecialType == SpecialType.System_String;

    /// <summary>Follows the values into loops, queries and other collections.</summary>
    private sealed class Walk(CodeScope code, CancellationToken cancellationToken) : ObjectReach(code, cancellationToken)
    {
        public bool Chooses(IOperation values) => Follow(values).Any(Chooses);

        protected override bool PassesOn(IOperation whole, IOperation part) => base.PassesOn(whole, part) || whole switch
        {
            IArgumentOperation { Parameter: { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } method } } => !Code.Ai.Declares(method),
            IInvocationOperation { Instance: null } call => call.Receiver() is { } receiver && receiver.Syntax.Span.Contains(part.Syntax.Span),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } view => view.Instance == part,
            _ => false,
        };

        /// <summary>The collections that a loop fills with what it goes through.</summary>
        protected override IEnumerable<ObjectUse> FollowFurther(ObjectUse use) => use.User is IForEachLoopOperation loop
            ? Filled(loop.Body).Distinct(SymbolEqualityComparer.Default).OfType<ILocalSymbol>().SelectMany(local => Follow(local, use))
            : [];

        private static IEnumerable<ISymbol?> Filled(IOperation body) => body.Descendants().Select(static part => part switch
        {
            IPropertyReferenceOperation { Arguments.IsEmpty: false, Parent: IAssignmentOperation } entry => entry.Instance,
            IInvocationOperation { Instance: { } filled } call when Wholes.Contains(call.TargetMethod.Name) => filled,
            _ => null,
        }).Select(static target => target.ReferencedVariable());

        private bool Chooses(ObjectUse use) => PassedOn(use).OfType<IInvocationOperation>().Any(IsChoice) || use.User switch
        {
            IForEachLoopOperation loop => Branches(loop.Body),
            IPropertyReferenceOperation { Arguments: [var key] } entry when entry.Instance == use.Part => !entry.IsAssigned() && !IsAnyName(key.Value),
            IInvocationOperation { Instance: { } instance } call => instance == use.Part && !Wholes.Contains(call.TargetMethod.Name),
            _ => false,
        };

        /// <summary>What stands between the values and what takes them.</summary>
        private static IEnumerable<IOperation> PassedOn(ObjectUse use)
        {
            for (var part = use.Value; part is not null && part != use.User; part = part.Parent)
            {
                if (part != use.Value)
                    yield return part;
            }
        }

        private bool IsChoice(IInvocationOperation call) => Finders.Contains(call.TargetMethod.Name)
            || call.GivenArguments().Any(argument => argument.Parameter?.Type is INamedTypeSymbol { DelegateInvokeMethod: { } function }
                && (function.ReturnType.SpecialType == SpecialType.System_Boolean || Branches(argument.Value)));

        /// <summary>Whether some condition decides there what becomes of a value, or a function of the program that has one.</summary>
        private bool Branches(IOperation place) => place.Syntax.DescendantNodesAndSelf().Any(IsBranch)
            || place.DescendantsAndSelf().OfType<IInvocationOperation>()
                .Any(call => Code.Ai.Declares(call.TargetMethod) && BranchesIn(call.TargetMethod.Declared()));

        private bool BranchesIn(IMethodSymbol method)
        {
            Code.Bodies.Read(method);
            return FunctionBodies.Of(method, Code, CancellationToken)?.Syntax.DescendantNodesAndSelf().Any(IsBranch) == true;
        }

        private static bool IsBranch(SyntaxNode node) => node
            is IfStatementSyntax or ConditionalExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or WhenClauseSyntax;

        /// <summary>Whether the key goes through all names.</summary>
        private static bool IsAnyName(IOperation key) => key.SkipConversions() switch
        {
            ILocalReferenceOperation { Local: var local } => IsOfNames(local),
            IParameterReferenceOperation { Parameter: var parameter } => IsOfNames(parameter),
            _ => false,
        };

        private static bool IsOfNames(ISymbol name) => name.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is var declared
            && (declared as ForEachStatementSyntax)?.Expression is var loop
            && (loop ?? declared.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression) is { } all
            && all.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(static part => part.Identifier.ValueText == Names);
    }
}
