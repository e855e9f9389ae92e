using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Sharing;
using SecureAiAnalyzers.DataFlow.Building;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Text;

namespace SecureAiAnalyzers.DataFlow.Sharing;

/// <summary>What a method returns and checks, in terms of its parameters, whoever calls it.</summary>
internal sealed class MethodSummary(FlowContext context, ProgramGraph graph, CancellationToken cancellationToken)
{
    private const FlowLabels Untold = FlowLabels.Given | FlowLabels.Unsolved | FlowLabels.ToolArgument;
    private const SinkKinds Everything = SinkKinds.All | SinkKinds.Access;

    private static readonly SinkKinds[] Kinds = [.. FlowNames.Kinds.Select(static known => known.Value).Where(static kind => kind != SinkKinds.All)];

    private readonly GuardTests _guards = new(context, context.Code, new ReadLog(), cancellationToken);

    /// <summary>Adds what is to be said of the method under each of its names.</summary>
    public void AddTo(FactSet facts, IMethodSymbol method, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        if (!FlowTypes.CanCarry(method.ReturnType) && !method.Parameters.Any(static parameter => FlowTypes.CanCarry(parameter.Type)))
            return;
        if (method.AssociatedSymbol is IPropertySymbol property && PropertyBodies.IsAutomatic(method))
            AddState(facts, context.Members.Of(property), names);
        if (graph.FunctionOf(context.Members.Of(method), cancellationToken) is not { IsOverBudget: false } function)
            return;

        if (FlowTypes.CanCarry(method.ReturnType))
        {
            AddResult(facts, method, function, names);
            AddMembers(facts, method, function, names);
        }

        AddGiven(facts, method, function, names);
        AddFilled(facts, method, function, names);
        if (method.MethodKind != MethodKind.PropertyGet)
            AddChecks(facts, method, function, names);
        if (method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Parameters.Any(static parameter => FlowTypes.CanCarry(parameter.Type)))
            AddGuards(facts, method, function, names);
    }

    /// <summary>What a property without code keeps that only its own type writes, or that is one of a service which has one object for all.</summary>
    private void AddState(FactSet facts, MemberRef property, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        if (!graph.IsShared(property, cancellationToken))
            return;

        var kept = new WorklistSolver(graph, new FlowMode(SinkKinds.None, IsTextOnly: false), cancellationToken)
            .Summarize(new MemberPoint(property, AccessPath.Whole));
        foreach (var (id, _) in names)
            facts.Add(SharedRole.Source, id, FactSet.WordsOf(LabelsIn(kept)));
    }

    private void AddResult(FactSet facts, IMethodSymbol method, FlowFunction function, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        var summary = Summarize(function.Returns, SinkKinds.None);
        var labels = LabelsIn(summary);
        var given = method.MethodKind == MethodKind.PropertyGet ? [] : GivenIn(summary, function);
        var right = given.Count == 0 ? SinkKinds.None : RightFor(function.Returns, function, given);
        foreach (var (id, name) in names)
        {
            facts.Add(SharedRole.Source, id, FactSet.WordsOf(labels));
            facts.Add(SharedRole.Transfer, id, given.Select(ordinal => NameIn(name, method, ordinal)));
            facts.Add(SharedRole.Sanitizer, id, SharedKinds.WordsOf(right));
        }
    }

    /// <summary>Members of an object that the method returns.</summary>
    private void AddMembers(FactSet facts, IMethodSymbol method, FlowFunction function, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        foreach (var member in method.MethodKind == MethodKind.PropertyGet ? [] : SharedResults.MembersOf(method.ReturnType, IsOfProject))
        {
            if (AccessPath.Whole.Of(context.Members.Of(member)) is not { } path
                || FactSet.WordsOf(LabelsIn(Summarize(function.Returns, SinkKinds.None, path))).ToArray() is not { Length: > 0 } words)
            {
                continue;
            }

            foreach (var (id, _) in names)
                facts.Add(SharedRole.Source, id, [SharedFact.Of + member.Name, .. words]);
        }
    }

    private bool IsOfProject(ISymbol type) => context.IsInSource(type)
        || (type.ContainingAssembly is { } assembly && context.Ai.Members.Shared?.Has(assembly.Name) == true);

    /// <summary>What the method gives to functions that it is given.</summary>
    private void AddGiven(FactSet facts, IMethodSymbol method, FlowFunction function, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        foreach (var parameter in method.Parameters)
        {
            for (var position = 0; function.GivenTo(parameter.Ordinal, position) is { } given; position++)
            {
                if (FactSet.WordsOf(LabelsIn(Summarize(given, SinkKinds.None))).ToArray() is not { Length: > 0 } words)
                    continue;

                foreach (var (id, name) in names)
                    facts.Add(SharedRole.Given, id, [NameIn(name, method, parameter.Ordinal), position.ToString(CultureInfo.InvariantCulture), .. words]);
            }
        }
    }

