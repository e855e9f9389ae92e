using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>SAI2007: the options of an MCP server that runs as a child process let it inherit the whole environment.</summary>
internal sealed class InheritedEnvironment() : AiRule(RuleTable.InheritedEnvironment)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.ServerProcess, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.Operation is not IObjectCreationOperation { Type: INamedTypeSymbol type } creation
            || ObjectConstruction.By(creation, use.Scope.Code, use.CancellationToken) is not { } construction
            || !IsWhollyVisible(use, construction)
            || use.IsDevelopmentOnly)
        {
            return;
        }

        var inheritance = MemberOf(use.Ai, type, ApiRole.InheritedEnvironment);
        var assignments = construction.Assignments().ToArray();
        if (AssignmentsOf(use.Ai, assignments, ApiRole.ServerCommand).Any(set => IsContainer(use, set.Value))
            || StartsOwnProgram(use, assignments)
            || AssignmentsOf(use.Ai, assignments, ApiRole.InheritedEnvironment)
                .Any(set => !use.Scope.Code.Constants.Is(set.Value, true, use.CancellationToken)))
        {
            return;
        }

        var environment = AssignmentsOf(use.Ai, assignments, ApiRole.ServerEnvironment).ToArray();
        if (TouchesEnvironment(use.Ai, construction) || environment.Any(set => inheritance is null || !AddsOnly(use, set.Value)))
            return;

        use.Report(Definition, new Finding(MemberNames.LocationOf(creation), type.Name, AdviceOf(use.Ai, type, inheritance))
        {
            Additional = [creation.Syntax.GetLocation()],
            Properties = PropertiesOf(use.Ai, type, inheritance),
        });
    }

    /// <summary>Whether the program runs the server in a container, to which it hands none of its own environment.</summary>
    private static bool IsContainer(ApiUse use, IOperation command) => use.Scope.Code.Constants.Resolve(command, use.CancellationToken)
        .Any(static command => command.Text is { } text && ShellNames.RunsContainers(text));

    /// <summary>Whether the server is the program itself, started once more: it has had these variables already.</summary>
    private static bool StartsOwnProgram(ApiUse use, IReadOnlyCollection<ISimpleAssignmentOperation> assignments)
    {
        var walk = new ValueOrigins(use.Scope.Code, use.CancellationToken);
        return AssignmentsOf(use.Ai, assignments, ApiRole.ServerCommand)
            .Concat(AssignmentsOf(use.Ai, assignments, ApiRole.ServerArguments))
            .Any(set => IsOwnProgram(use.Ai, set.Value, walk));
    }

    /// <summary>Whether the value, or the first entry of a list, is the file of the program as it is, not a path made from it.</summary>
    /// <param name="walk">One for all entries, which ends where a list is its own first entry.</param>
    private static bool IsOwnProgram(AiContext ai, IOperation value, ValueOrigins walk) => walk.Of(value).Any(origin => origin.Value switch
    {
        IMemberReferenceOperation member => ai.Members.Of(member.Member, ApiRole.OwnProgram) is not null,
        IArrayCreationOperation { Initializer.ElementValues: [var first, ..] } => IsOwnProgram(ai, first, walk),
        { Syntax: CollectionExpressionSyntax, ChildOperations: { Count: > 0 } entries } => IsOwnProgram(ai, entries.First(), walk),
        _ => false,
    });

    /// <summary>Nothing but member access and constructors of the SDK touches the options.</summary>
    private static bool IsWhollyVisible(ApiUse use, ObjectConstruction construction) => construction.References.Count == 0
        ? IsGivenToSdk(use, construction.Creation)
        : construction.References.All(reference => ObjectConstruction.IsMemberAccess(reference) || IsGivenToSdk(use, reference));

    private static bool IsGivenToSdk(ApiUse use, IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } }
            && SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, use.Symbol.ContainingAssembly);
    }

    private static IEnumerable<ISimpleAssignmentOperation> AssignmentsOf(
        AiContext ai, IEnumerable<ISimpleAssignmentOperation> assignments, ApiRole role) =>
        assignments.Where(assignment => assignment.Target is IMemberReferenceOperation target && ai.Members.Of(target.Member, role) is not null);

    /// <summary>Whether a statement reads or fills the dictionary of variables, which may take variables away.</summary>
    private static bool TouchesEnvironment(AiContext ai, ObjectConstruction construction) => construction.References
        .Select(static reference => reference.Parent)
        .Concat(construction.Creation.Initializer?.Initializers.OfType<IMemberInitializerOperation>().Select(static member => member.InitializedMember) ?? [])
        .OfType<IMemberReferenceOperation>()
        .Any(member => ai.Members.Of(member.Member, ApiRole.ServerEnvironment) is not null
            && !(member.Parent is ISimpleAssignmentOperation assignment && assignment.Target == member));

    /// <summary>Whether the value is a dictionary whose making is seen and that takes no variable away: one whose value is null does.</summary>
    private static bool AddsOnly(ApiUse use, IOperation value)
    {
        var origins = new ValueOrigins(use.Scope.Code, use.CancellationToken);
        var made = origins.Of(value);
        return made.Count > 0
            && made.All(origin => !origin.IsEnd && IsNew(use.Ai, origin.Value))
            && origins.Entries(value).All(static entry => entry.Value.SkipConversions() is not (null or { ConstantValue: { HasValue: true, Value: null } }));
    }

    private static bool IsNew(AiContext ai, IOperation dictionary) => dictionary switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: true } => true,
        IInvocationOperation call => ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.DefaultEnvironment),
        _ => false,
    };

    private static ISymbol? MemberOf(AiContext ai, INamedTypeSymbol type, ApiRole role) =>
        type.GetMembers().FirstOrDefault(member => ai.Members.Of(member, role) is not null);

    private static string AdviceOf(AiContext ai, INamedTypeSymbol type, ISymbol? inheritance)
    {
        var environment = MemberOf(ai, type, ApiRole.ServerEnvironment)?.Name;
        return inheritance is null
            ? $"take an SDK version that can switch inheritance off, or set what it must not see to null in '{environment}'"
            : $"set '{inheritance.Name}' to false and name what it needs in '{environment}'";
    }

    /// <summary>What the fix writes: the switch, and the variables that programs need. Nothing where the SDK has no switch.</summary>
    private static ImmutableDictionary<string, string?> PropertiesOf(AiContext ai, INamedTypeSymbol type, ISymbol? inheritance)
    {
        if (inheritance is null
            || MemberOf(ai, type, ApiRole.DefaultEnvironment) is not { } defaults
            || MemberOf(ai, type, ApiRole.ServerEnvironment) is not { } environment)
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        return FindingProperties.Of(FindingProperties.Member, inheritance.Name)
            .Add(FindingProperties.Parameter, environment.Name)
            .Add(FindingProperties.Replacement, defaults.Name);
    }
}
