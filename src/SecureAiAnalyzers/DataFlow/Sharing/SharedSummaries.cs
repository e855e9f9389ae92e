using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Sharing;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Sharing;

/// <summary>
/// Finds what a project can tell those that use it: where what they give arrives, what its methods return and check. The code to look at is chosen by
/// names, before anything is bound.
/// </summary>
internal sealed class SharedSummaries
{
    private static readonly HashSet<string> SinkNames =
    [
        .. CatalogIndex.OfRole(FlowRole.Sink).Select(static row => NameOf(row.Row, row.Type)).OfType<string>(),
        .. FlowContext.CredentialRoles.SelectMany(CatalogIndex.OfRole).Select(static row => NameOf(row.Row, row.Type)).OfType<string>(),
    ];

    /// <summary>Names without which code changes nothing outside of the program, and reads nothing of others.</summary>
    private static readonly HashSet<string> EffectNames =
    [
        .. new[] { ApiRole.Effect, ApiRole.Read, ApiRole.DataQuery }.SelectMany(CatalogIndex.OfRole)
            .Select(static row => NameOf(row.Row, row.Type) ?? row.Type.Name),
        .. CatalogIndex.OfRole(FlowRole.Source)
            .Where(static row => (row.Row.Labels & (FlowLabels.Retrieved | FlowLabels.External)) != 0)
            .Select(static row => NameOf(row.Row, row.Type))
            .OfType<string>(),
    ];

    private readonly FlowContext _context;
    private readonly SharedSurface _surface;
    private readonly ProgramGraph _graph;
    private readonly FactSet _facts = new();
    private readonly HashSet<string> _sinkNames;
    private readonly bool _mayReachOut;
    private readonly IEnumerator<Action> _steps;
    private readonly IReadOnlyList<SemanticModel> _models;
    private Action? _next;
    private MethodSummary _methods;
    private CancellationToken _cancellationToken;

    /// <param name="context">What is known about the project, with its surface.</param>
    public SharedSummaries(FlowContext context)
    {
        _context = context;
        _surface = context.Surface!;
        _graph = new ProgramGraph(context);
        _models = context.Code.Bodies.UseAll();
        _sinkNames = new HashSet<string>(SinkNames, StringComparer.Ordinal);
        _sinkNames.UnionWith(NamesSaidOf(SharedRole.Sink));
        var effectNames = new HashSet<string>(EffectNames, StringComparer.Ordinal);
        effectNames.UnionWith(NamesSaidOf(SharedRole.Effect).Concat(NamesSaidOf(SharedRole.Read)));
        if (context.Ai.Members.Declared is { } declared)
            effectNames.UnionWith(declared.NamesOf(ApiRole.Effect).Concat(declared.NamesOf(ApiRole.Read)));
        _mayReachOut = !context.Ai.TypesOf(ApiRole.ChangingClient).IsEmpty
            || context.Compilation.SyntaxTrees.Any(tree => MentionedNames.Of(tree).Overlaps(effectNames));
        _methods = new MethodSummary(context, _graph, _cancellationToken);
        _steps = Steps().GetEnumerator();
    }

    /// <summary>What the project says. Where this is stopped, the next call goes on with what was not done.</summary>
    public SharedProject Find(CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _methods = new MethodSummary(_context, _graph, cancellationToken);
        while (!_facts.IsFull && (_next ??= _steps.MoveNext() ? _steps.Current : null) is { } step)
        {
            cancellationToken.ThrowIfCancellationRequested();
            step();
            _next = null;
        }

        GC.KeepAlive(_models);
        var facts = _facts.ToFacts();
        var isComplete = !_facts.IsFull && facts.Length <= SharedFile.MaxFacts;
        return new SharedProject(
            _context.Compilation.AssemblyName ?? string.Empty, isComplete ? facts : facts.Take(SharedFile.MaxFacts).ToImmutableArray(), isComplete);
    }