    /// <summary>What the method leaves in what it is given to fill: a variable, or members of an object.</summary>
    private void AddFilled(FactSet facts, IMethodSymbol method, FlowFunction function, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        foreach (var parameter in method.Parameters.Take(function.Parameters.Count))
        {
            var left = function.ExitOf(parameter.Ordinal) ?? function.Parameters[parameter.Ordinal];
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                AddFilled(facts, method, parameter.Ordinal, names, [], Summarize(left, SinkKinds.None));
            foreach (var member in MembersFilledBy(function, parameter))
            {
                if (AccessPath.Whole.Of(context.Members.Of(member)) is { } path)
                    AddFilled(facts, method, parameter.Ordinal, names, [SharedFact.Of + member.Name], Summarize(left, SinkKinds.None, path));
            }
        }
    }

    private IEnumerable<ISymbol> MembersFilledBy(FlowFunction function, IParameterSymbol parameter) =>
        parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsTupleType: false } type && !TextTypes.IsCollection(type)
            ? SharedResults.MembersOf(type, IsOfProject).Where(member => function.Body.StoresTo(context.Members.Of(member)).Count > 0)
            : [];

    private static void AddFilled(
        FactSet facts, IMethodSymbol method, int ordinal, IReadOnlyList<(string Id, ISymbol Name)> names, string[] part, ProcedureSummary left)
    {
        if (FactSet.WordsOf(LabelsIn(left)).ToArray() is not { Length: > 0 } words)
            return;

        foreach (var (id, name) in names)
            facts.Add(SharedRole.Filled, id, [NameIn(name, method, ordinal), .. part, .. words]);
    }

    private static FlowLabels LabelsIn(ProcedureSummary summary) =>
        summary.Sources.Hits.Aggregate(FlowLabels.None, static (all, hit) => all | hit.Labels) & ~Untold;

    /// <summary>A method that throws unless what it is given is right.</summary>
    private void AddChecks(FactSet facts, IMethodSymbol method, FlowFunction function, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        for (var ordinal = 0; ordinal < function.Parameters.Count; ordinal++)
        {
            if (function.CheckedOf(ordinal) is not { } value || RightFor(value, function, [ordinal]) is not (not SinkKinds.None and var right))
                continue;

            foreach (var (id, name) in names)
                facts.Add(SharedRole.Checked, id, [NameIn(name, method, ordinal), .. SharedKinds.WordsOf(right)]);
        }
    }

    /// <summary>A method that answers whether what it is given is right.</summary>
    private void AddGuards(FactSet facts, IMethodSymbol method, FlowFunction function, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        foreach (var outcome in new[] { false, true })
        {
            var passed = _guards.PassedBy(method, outcome).Where(passed => IsClean(passed.Test.Set, function));
            foreach (var tests in passed.GroupBy(static passed => passed.Parameter))
            {
                var right = tests.Aggregate(SinkKinds.None, static (all, passed) => all | passed.Test.Sinks | passed.Test.Characters.RightFor);
                foreach (var (id, name) in right == SinkKinds.None ? [] : names)
                    facts.Add(SharedRole.Guard, id, [NameIn(name, method, tests.Key), outcome ? "true" : "false", .. SharedKinds.WordsOf(right)]);
            }
        }
    }

    /// <summary>Whether nothing untrusted gets into the set in which a value is looked up.</summary>
    private bool IsClean(IOperation? set, FlowFunction function) => set.SkipConversions() switch
    {
        null => true,
        IMemberReferenceOperation { Instance: null, Member: var member } => IsClean(new StaticNode(function.Body, function.Span, context.Members.Of(member))),
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member } =>
            IsClean(new LoadNode(function.Receiver, function.Span, context.Members.Of(member))),
        _ => false,
    };

    private bool IsClean(FlowNode set) => WorklistSolver.IsSetClean(graph, set, cancellationToken);

    private ProcedureSummary Summarize(FlowNode value, SinkKinds kind) => Summarize(value, kind, AccessPath.Whole);

    private ProcedureSummary Summarize(FlowNode value, SinkKinds kind, AccessPath path) =>
        new WorklistSolver(graph, new FlowMode(kind, IsTextOnly: false), cancellationToken).Summarize(new FlowPoint(value, path));

    /// <summary>The parameters of which the value is made as a whole: a part of an object is not followed.</summary>
    private static IReadOnlyList<int> GivenIn(ProcedureSummary summary, FlowFunction function) =>
    [
        .. summary.Parameters.Where(static point => point.Path.Head is null)
            .Select(static point => (ParameterNode)point.Node)
            .Where(parameter => parameter.Ordinal >= 0 && parameter.Function == function)
            .Select(static parameter => parameter.Ordinal)
            .Distinct()
            .OrderBy(static ordinal => ordinal),
    ];

    /// <summary>The kinds of use for which none of the parameters comes through.</summary>
    private SinkKinds RightFor(FlowNode value, FlowFunction function, IReadOnlyList<int> given)
    {
        if (given.All(GivenIn(Summarize(value, Everything), function).Contains))
            return SinkKinds.None;

        return Kinds.Where(kind => !given.Any(GivenIn(Summarize(value, kind), function).Contains))
            .Aggregate(SinkKinds.None, static (all, kind) => all | kind);
    }

    private static string NameIn(ISymbol contract, IMethodSymbol method, int ordinal) =>
        contract is IMethodSymbol named && ordinal < named.Parameters.Length ? named.Parameters[ordinal].Name : method.Parameters[ordinal].Name;
}
