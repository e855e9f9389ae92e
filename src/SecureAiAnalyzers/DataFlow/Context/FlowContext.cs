using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>What the engine knows about one compilation.</summary>
internal sealed class FlowContext
{
    private const int MaxCheckDepth = 3;

    private readonly ConcurrentDictionary<ISymbol, bool> _requestMembers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _mayCheck = new(SymbolEqualityComparer.Default);
    private StrongBox<bool>? _mayHoldSecret;

    public FlowContext(ProgramScope program, TeamSymbols team)
    {
        Program = program;
        Ai = program.Ai;
        Code = program.Code;
        Compilation = program.Code.Compilation;
        Team = team;
        Types = new FlowTypes(program.Ai);
        Implementations = new Implementations(Compilation);
        Members = new MemberRefs(Compilation, IsInSource);
    }

    /// <summary>The catalogue as the compilation references it.</summary>
    public AiContext Ai { get; }

    /// <summary>What is asked about the code.</summary>
    public CodeScope Code { get; }

    /// <summary>What is asked about the program as a whole.</summary>
    public ProgramScope Program { get; }

    /// <summary>What the team has declared.</summary>
    public TeamSymbols Team { get; }

    /// <summary>How values of a type are treated.</summary>
    public FlowTypes Types { get; }

    /// <summary>The members as value graphs name them.</summary>
    public MemberRefs Members { get; }

    /// <summary>What may run where a virtual method is called.</summary>
    public Implementations Implementations { get; }

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>Rows of flow roles that name the member.</summary>
    public ImmutableArray<ResolvedRow<FlowRow>> RowsOf(ISymbol? member) => Ai.Members.FlowOf(member);

    /// <summary>Whether the code may hold a secret where it is not meant to be; false for most programs, without binding anything.</summary>
    public bool MayHoldSecret(CancellationToken cancellationToken) => (_mayHoldSecret ??= new StrongBox<bool>(
        !Team.IsEmpty || SecretMentions.MayGoAnywhere(Code, cancellationToken))).Value;

    /// <summary>Whether the compilation declares the symbol.</summary>
    public bool IsInSource(ISymbol symbol)
    {
        foreach (var reference in symbol.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (Compilation.ContainsSyntaxTree(reference.SyntaxTree))
                return true;
        }

        return false;
    }

    /// <summary>Whether something that is given to the member may arrive at a sink.</summary>
    public bool MayBeSink(ISymbol member)
    {
        if (!Ai.Members.SinksOf(member).IsEmpty)
            return true;

        return !Team.IsEmpty && (Team.SinksOf(member) != SinkKinds.None || member is IMethodSymbol method && TakesSink(method));
    }

    private bool TakesSink(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (Team.SinksOf(parameter) != SinkKinds.None)
                return true;
        }

        return false;
    }

    /// <summary>Whether the member is filled from a request.</summary>
    public bool IsRequestMember(ISymbol member, CancellationToken cancellationToken) =>
        member is IPropertySymbol { SetMethod: not null }
        && (_requestMembers.TryGetValue(member, out var known) ? known : _requestMembers.GetOrAdd(member, FindRequestMember(member, cancellationToken)));

    private bool FindRequestMember(ISymbol member, CancellationToken cancellationToken) =>
        IsInSource(member) && Program.Requests.IsRequestMember(member, cancellationToken);

    /// <summary>Whether the parameter is filled from a request.</summary>
    public bool IsRequestParameter(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        Program.Requests.IsRequestParameter(parameter, cancellationToken);

    /// <summary>Whether a model fills the parameter.</summary>
    public bool IsToolParameter(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        Program.IsToolParameter(parameter, cancellationToken);

    /// <summary>Whether the method can refuse what it is given, by an exception: only then its check counts for the code behind the call.</summary>
    public bool MayCheck(IMethodSymbol method, CancellationToken cancellationToken) =>
        _mayCheck.TryGetValue(method, out var known) ? known : _mayCheck.GetOrAdd(method, Throws(method, depth: 0, cancellationToken));

    /// <summary>Whether the method throws, or passes a parameter on to one that may. An interface tells nothing, so its methods may.</summary>
    private bool Throws(IMethodSymbol method, int depth, CancellationToken cancellationToken)
    {
        if (method.IsAbstract)
            return true;

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (IsThrow(node) || (depth < MaxCheckDepth && node is InvocationExpressionSyntax call && PassesOn(call, method)
                    && Code.Bodies.GetSymbol(call, cancellationToken) is IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } called
                    && IsInSource(called) && Throws((called.ReducedFrom ?? called).OriginalDefinition, depth + 1, cancellationToken)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsThrow(SyntaxNode node) => node is ThrowStatementSyntax or ThrowExpressionSyntax
        || (node is IdentifierNameSyntax { Identifier.ValueText: var name, Parent: InvocationExpressionSyntax or MemberAccessExpressionSyntax }
            && (name.StartsWith("Throw", System.StringComparison.Ordinal) || name.StartsWith("Fail", System.StringComparison.Ordinal)));

    private static bool PassesOn(InvocationExpressionSyntax call, IMethodSymbol method) =>
        call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && IsParameter(name, method))
        || call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } && IsParameter(receiver, method);

    private static bool IsParameter(IdentifierNameSyntax name, IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Name == name.Identifier.ValueText);
}
