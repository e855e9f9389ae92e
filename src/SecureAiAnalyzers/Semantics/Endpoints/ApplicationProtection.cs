using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Services;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>What an application does about a kind of protection for all of its endpoints.</summary>
internal sealed class ApplicationProtection(CodeScope code, ProtectionKind kind)
{
    private const string AttributeSuffix = "Attribute";

    private static readonly TreeData<ConcurrentDictionary<ProtectionKind, bool>> LibraryCalls = new();

    /// <summary>What a place in the code does about protection.</summary>
    private static readonly TreeAnswers<(TextSpan Place, ProtectionKind Kind, Question Asked), bool> Answers = new();

    private readonly AiContext _ai = code.Ai;
    private readonly CodeScope _code = code;
    private readonly RefusingCode _refusing = new(code, kind.Refusals);

    private StrongBox<bool>? _isSetUp;
    private StrongBox<bool>? _coversAll;
    private StrongBox<bool>? _coversControllers;
    private StrongBox<bool>? _coversSomePages;

    /// <summary>Whether anything of the kind is set up or asked for anywhere.</summary>
    public bool IsSetUp(CancellationToken cancellationToken) => (_isSetUp ??= new StrongBox<bool>(
        HasCall(kind.Setup, cancellationToken)
        || (!kind.NeedsSetup && (HasCall(kind.Convention, cancellationToken) || HasAttribute(cancellationToken))))).Value;

    /// <summary>Whether every endpoint is protected, may be by what a library does, or is reached from the machine itself only.</summary>
    public bool CoversAll(CancellationToken cancellationToken) => (_coversAll ??= new StrongBox<bool>(
        HasDefault(cancellationToken)
        || HasLibraryCall(cancellationToken)
        || (kind.IsMetByListening && ListenAddresses.AreLocal(_code, _ai, cancellationToken)))).Value;

    /// <summary>Whether filters protect every controller and page.</summary>
    public bool CoversControllers(CancellationToken cancellationToken) => (_coversControllers ??= new StrongBox<bool>(
        HasDefaultFilter(cancellationToken) || HasGlobalFilter(cancellationToken))).Value;

    /// <summary>Whether some pages are protected by their path.</summary>
    public bool CoversSomePages(CancellationToken cancellationToken) => (_coversSomePages ??= new StrongBox<bool>(
        kind.PageConvention is { } role && HasCall(role, cancellationToken))).Value;

    /// <summary>Whether a type of the application, or one that its name tells of, protects where it is used as a filter or middleware.</summary>
    public bool Protects(ITypeSymbol type, CancellationToken cancellationToken) =>
        _ai.Is(kind.Mark, type)
        || (type is INamedTypeSymbol named && (_ai.Declares(named) ? _refusing.IsIn(named, cancellationToken) : kind.IsNamed(named.Name)));

    private bool HasDefault(CancellationToken cancellationToken) =>
        (!kind.NeedsSetup || HasCall(kind.Setup, cancellationToken))
        && (HasCall(kind.Default, cancellationToken) || IsAssigned(cancellationToken));

    private bool IsAssigned(CancellationToken cancellationToken) => _code.TreesWith(NamedBucket.Assignment, kind.Default)
        .SelectMany(tree => RoleSites.Assignments(tree, kind.Default, _code, cancellationToken))
        .Any(node => Asked(node, Question.IsDefault, cancellationToken));

