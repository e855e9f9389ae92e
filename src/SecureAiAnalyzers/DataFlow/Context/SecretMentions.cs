using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>
/// Tells that no secret of a program can get anywhere: nothing reads one, or only into the client that needs it. Most programs are so, and
/// nearly every AI method holds a prompt that would have to be followed back otherwise. What reads a secret is looked for in the text, and
/// only what has the name of something that does is bound.
/// </summary>
internal sealed class SecretMentions
{
    private const string Indexer = "this[]";

    /// <summary>Locals that hand a secret on to one another.</summary>
    private const int MaxDepth = 3;

    /// <summary>Locals of one file that are looked at.</summary>
    private const int MaxLocals = 32;

    /// <summary>Names that are bound in one compilation; a program with more of them is taken for one that reads secrets.</summary>
    private const int MaxMentions = 256;

    private static readonly ConditionalWeakTable<SyntaxTree, SecretMentions> OfTrees = new();

    private static readonly TreeData<BoundMentions> Bound = new();

    private static readonly ILookup<string, CatalogRow<FlowRow>> Sources = CatalogIndex.OfRole(FlowRole.Source)
        .Where(static row => IsSource(row.Row))
        .ToLookup(static row => row.Row.Member!);

    /// <summary>Names by which code gets or fills objects with what is in the configuration.</summary>
    private static readonly HashSet<string> OptionNames =
    [
        .. CatalogIndex.OfRole(FlowRole.Source).Where(static row => row.Row is { Condition: FlowCondition.SecretMember, Parameter: null })
            .Select(static row => row.Type.Name)
            .Where(static name => name.StartsWith("IOptions", StringComparison.Ordinal)),
        .. CatalogIndex.OfRole(ApiRole.OptionsBinding).Select(static row => row.Row.Member!),
    ];

    /// <summary>What the names of secrets end in or hold; asked first, because each name of a program is asked for.</summary>
    private static readonly string[] SecretWords =
        ["key", "token", "secret", "password", "passwd", "pwd", "passphrase", "credential", "connstr", "connectionstring", "pat", "sas"];

    /// <summary>What clients take beside their key, which shows nothing to anybody.</summary>
    private const SinkKinds OfClients = SinkKinds.Endpoint | SinkKinds.ModelFile;

    /// <summary>Names of what takes a key, without those that other SDKs give to what a text goes to (<c>Create</c>).</summary>
    private static readonly HashSet<string> Clients =
    [
        .. NamesOf(CatalogIndex.OfRole(ApiRole.Credential))
            .Concat(NamesOf(CatalogIndex.OfRole(ApiRole.KeyCredential)))
            .Except(NamesOf(CatalogIndex.OfRole(FlowRole.Sink).Where(static row => (row.Row.Sinks & ~OfClients) != 0))),
    ];

    private readonly SyntaxNode _root;
    private readonly List<(string Name, SyntaxNode Node)> _mentions = [];
    private bool _namesOptions;
    private bool _readsSecretMember;
    private bool _namesKey;
    private int _locals;

    private SecretMentions(SyntaxNode root)
    {
        _root = root;
        foreach (var node in root.DescendantNodes())
            Visit(node);
    }

    /// <summary>Whether a secret that some code reads may become text that goes elsewhere. Files that name the key of one are bound first.</summary>
    public static bool MayGoAnywhere(CodeScope code, CancellationToken cancellationToken)
    {
        var bound = 0;
        return FillsOptions(code, cancellationToken)
            || ReadsSecret(code, fromKeys: true, ref bound, cancellationToken)
            || ReadsSecret(code, fromKeys: false, ref bound, cancellationToken);
    }

    private static SecretMentions Of(SyntaxTree tree) => OfTrees.GetValue(tree, static key => new SecretMentions(key.GetRoot()));

    private static bool FillsOptions(CodeScope code, CancellationToken cancellationToken)
    {
        var (namesOptions, readsSecretMember) = (false, false);
        foreach (var tree in code.Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var mentions = Of(tree);
            namesOptions |= mentions._namesOptions;
            readsSecretMember |= mentions._readsSecretMember;
        }

        return namesOptions && readsSecretMember;
    }

    private static bool ReadsSecret(CodeScope code, bool fromKeys, ref int bound, CancellationToken cancellationToken)
    {
        foreach (var tree in code.Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var mentions = Of(tree);
            if (mentions._mentions.Count == 0 || mentions._namesKey != fromKeys)
                continue;

            var read = Bound.Of(tree, code.Surface, () => mentions.Bind(code, cancellationToken));
            bound += read.Count;
            if (read.IsSource || bound > MaxMentions)
                return true;
        }

        return false;
    }

    private BoundMentions Bind(CodeScope code, CancellationToken cancellationToken)
    {
        var bound = 0;
        foreach (var (name, node) in _mentions)
        {
            if (!Sources[name].Any(row => code.Ai.IsReferenced(row.Sdk)))
                continue;

            bound++;
            if (IsSource(code.Bodies.GetSymbol(node, cancellationToken), code.Ai))
                return new BoundMentions(bound, IsSource: true);
        }

        return new BoundMentions(bound, IsSource: false);
    }

    private static bool IsSource(ISymbol? member, AiContext ai) =>
        ai.Members.FlowOf(member).Any(static row => IsSource(row.Row));

    private static bool IsSource(FlowRow row) =>
        row is { Role: FlowRole.Source, Member: not null, Condition: not FlowCondition.SecretMember } && (row.Labels & FlowLabels.Secret) != 0;