    /// <summary>What there is to look at, one after the other.</summary>
    private IEnumerable<Action> Steps()
    {
        foreach (var declaration in _context.Compilation.SyntaxTrees.SelectMany(DeclarationsWithSinks))
            yield return () => AddSinks(declaration);
        foreach (var method in MethodsOf(_context.Compilation.Assembly.GlobalNamespace))
            yield return () => AddMethod(method);
    }

    /// <summary>The names of the members of which referenced projects say so.</summary>
    private IEnumerable<string> NamesSaidOf(SharedRole role) => (_context.Ai.Members.Shared?.Projects ?? [])
        .SelectMany(static project => project.Facts)
        .Where(fact => fact.Role == role)
        .Select(static fact => CalledName(fact.Id));

    private static string? NameOf(SdkRow row, MetadataTypeName type) => row.Member == SdkRow.Ctor ? type.Name : row.Member;

    /// <summary>The name by which code calls what the id names: of a constructor, its type.</summary>
    private static string CalledName(string id)
    {
        var path = SymbolIds.PathOf(id);
        var name = SymbolIds.NameOf(path);
        if (name == "#ctor")
            name = SymbolIds.NameOf(SymbolIds.OwnerOf(path));
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private void AddSinks(SyntaxNode declaration)
    {
        foreach (var use in _graph.BodyAt(declaration, _cancellationToken)?.Sinks ?? [])
            AddSink(use);
    }

    /// <summary>The members in which a name stands that is one of a sink; all, where the team has declared sinks of its own.</summary>
    private IEnumerable<SyntaxNode> DeclarationsWithSinks(SyntaxTree tree)
    {
        if (_context.Team.IsEmpty && !MentionedNames.Of(tree).Overlaps(_sinkNames))
            return [];

        return tree.GetRoot().DescendantNodes()
            .Where(node => node is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
                || (node is SimpleNameSyntax name && (!_context.Team.IsEmpty || _sinkNames.Contains(name.Identifier.ValueText))))
            .Select(BodyLocator.Find)
            .OfType<SyntaxNode>()
            .Distinct();
    }

    private void AddSink(SinkUse use)
    {
        if (RolesOf(use).Any(IsToldByOther))
            return;

        var isPart = use.IsPart || (use.Program is null && RolesOf(use).Contains(ApiRole.ProcessArguments));
        foreach (var kind in KindsIn(use.Sinks))
        {
            var whole = isPart ? [] : GivenTo(use, new FlowMode(kind, IsTextOnly(kind), IsVerbatim: true));
            foreach (var hit in GivenTo(use, new FlowMode(kind, IsTextOnly(kind))))
            {
                if (_context.Members.SymbolOf(hit.Function!) is IMethodSymbol method)
                    AddSink(use, method, hit.Member.Name, kind, whole.Contains(hit));
            }
        }
    }

    private IEnumerable<ApiRole> RolesOf(SinkUse use) => _context.Ai.Members.Of(_context.Members.SymbolOf(use.Member))
        .Where(row => row.Row.Parameter == use.Parameter)
        .Select(static row => row.Row.Role);

    /// <summary>Whether a rule of its own is about what arrives, which knows it by the role.</summary>
    private static bool IsToldByOther(ApiRole role) => role is ApiRole.ServerCommand or ApiRole.ServerArguments or ApiRole.NativeLibrary;

    private SourceHit[] GivenTo(SinkUse use, FlowMode mode)
    {
        var path = use.IsWholeObject ? AccessPath.Anything : AccessPath.Whole;
        return
        [
            .. new WorklistSolver(_graph, mode, _cancellationToken).Solve(new FlowPoint(use.Value, path))
                .Where(static hit => (hit.Labels & FlowLabels.Given) != 0 && hit.Function is not null),
        ];
    }

    /// <summary>Whether only text does harm in a sink of the kind: a secret is in many objects that show it to nobody.</summary>
    private static bool IsTextOnly(SinkKinds kind) => (kind & (SinkKinds.Log | SinkKinds.LogEntry | SinkKinds.CommandLine | SinkKinds.Prompt)) != 0;

    private static IEnumerable<SinkKinds> KindsIn(SinkKinds kinds) =>
        SharedKinds.All.Select(static known => known.Value).Where(kind => (kinds & kind) != 0);

    private static string NameOf(SinkUse use) =>
        (use.Reaches ?? (use.Parameter is null ? use.Member.DisplayName : $"{use.Member.DisplayName}({use.Parameter})")).Replace(',', ' ').Replace(';', ' ');

    /// <summary>The sink under each name that the function has, with the name that the parameter has there.</summary>
    private void AddSink(SinkUse use, IMethodSymbol method, string part, SinkKinds kind, bool isWhole)
    {
        var root = part.Split('.')[0];
        var teller = use.Text is null ? null : TellerOf(method);
        if ((use.Text == CommandText.Either && teller is null) || method.Parameters.FirstOrDefault(parameter => parameter.Name == root) is not { } parameter)
            return;

        foreach (var name in _surface.NamesOf(method))
        {
            var unless = teller is null ? null : NameIn(name, teller);
            _facts.AddSink(MemberIds.Of(name), NameIn(name, parameter) + part.Substring(root.Length), NameOf(use), kind, isWhole, unless);
        }
    }

    /// <summary>The parameter by which a caller tells whether a text is the name of what a database runs; null for none.</summary>
    private IParameterSymbol? TellerOf(IMethodSymbol method) => method.Parameters.FirstOrDefault(parameter =>
        _context.Ai.Members.Of(ApiRole.NamedCommand).Any(row => SymbolEqualityComparer.Default.Equals(row.Type, ValueTypeOf(parameter.Type))));

    private static ITypeSymbol ValueTypeOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;

    /// <summary>The name that a parameter has in what the method overrides or implements.</summary>
    private static string NameIn(ISymbol contract, IParameterSymbol parameter) =>
        contract is IMethodSymbol method && parameter.Ordinal < method.Parameters.Length ? method.Parameters[parameter.Ordinal].Name : parameter.Name;

    private void AddMethod(IMethodSymbol method)
    {
        if (_surface.NamesOf(method) is not { Count: > 0 } names)
            return;

        (string Id, ISymbol Name)[] known = [.. names.Select(static name => (MemberIds.Of(name), name))];
        _methods.AddTo(_facts, method, known);
        if (_mayReachOut && method.MethodKind != MethodKind.PropertyGet)
            AddEffects(method, known);
    }

    /// <summary>
    /// What the method reads, and what it changes outside of the program, unless a person is asked on the way. Who writes the statement that it is given
    /// is the matter of who calls it.
    /// </summary>
    private void AddEffects(IMethodSymbol method, IReadOnlyList<(string Id, ISymbol Name)> names)
    {
        var reached = _context.Program.Effects.Of(method, _cancellationToken);
        foreach (var effect in reached.AsksPerson ? [] : reached.Effects.Where(static effect => effect.Kind != EffectKind.RunStatement))
        {
            var kind = effect.Kind == EffectKind.WriteFile && !reached.Destroys(effect, [method.Name]) ? EffectKind.AddFile : effect.Kind;
            foreach (var (id, _) in names)
                _facts.Add(SharedRole.Effect, id, SharedEffects.DetailsOf(kind, reached.Records));
        }

        foreach (var read in reached.Reads.Select(static read => read.Kind).Distinct())
        {
            foreach (var (id, _) in names)
                _facts.Add(SharedRole.Read, id, SharedEffects.DetailsOf(read));
        }
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(INamespaceSymbol root) => DeclaredSymbols.Inside(root, isDeep: true).OfType<IMethodSymbol>()
        .Where(static method => method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.ExplicitInterfaceImplementation
            && method is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false });
}
