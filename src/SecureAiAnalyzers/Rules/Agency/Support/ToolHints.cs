using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>What the tool of a server says of its effects, in its attribute or in the options that it is made with.</summary>
/// <param name="Settings">What is said, and where.</param>
internal sealed record ToolHints(IReadOnlyList<ToolHint> Settings)
{
    /// <summary>Whether it says nothing of its effects.</summary>
    public bool AreMissing => Settings.Count == 0;

    /// <summary>What the attribute says; null for any other attribute.</summary>
    public static ToolHints? Of(AttributeSyntax attribute, AnalysisScope scope, CancellationToken cancellationToken)
    {
        if (!scope.Ai.Is(ApiRole.ServerToolAttribute, scope.Code.Bodies.GetSymbol(attribute, cancellationToken)?.ContainingType))
            return null;

        var model = scope.Code.Bodies.GetModel(attribute.SyntaxTree);
        var hints = from argument in attribute.ArgumentList?.Arguments ?? default
                    let name = argument.NameEquals?.Name
                    where name is not null
                    let role = RoleOf(model.GetSymbolInfo(name, cancellationToken).Symbol, scope)
                    where role is not null
                    let value = model.GetConstantValue(argument.Expression, cancellationToken)
                    select new ToolHint(role.Value, value is { HasValue: true, Value: bool said } ? said : null, argument, argument.Expression);
        return new ToolHints([.. hints]);
    }

    /// <summary>What the options of the call say that makes the tool; null where they are not seen.</summary>
    public static ToolHints? Of(IInvocationOperation call, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var hints = new List<ToolHint>();
        foreach (var options in call.GivenArguments().Where(argument => CanSay(argument.Value.SkipConversions()?.Type, scope)))
        {
            if (options.Value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } })
                continue;
            if (ObjectConstruction.Of(options.Value, scope.Code, cancellationToken) is not { } construction)
                return null;

            hints.AddRange(
                from setting in construction.Assignments()
                let role = RoleOf((setting.Target as IMemberReferenceOperation)?.Member, scope)
                where role is not null
                let said = setting.Value.SkipConversions()?.ConstantValue.Value as bool?
                select new ToolHint(role.Value, said, setting.Syntax, setting.Value.Syntax));
        }

        return new ToolHints(hints);
    }

    private static bool CanSay(ITypeSymbol? type, AnalysisScope scope) =>
        type is not null && scope.Ai.Members.Of(ApiRole.ReadOnlyHint).Any(row => SymbolEqualityComparer.Default.Equals(row.Type, type));

    private static ApiRole? RoleOf(ISymbol? member, AnalysisScope scope)
    {
        if (member is null)
            return null;
        if (scope.Ai.Members.Of(member, ApiRole.ReadOnlyHint) is not null)
            return ApiRole.ReadOnlyHint;
        return scope.Ai.Members.Of(member, ApiRole.DestructiveHint) is not null ? ApiRole.DestructiveHint : null;
    }

    /// <summary>The attributes in a file that may mark tools of a server, with their methods.</summary>
    public static IEnumerable<(AttributeSyntax Attribute, MethodDeclarationSyntax Method)> MarksIn(SyntaxTree tree)
    {
        foreach (var mark in ToolCandidates.MarksIn(tree, ApiRole.ServerToolAttribute))
        {
            if (mark is AttributeSyntax { Parent.Parent: MethodDeclarationSyntax method } attribute)
                yield return (attribute, method);
        }
    }
}

/// <summary>What a tool says of one of its effects.</summary>
/// <param name="Role">Which one.</param>
/// <param name="Says">What it says; null where that is not constant.</param>
/// <param name="Syntax">Where it says so.</param>
/// <param name="Value">The value in it.</param>
internal sealed record ToolHint(ApiRole Role, bool? Says, SyntaxNode Syntax, SyntaxNode Value);
