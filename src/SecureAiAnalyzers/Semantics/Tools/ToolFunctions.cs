using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>
/// Tells who calls a function of the compilation's own code as a tool, by the files that declare or name it: the tools of all files are not
/// collected, which would cost memory at each keystroke. Who registers a type adds none: its methods have the attribute.
/// </summary>
internal sealed class ToolFunctions(CodeScope code)
{
    private HostedFunctions? _decided;

    /// <summary>Who calls the function, itself or as what it overrides or implements.</summary>
    public ToolHosts HostsOf(IMethodSymbol function, CancellationToken cancellationToken)
    {
        var hosts = ToolHosts.None;
        foreach (var target in CallTargets.Of(function))
            hosts |= HostsOfBody(target) | HostsTold(target, cancellationToken) | Decided(cancellationToken).HostsOf(target);
        return hosts;
    }

    /// <summary>Whether the lambda or local function that stands there is a tool.</summary>
    public bool Contains(SourceSpan function, CancellationToken cancellationToken) =>
        ToldBy(function.Tree, new FunctionId(null, function.Span), cancellationToken) != ToolHosts.None || Decided(cancellationToken).Contains(function);

    /// <summary>Whether a function that is given as a value there is a tool.</summary>
    public bool IsNamedAt(SourceSpan place, CancellationToken cancellationToken) =>
        ToolMethods.SitesOf(place.Tree, code, cancellationToken).Any(site => site.Form == ToolForm.Factory && site.Place == place.Span)
        || Decided(cancellationToken).AreNamedAt(place);

    /// <summary>Who calls what classes of the program override to be tools.</summary>
    private ToolHosts HostsOfBody(IMethodSymbol method)
    {
        var hosts = ToolHosts.None;
        foreach (var row in code.Ai.Members.Of(method))
        {
            if (row.Row.Role == ApiRole.ToolBody)
                hosts |= row.Row.Hosts;
        }

        return hosts;
    }

    private ToolHosts HostsTold(IMethodSymbol function, CancellationToken cancellationToken)
    {
        var hosts = ToolHosts.None;
        if (FunctionId.Of(function) is not { } id)
            return hosts;

        foreach (var file in FilesThatTell(function, id))
            hosts |= ToldBy(file, id, cancellationToken);
        return hosts;
    }

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

    private ToolHosts ToldBy(SyntaxTree file, FunctionId function, CancellationToken cancellationToken)
    {
        var hosts = ToolHosts.None;
        foreach (var site in ToolMethods.SitesOf(file, code, cancellationToken))
        {
            if (site.Form != ToolForm.TypeRegistration && site.Function == function)
                hosts |= site.Hosts;
        }

        return hosts;
    }

    /// <summary>The functions of which other code than that of the site decides today.</summary>
    private HostedFunctions Decided(CancellationToken cancellationToken) => _decided ??= ToolMethods.Decided(code, cancellationToken);
}
