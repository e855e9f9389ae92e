using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>
/// The one place that binds code outside the node being analysed. It asks the model of a callback that looks at the same file, in which the
/// file's members are bound already, else the callback's own compilation.
/// </summary>
internal sealed class BodyProvider
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxTree, WeakReference<SemanticModel>> _models;
    private readonly ReadLog? _log;

    public BodyProvider(Compilation compilation)
    {
        _compilation = compilation;
        _models = new ConcurrentDictionary<SyntaxTree, WeakReference<SemanticModel>>();
    }

    /// <summary>As another one, with a log of what is read.</summary>
    public BodyProvider(BodyProvider other, ReadLog log)
    {
        _compilation = other._compilation;
        _models = other._models;
        _log = log;
    }

    /// <summary>States that a callback looks at a file through this model.</summary>
    public void Use(SemanticModel? model)
    {
        if (model is null || (_models.TryGetValue(model.SyntaxTree, out var known) && known.TryGetTarget(out var alive) && alive == model))
            return;

        _models[model.SyntaxTree] = new WeakReference<SemanticModel>(model);
    }

    /// <summary>
    /// One model for each file, which all that asks uses as long as the result is held: for whoever looks at a whole program outside of callbacks, where
    /// each question would bind its member again.
    /// </summary>
    public IReadOnlyList<SemanticModel> UseAll()
    {
        var models = _compilation.SyntaxTrees.Select(GetModel).ToArray();
        foreach (var model in models)
            Use(model);
        return models;
    }

    /// <summary>The semantic model of a tree of the compilation.</summary>
    public SemanticModel GetModel(SyntaxTree tree)
    {
        _log?.Add(tree);
        if (_models.TryGetValue(tree, out var known) && known.TryGetTarget(out var model))
            return model;
#pragma warning disable RS1030, RS0030 // this is the one place
        return _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030, RS0030
    }

    /// <summary>States that the syntax of a member, or of the type that declares it, is read.</summary>
    public void Read(ISymbol member) => _log?.Add(member);

    /// <summary>States that code of the file is read.</summary>
    public void Read(SyntaxTree tree) => _log?.Add(tree);

    /// <summary>States that all is read that another log notes.</summary>
    public void Read(ReadLog other) => _log?.Add(other);

    /// <summary>States that something is read which code anywhere in the program decides.</summary>
    public void ReadProgram()
    {
        if (_log is not null)
            _log.AsksForProgram = true;
    }

    /// <summary>Whether the node belongs to the compilation. Symbols of a referenced project are declared in trees that do not.</summary>
    public bool Contains(SyntaxNode node) => _compilation.ContainsSyntaxTree(node.SyntaxTree);

    /// <summary>The operation of a node, or null where the node has none or belongs to another project.</summary>
    public IOperation? GetOperation(SyntaxNode node, CancellationToken cancellationToken) =>
        CanBind(node) ? GetModel(node.SyntaxTree).GetOperation(Unwrapped(node), cancellationToken) : null;

    /// <summary>What stands in parentheses or before <c>!</c>, which have no operation of their own.</summary>
    private static SyntaxNode Unwrapped(SyntaxNode node)
    {
        while (true)
        {
            switch (node)
            {
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppression:
                    node = suppression.Operand;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    node = parenthesized.Expression;
                    break;
                default:
                    return node;
            }
        }
    }

    /// <summary>The symbol that an expression names or calls; null where it has none or belongs to another project.</summary>
    public ISymbol? GetSymbol(SyntaxNode node, CancellationToken cancellationToken) =>
        CanBind(node) ? GetModel(node.SyntaxTree).GetSymbolInfo(node, cancellationToken).Symbol : null;

    /// <summary>
    /// A bracket that somebody types before a call makes an attribute of it. The compiler fails on an asynchronous function among the arguments
    /// of an attribute, where no function can be.
    /// </summary>
    private bool CanBind(SyntaxNode node) => Contains(node)
        && (node.FirstAncestorOrSelf<AttributeSyntax>() is not { ArgumentList: { } arguments }
            || !arguments.DescendantNodes().Any(static argument => argument is AnonymousFunctionExpressionSyntax));
}
