using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>
/// Tells by names alone that a function is no tool. Nearly none is, and finding the tools binds each place where one may be made, most of
/// them in members that nobody has bound yet.
/// </summary>
internal sealed class ToolCandidates(CodeScope code)
{
    private static readonly Dictionary<ApiRole, string[]> Attributes =
        new[] { ApiRole.ToolAttribute, ApiRole.ServerToolAttribute, ApiRole.ServerTextAttribute }.ToDictionary(static role => role, FindNames);

    private static readonly string[] AttributeNames = [.. Attributes.Values.SelectMany(static names => names)];

    private static readonly string[] FactoryNames =
        [.. Members(ApiRole.ToolFactory), .. Members(ApiRole.ServerToolFactory), .. Members(ApiRole.ServerFunction)];

    private static readonly string[] FactoryTypes = [.. CatalogIndex.OfRole(ApiRole.FunctionMap).Select(static row => row.Type.Name).Distinct()];

    private static readonly HashSet<string> BodyNames = new(Members(ApiRole.ToolBody), StringComparer.Ordinal);

    /// <summary>Calls that find a method by its name, which then stands in a text.</summary>
    private static readonly string[] ReflectionNames = ["GetMethod", "GetMethods", "GetRuntimeMethod", "GetRuntimeMethods"];

    /// <summary>The names of the functions of each file that have an attribute of such a name; that of a lambda is empty.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Marked = new();

    private readonly Lazy<HashSet<string>> _marked = new(() => new HashSet<string>(
        AttributeNames.SelectMany(name => code.Files.TreesWith(NamedBucket.Attribute, name)).Distinct().SelectMany(MarkedIn), StringComparer.Ordinal));
    private readonly Lazy<bool> _hasFactories = new(() =>
        Uses(code, NamedBucket.Invocation, FactoryNames)
        || Uses(code, NamedBucket.Assignment, FactoryNames)
        || Uses(code, NamedBucket.Creation, FactoryTypes));

    private readonly Lazy<bool> _hasReflection = new(() => Uses(code, NamedBucket.Invocation, ReflectionNames));

    /// <summary>Whether a model may be able to call the function, itself or as what it overrides or implements.</summary>
    public bool MayBeTool(IMethodSymbol method)
    {
        if ((method.IsOverride || method.ContainingType is { Interfaces.IsEmpty: false }) && BodyNames.Contains(method.Name))
            return true;
        if (_marked.Value.Count > 0 && _marked.Value.Contains(SimpleNameOf(method)))
            return true;

        return _hasFactories.Value && (method.MethodKind == MethodKind.AnonymousFunction || IsGivenAsValue(method));
    }

    /// <summary>The names under which code can write the attributes of a role.</summary>
    public static string[] NamesOf(ApiRole attribute) => Attributes.TryGetValue(attribute, out var names) ? names : FindNames(attribute);

    /// <summary>What in a file may be an attribute of the role: nothing in most files, each of which is asked.</summary>
    public static IEnumerable<SyntaxNode> MarksIn(SyntaxTree tree, ApiRole attribute)
    {
        List<SyntaxNode>? found = null;
        foreach (var name in NamesOf(attribute))
        {
            if (TreeIndex.Of(tree).Find(NamedBucket.Attribute, name) is { Count: > 0 } marks)
                (found ??= []).AddRange(marks);
        }

        return found ?? Enumerable.Empty<SyntaxNode>();
    }

    private static string[] FindNames(ApiRole attribute) => CatalogIndex.OfRole(attribute)
        .Where(static row => row.Row.Member is null)
        .SelectMany(static row => new[] { row.Type.Name, DisplayNames.WithoutSuffix(row.Type.Name) })
        .Distinct()
        .ToArray();

    private bool IsGivenAsValue(IMethodSymbol method) =>
        _hasReflection.Value || code.Files.TreesWith(NamedBucket.MethodGroup, SimpleNameOf(method)).Count > 0;

    private static string[] MarkedIn(SyntaxTree tree) => Marked.GetValue(tree, static key =>
        [.. AttributeNames.SelectMany(name => TreeIndex.Of(key).Find(NamedBucket.Attribute, name)).Select(NameOfMarked).OfType<string>().Distinct()]);

    private static string? NameOfMarked(SyntaxNode attribute) => attribute.Parent?.Parent switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        AnonymousFunctionExpressionSyntax => string.Empty,
        _ => null,
    };

    /// <summary>That of the member of an interface which the method implements explicitly.</summary>
    private static string SimpleNameOf(IMethodSymbol method) => method.Name.Substring(method.Name.LastIndexOf('.') + 1);

    private static bool Uses(CodeScope code, NamedBucket bucket, string[] names)
    {
        foreach (var tree in code.Compilation.SyntaxTrees)
        {
            var index = TreeIndex.Of(tree);
            foreach (var name in names)
            {
                if (index.Find(bucket, name).Count > 0)
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Members(ApiRole role) => CatalogIndex.OfRole(role).Select(row => row.Row.Member).OfType<string>().Distinct();
}