    private bool IsDefault(SyntaxNode assignment, CancellationToken cancellationToken) =>
        _code.Bodies.GetOperation(assignment, cancellationToken) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation, Value: var value }
        && value.SkipConversions() is not ({ ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation);

    private bool HasCall(ApiRole role, CancellationToken cancellationToken) => _code.HasCallOf(role, cancellationToken);

    private bool HasAttribute(CancellationToken cancellationToken) => _ai.TypesOf(kind.Mark)
        .Where(static type => type.Name.EndsWith(AttributeSuffix, StringComparison.Ordinal))
        .SelectMany(static type => new[] { type.Name, type.Name.Substring(0, type.Name.Length - AttributeSuffix.Length) })
        .SelectMany(name => _code.Nodes(NamedBucket.Attribute, name, cancellationToken))
        .Any(node => Asked(node, Question.IsMark, cancellationToken));

    private bool IsMark(SyntaxNode attribute, CancellationToken cancellationToken) =>
        _code.Bodies.GetSymbol(attribute, cancellationToken) is IMethodSymbol constructor && _ai.Is(kind.Mark, constructor.ContainingType);

    private bool HasDefaultFilter(CancellationToken cancellationToken) => _ai.Members.Of(kind.Default)
        .Where(static row => row.Row.Member == SdkRow.Ctor)
        .SelectMany(row => _code.Nodes(NamedBucket.Creation, row.Type.Name, cancellationToken))
        .Any(node => Asked(node, Question.IsDefaultFilter, cancellationToken));

    private bool IsDefaultFilter(SyntaxNode node, CancellationToken cancellationToken) =>
        _code.Bodies.GetOperation(node, cancellationToken) is IObjectCreationOperation creation
        && _ai.Members.Of(creation.Constructor, kind.Default) is not null;

    /// <summary>Filters are added by a method whose name every collection has, so the receiver is looked at first.</summary>
    private bool HasGlobalFilter(CancellationToken cancellationToken) => new[] { "Add", "AddService" }
        .SelectMany(name => _code.Nodes(NamedBucket.Invocation, name, cancellationToken))
        .Where(static node => node is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax or IdentifierNameSyntax } access,
        } && access.Expression.ToString().EndsWith("ilters", StringComparison.Ordinal))
        .Any(node => Asked(node, Question.IsGlobalFilter, cancellationToken));

    /// <summary>Whether the call sets up middleware that turns callers away.</summary>
    public bool IsProtectedBy(SyntaxNode middleware, CancellationToken cancellationToken) => Asked(middleware, Question.IsMiddleware, cancellationToken);

    /// <summary>What the place says, as it is known of its file.</summary>
    private bool Asked(SyntaxNode node, Question question, CancellationToken cancellationToken) => Answers.Of(
        node.SyntaxTree,
        (node.Span, kind, question),
        _code,
        scope => new ApplicationProtection(scope, kind).Answer(node, question, cancellationToken));

    private bool Answer(SyntaxNode node, Question question, CancellationToken cancellationToken) => question switch
    {
        Question.IsDefault => IsDefault(node, cancellationToken),
        Question.IsMark => IsMark(node, cancellationToken),
        Question.IsDefaultFilter => IsDefaultFilter(node, cancellationToken),
        Question.IsGlobalFilter => CallAt(node, cancellationToken) is { } call && IsGlobalFilter(call, cancellationToken),
        _ => CallAt(node, cancellationToken) is { } middleware && IsProtecting(middleware, cancellationToken),
    };

    private IInvocationOperation? CallAt(SyntaxNode node, CancellationToken cancellationToken) =>
        _code.Bodies.GetOperation(node, cancellationToken) as IInvocationOperation;

    private bool IsGlobalFilter(IInvocationOperation call, CancellationToken cancellationToken) =>
        _ai.Is(ApiRole.GlobalFilters, call.Instance?.Type) && RegisteredTypes.Of(call).Any(type => Protects(type, cancellationToken));

    private bool IsProtecting(IInvocationOperation middleware, CancellationToken cancellationToken) =>
        RegisteredTypes.Of(middleware).Where(static type => type.TypeKind != TypeKind.Delegate).Any(type => Protects(type, cancellationToken))
        || RunsRefusal(middleware, cancellationToken);

    /// <summary>Whether a function among the arguments refuses.</summary>
    public bool RunsRefusal(IInvocationOperation call, CancellationToken cancellationToken) => call.Arguments
        .Where(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate)
        .SelectMany(argument => FunctionValues.Of(argument.Value, _code, cancellationToken).Found)
        .Any(function => _refusing.IsIn(function.Method, cancellationToken));

    /// <summary>Calls of libraries that are neither in the catalogue nor part of the platform, and whose name tells of protection.</summary>
    private bool HasLibraryCall(CancellationToken cancellationToken)
    {
        foreach (var tree in _code.Trees)
        {
            var known = LibraryCalls.Of(tree, _code.Surface, static () => new ConcurrentDictionary<ProtectionKind, bool>());
            if (known.TryGetValue(kind, out var has) ? has : known.GetOrAdd(kind, HasLibraryCall(TreeIndex.Of(tree), cancellationToken)))
                return true;
        }

        return false;
    }

    private bool HasLibraryCall(TreeIndex tree, CancellationToken cancellationToken) =>
        (from name in tree.Names(NamedBucket.Invocation)
         where (name.StartsWith("Use", StringComparison.Ordinal) || name.StartsWith("Add", StringComparison.Ordinal)) && kind.IsNamed(name)
         from node in tree.Find(NamedBucket.Invocation, name)
         select _code.Bodies.GetSymbol(node, cancellationToken))
        .OfType<IMethodSymbol>()
        .Any(method => method.IsExtensionMethod && !_ai.Declares(method) && !IsKnown(method));

    private bool IsKnown(IMethodSymbol method) =>
        !_ai.Members.Of(method).IsEmpty
        || method.ContainingAssembly is not { Name: var assembly }
        || assembly.StartsWith("Microsoft.", StringComparison.Ordinal)
        || assembly.StartsWith("System.", StringComparison.Ordinal);

    private enum Question
    {
        IsDefault,
        IsMark,
        IsDefaultFilter,
        IsGlobalFilter,
        IsMiddleware,
    }
}