    private void Visit(SyntaxNode node)
    {
        var (name, mention, arguments) = Read(node);
        _namesOptions |= name is not null && NamesOptions(node, name, arguments);
        _readsSecretMember |= !_readsSecretMember && arguments is null && name is not null && IsMemberOfObject(mention) && NamesSecret(name)
            && !IsConsumed(mention, depth: 0);
        if (name is not null
            && _mentions.Count <= MaxMentions
            && Sources.Contains(name)
            && !IsNamedOnly(mention)
            && MayBeSecret(name, arguments)
            && !IsConsumed(mention, depth: 0))
        {
            var namesKey = arguments?.Arguments.Any(static argument => argument.Expression is LiteralExpressionSyntax) == true;
            _mentions.Insert(namesKey ? 0 : _mentions.Count, (name, mention));
            _namesKey |= namesKey;
        }
    }

    private static bool NamesOptions(SyntaxNode node, string name, BaseArgumentListSyntax? arguments) => OptionNames.Contains(name)
        && (node is GenericNameSyntax
            || name.StartsWith("Bind", StringComparison.Ordinal)
            || arguments?.Arguments.Any(static argument => argument.Expression is TypeOfExpressionSyntax) == true);

    /// <summary>Whether a member of some object is read, and no type or namespace named.</summary>
    private static bool IsMemberOfObject(SyntaxNode mention) => mention
        is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
        or IdentifierNameSyntax { Parent: NameColonSyntax { Parent: SubpatternSyntax } };

    /// <summary>Whether the member is given a value, which leaves nothing of its own, or is no member but the name of a parameter or of another one.</summary>
    private static bool IsNamedOnly(SyntaxNode mention) => mention.Parent switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => assignment.Left == mention,
        NameColonSyntax { Parent: not SubpatternSyntax } or NameEqualsSyntax => true,
        _ => false,
    };

    private static bool NamesSecret(string name) =>
        Array.Exists(SecretWords, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) && SecretNames.IsSecret(name);

    /// <summary>The member that a node names, the whole expression that reads or calls it, and what is given to it.</summary>
    private static (string? Name, SyntaxNode Mention, BaseArgumentListSyntax? Arguments) Read(SyntaxNode node)
    {
        switch (node)
        {
            case ElementAccessExpressionSyntax element:
                return (Indexer, element, element.ArgumentList);
            case ElementBindingExpressionSyntax element:
                return (Indexer, element, element.ArgumentList);
            case SimpleNameSyntax name:
                SyntaxNode member = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name;
                return member.Parent is InvocationExpressionSyntax call && call.Expression == member
                    ? (name.Identifier.ValueText, call, call.ArgumentList)
                    : (name.Identifier.ValueText, member, null);
            default:
                return (null, node, null);
        }
    }

    /// <summary>Whether the member gives secrets always, or by a name that may be that of one.</summary>
    private static bool MayBeSecret(string name, BaseArgumentListSyntax? arguments) =>
        arguments is null
        || Sources[name].Any(static row => row.Row.Condition != FlowCondition.SecretName)
        || arguments.Arguments.Any(static argument => MayNameSecret(argument.Expression));

    private static bool MayNameSecret(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && SecretNames.IsSecret(literal.Token.ValueText),
        PrefixUnaryExpressionSyntax or RangeExpressionSyntax => false,
        _ => true,
    };

    /// <summary>Whether the value goes into a client and nowhere else.</summary>
    private bool IsConsumed(SyntaxNode value, int depth)
    {
        while (Wraps(value.Parent))
            value = value.Parent!;

        return value.Parent switch
        {
            ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => Clients.Contains(NameOf(creation.Type)),
            ArgumentSyntax
            {
                Parent.Parent: ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax made } },
            } => Clients.Contains(NameOf(made.Type)),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => Clients.Contains(NameOf(call.Expression)) || IsCheck(call),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } local } =>
                depth < MaxDepth && IsTextLocal(declaration) && IsConsumed(local.Identifier.ValueText, depth + 1),
            _ => IsNullTest(value.Parent),
        };
    }

    /// <summary>Whether each use of a local of this name is a client or a test of its presence.</summary>
    private bool IsConsumed(string local, int depth) => _locals++ < MaxLocals && WrittenNames.In(_root, local)
        .OfType<IdentifierNameSyntax>()
        .Where(static name => !IsOtherName(name))
        .All(name => IsConsumed(name, depth));

    /// <summary>Whether the local takes the text as it is: conversion to another type may be what sends it.</summary>
    private static bool IsTextLocal(VariableDeclarationSyntax declaration) =>
        declaration.Parent is LocalDeclarationStatementSyntax
        && (declaration.Type.IsVar || TextOf(declaration.Type) is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword });

    private static TypeSyntax TextOf(TypeSyntax type) => type is NullableTypeSyntax nullable ? nullable.ElementType : type;

    private static bool IsOtherName(IdentifierNameSyntax name) =>
        name.Parent is NameColonSyntax or NameEqualsSyntax
        || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name);

    private static bool Wraps(SyntaxNode? node) => node is ParenthesizedExpressionSyntax
        or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
        or CastExpressionSyntax
        or ConditionalAccessExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression };

    private static bool IsNullTest(SyntaxNode? test) => test switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
            comparison.Right.IsKind(SyntaxKind.NullLiteralExpression),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => true,
        _ => false,
    };

    private static bool IsCheck(InvocationExpressionSyntax call) => NameOf(call.Expression)
        is "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace";

    /// <summary>What the names in a file mean.</summary>
    /// <param name="Count">How many were bound.</param>
    /// <param name="IsSource">Whether one of them reads a secret.</param>
    private sealed record BoundMentions(int Count, bool IsSource);

    private static IEnumerable<string> NamesOf<TRow>(IEnumerable<CatalogRow<TRow>> rows)
        where TRow : SdkRow =>
        rows.Select(static row => row.Row.Member is null or SdkRow.Ctor ? row.Type.Name : row.Row.Member);

    private static string NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => string.Empty,
    };
}
