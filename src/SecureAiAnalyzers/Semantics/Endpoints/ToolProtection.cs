using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>
/// Whether the tools of a server protect themselves: by filters that obey the attributes of each tool, and attributes on all of those that are
/// seen. Where the program has tools of which none is seen, they may have attributes.
/// </summary>
internal sealed class ToolProtection(CodeScope code, ProtectionKind kind)
{
    private readonly AiContext _ai = code.Ai;
    private StrongBox<bool>? _areMarked;

    /// <summary>Whether the endpoint offers tools of which none is open.</summary>
    public bool Covers(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        kind.ToolFilter is { } filter
        && endpoint.Kind == RequestKind.Library
        && code.Bodies.GetOperation(endpoint.Site, cancellationToken) is IInvocationOperation mapping
        && IsOfSameSdk(mapping, filter, cancellationToken)
        && (_areMarked ??= new StrongBox<bool>(AreMarked(cancellationToken))).Value;

    private bool IsOfSameSdk(IInvocationOperation mapping, ApiRole filter, CancellationToken cancellationToken)
    {
        var sdks = _ai.Members.Of(mapping.TargetMethod).Select(static row => row.Sdk).ToArray();
        return code.CallsOf(filter, cancellationToken).Any(call => _ai.Members.Of(call.TargetMethod).Any(row => sdks.Contains(row.Sdk)));
    }

    private bool AreMarked(CancellationToken cancellationToken)
    {
        var tools = Tools(cancellationToken).ToArray();
        return tools.Length > 0 ? tools.All(IsMarked) : AreAdded(cancellationToken);
    }

    private IEnumerable<IMethodSymbol> Tools(CancellationToken cancellationToken) =>
        from type in _ai.TypesOf(ApiRole.ServerToolAttribute)
        from name in new[] { type.Name, type.Name.Replace("Attribute", string.Empty) }
        from node in code.Nodes(NamedBucket.Attribute, name, cancellationToken)
        let method = node.FirstAncestorOrSelf<MethodDeclarationSyntax>()
        where method is not null
        let symbol = code.Bodies.GetModel(node.SyntaxTree).GetDeclaredSymbol(method, cancellationToken) as IMethodSymbol
        where symbol is not null
        select symbol;

    private bool IsMarked(IMethodSymbol tool) => tool.GetAttributes().Concat(tool.ContainingType.GetAttributes())
        .Any(attribute => _ai.Is(kind.Mark, attribute.AttributeClass));

    private bool AreAdded(CancellationToken cancellationToken) =>
        code.HasCallOf(ApiRole.ToolTypeRegistration, cancellationToken)
        || code.HasCallOf(ApiRole.ToolRegistration, cancellationToken)
        || code.HasCallOf(ApiRole.ServerToolFactory, cancellationToken);
}
