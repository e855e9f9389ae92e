using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>
/// Functions of the program that read a setting by the name that they are given, be it that of a secret or of something else: a call decides by its
/// name whether it gives a secret.
/// </summary>
internal sealed class NamedSecrets(FlowContext context)
{
    /// <summary>A function hands the name on to another one, and so on.</summary>
    private const int MaxDepth = 3;

    private static readonly TreeAnswers<(TextSpan Function, int Depth), TextSpan?> Known = new();

    /// <summary>Whether a call of the function may give a secret as text.</summary>
    public static bool GivesText(IMethodSymbol method) => method.ReturnType is { SpecialType: SpecialType.System_String }
        or INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_String }] };

    /// <summary>The parameter by whose text the function reads a setting, where it is read; null for other functions.</summary>
    public IParameterReferenceOperation? NameIn(IMethodSymbol method, CodeScope code, CancellationToken cancellationToken) =>
        NameIn(method, code, MaxDepth, cancellationToken);

    private IParameterReferenceOperation? NameIn(IMethodSymbol method, CodeScope code, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0 || !method.Parameters.Any(IsText) || method.DeclaringSyntaxReferences is not [var declaration] || !GivesText(method)
            || !code.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            return null;
        }

        var name = Known.Of(
            declaration.SyntaxTree, (declaration.Span, depth), code, scope => Find(method, declaration, scope, depth, cancellationToken));
        return name is { } span
            ? code.Bodies.GetOperation(declaration.SyntaxTree.GetRoot(cancellationToken).FindNode(span, getInnermostNodeForTie: true), cancellationToken)
                as IParameterReferenceOperation
            : null;
    }

    private TextSpan? Find(IMethodSymbol method, SyntaxReference declaration, CodeScope code, int depth, CancellationToken cancellationToken)
    {
        foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
        {
            var arguments = node switch
            {
                InvocationExpressionSyntax call => call.ArgumentList,
                ElementAccessExpressionSyntax element => (BaseArgumentListSyntax)element.ArgumentList,
                _ => null,
            };
            if (arguments?.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && IsNameOf(method, name)) == true
                && NameGiven(code.Bodies.GetOperation(node, cancellationToken), code, depth, cancellationToken) is IParameterReferenceOperation given
                && SymbolEqualityComparer.Default.Equals(given.Parameter.ContainingSymbol, method))
            {
                return given.Syntax.Span;
            }
        }

        return null;
    }

    private static bool IsNameOf(IMethodSymbol method, IdentifierNameSyntax name) =>
        method.Parameters.Any(parameter => IsText(parameter) && parameter.Name == name.Identifier.ValueText);

    /// <summary>What a call is given as the name of the setting that it reads.</summary>
    private IOperation? NameGiven(IOperation? read, CodeScope code, int depth, CancellationToken cancellationToken)
    {
        var (member, arguments) = read switch
        {
            IInvocationOperation call => ((ISymbol)call.TargetMethod, call.Arguments),
            IPropertyReferenceOperation property => (property.Property, property.Arguments),
            _ => (null, default),
        };
        if (member is null)
            return null;

        foreach (var (row, _, _) in context.RowsOf(member))
        {
            if (row is { Role: FlowRole.Source, Condition: FlowCondition.SecretName })
                return arguments.FirstOrDefault(argument => argument.Parameter?.Name == row.Selector)?.Value.SkipConversions();
        }

        return member is IMethodSymbol method && context.IsInSource(method)
            && NameIn(method.Declared(), code, depth - 1, cancellationToken) is { Parameter.Ordinal: var name }
            ? arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == name)?.Value.SkipConversions()
            : null;
    }

    private static bool IsText(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_String && parameter.RefKind == RefKind.None;
}
