using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>
/// Tells whether a function of the compilation's own code is a tool, by the files that declare or name it: the tools of all files are not
/// collected, which would cost memory at each keystroke. Who registers a type adds none: its methods have the attribute.
/// </summary>
internal sealed class ToolFunctions(CodeScope code)
{
    private FunctionSet? _decided;

    /// <summary>Whether the function itself is a tool.</summary>
    public bool Contains(IMethodSymbol function, CancellationToken cancellationToken) =>
        (FunctionId.Of(function) is { } id && FilesThatTell(function, id).Any(file => IsToldBy(file, id, cancellationToken)))
        || Decided(cancellationToken).Contains(function);

    /// <summary>Whether the lambda or local function that stands there is a tool.</summary>
    public bool Contains(SourceSpan function, CancellationToken cancellationToken) =>
        IsToldBy(function.Tree, new FunctionId(null, function.Span), cancellationToken) || Decided(cancellationToken).Contains(function);

    /// <summary>The files that may hold an attribute of the function, or give it to somebody.</summary>
    private IEnumerable<SyntaxTree> FilesThatTell(IMethodSymbol function, FunctionId id)
    {
        var declared = function.Declared();
        var declaring = new[] { declared, declared.PartialDefinitionPart, declared.PartialImplementationPart }
            .OfType<IMethodSymbol>()
            .SelectMany(static part => part.DeclaringSyntaxReferences)
            .Select(static reference => reference.SyntaxTree)
            .Where(code.Compilation.ContainsSyntaxTree);
        return id.Name is { } name ? declaring.Concat(code.Files.TreesWith(NamedBucket.MethodGroup, name)) : declaring;
    }

    private bool IsToldBy(SyntaxTree file, FunctionId function, CancellationToken cancellationToken)
    {
        foreach (var site in ToolMethods.SitesOf(file, code, cancellationToken))
        {
            if (site.Form != ToolForm.TypeRegistration && site.Function == function)
                return true;
        }

        return false;
    }

    /// <summary>The functions of which other code than that of the site decides today.</summary>
    private FunctionSet Decided(CancellationToken cancellationToken) => _decided ??= ToolMethods.Decided(code, cancellationToken);
}
