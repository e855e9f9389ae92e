using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>The source of a template into which values are written, and the variables that take their places.</summary>
/// <param name="names">The name for each of what is inserted, in order; null for what stays.</param>
/// <param name="values">The values, by name.</param>
/// <param name="places">How the format writes a variable.</param>
internal sealed class TemplateText(
    IReadOnlyList<string?> names, IReadOnlyDictionary<string, ExpressionSyntax> values, Func<string, string> places)
{
    private const int RawHole = 3;

    /// <summary>The values that the template gets by name.</summary>
    public IReadOnlyDictionary<string, ExpressionSyntax> Values { get; } = values;

    /// <summary>The variables of a text; null when nothing is inserted that can be one, or nothing else is in it.</summary>
    public static TemplateText? Of(WrittenText written, TemplateNames variables, RepairContext context)
    {
        var names = new List<string?>();
        var values = new Dictionary<string, ExpressionSyntax>(StringComparer.Ordinal);
        foreach (var inserted in Insertions(written.Text))
        {
            var value = ValueOf(inserted);
            if (!IsMoved(value, context))
            {
                names.Add(null);
                continue;
            }

            if (inserted is InterpolationSyntax { FormatClause: not null } or InterpolationSyntax { AlignmentClause: not null } || !written.IsUnchanged(value))
                return null;
            var name = variables.Of(value);
            names.Add(name);
            values[name] = AsText(value, context);
        }

        return values.Count > 0 && HasConstant(written.Text) ? new TemplateText(names, values, variables.PlaceOf) : null;
    }

    /// <summary>The source with variables in the places of the values.</summary>
    public ExpressionSyntax Rewrite(ExpressionSyntax text)
    {
        var inserted = new Dictionary<SyntaxNode, string?>();
        foreach (var part in Insertions(text))
            inserted[part] = names[inserted.Count];
        return (text is InterpolatedStringExpressionSyntax whole ? OfInterpolation(whole, inserted) : OfConcatenation(text, inserted)).WithTriviaFrom(text);
    }

    /// <summary>Everything in the text that is not written there: holes, and operands that are no literals.</summary>
    private static IEnumerable<SyntaxNode> Insertions(ExpressionSyntax text) => WrittenText.Operands(text).SelectMany(static operand => operand switch
    {
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.OfType<InterpolationSyntax>(),
        LiteralExpressionSyntax => Enumerable.Empty<SyntaxNode>(),
        _ => [operand],
    });

    private static bool HasConstant(ExpressionSyntax text) => WrittenText.Operands(text).Any(static operand => operand switch
    {
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.OfType<InterpolatedStringTextSyntax>()
            .Any(static part => !string.IsNullOrWhiteSpace(part.TextToken.ValueText)),
        _ => operand is LiteralExpressionSyntax,
    });

    private static ExpressionSyntax ValueOf(SyntaxNode inserted)
    {
        var value = inserted is InterpolationSyntax hole ? hole.Expression : (ExpressionSyntax)inserted;
        while (value is ParenthesizedExpressionSyntax parenthesized)
            value = parenthesized.Expression;
        return value;
    }

    /// <summary>Whether somebody else may have written what is inserted. What the application has fixed may hold places of its own.</summary>
    private static bool IsMoved(ExpressionSyntax value, RepairContext context) =>
        !context.Model.GetConstantValue(value, context.CancellationToken).HasValue
        && CanBeText(context.Model.GetTypeInfo(value, context.CancellationToken).Type)
        && !IsFixed(context.Model.GetSymbolInfo(value, context.CancellationToken).Symbol, context);

    private static bool CanBeText(ITypeSymbol? type) => type is
        { SpecialType: SpecialType.System_String or SpecialType.System_Object or SpecialType.None, TypeKind: not TypeKind.Enum, Name: not "Guid" };

    private static bool IsFixed(ISymbol? symbol, RepairContext context) => symbol switch
    {
        IFieldSymbol or IPropertySymbol => symbol.IsStatic,
        ILocalSymbol { DeclaringSyntaxReferences: [var declaration] } =>
            declaration.GetSyntax(context.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && value.SyntaxTree == context.Model.SyntaxTree
            && context.Model.GetConstantValue(value, context.CancellationToken).HasValue,
        _ => false,
    };

    /// <summary>The value as the text that an interpolation makes of it.</summary>
    private static ExpressionSyntax AsText(ExpressionSyntax value, RepairContext context) =>
        context.Model.GetTypeInfo(value, context.CancellationToken).Type is { SpecialType: SpecialType.System_String }
            ? value.WithoutTrivia()
            : SyntaxFactory.ParseExpression("$\"{" + value.WithoutTrivia() + "}\"");

    private ExpressionSyntax OfConcatenation(ExpressionSyntax text, IReadOnlyDictionary<SyntaxNode, string?> inserted)
    {
        var operands = WrittenText.Operands(text);
        ExpressionSyntax Rewritten(ExpressionSyntax operand) => operand is InterpolatedStringExpressionSyntax interpolated
            ? OfInterpolation(interpolated, inserted)
            : inserted.TryGetValue(operand, out var name) && name is not null ? SplitText.Literal(places(name)) : operand;
        return SplitText.IsOfOneLine(text)
            ? SplitText.Concatenated([.. operands.Select(operand => Rewritten(operand).WithoutTrivia())])
            : text.ReplaceNodes(operands, (operand, _) => Rewritten(operand).WithTriviaFrom(operand));
    }

    /// <summary>A text without other holes is a plain one. In a raw text the remaining holes get more braces than a variable has.</summary>
    private ExpressionSyntax OfInterpolation(InterpolatedStringExpressionSyntax text, IReadOnlyDictionary<SyntaxNode, string?> inserted)
    {
        var start = text.StringStartToken.Text;
        var isRaw = start.Contains("\"\"\"");
        var isPlain = text.Contents.OfType<InterpolationSyntax>().All(hole => inserted[hole] is not null);
        var dollars = start.Count(static character => character == '$');
        var braces = isPlain || !isRaw ? dollars : Math.Max(RawHole, dollars);
        var written = new StringBuilder(new string('$', isPlain ? 0 : braces)).Append(start.Replace("$", string.Empty));
        foreach (var content in text.Contents)
        {
            if (content is not InterpolationSyntax hole)
                written.Append(isPlain && !isRaw ? content.ToString().Replace("{{", "{").Replace("}}", "}") : content.ToString());
            else if (inserted[hole] is { } name)
                written.Append(isPlain || isRaw ? places(name) : places(name).Replace("{", "{{").Replace("}", "}}"));
            else
                written.Append('{', braces).Append(hole.ToString(), dollars, hole.ToString().Length - (2 * dollars)).Append('}', braces);
        }

        return SyntaxFactory.ParseExpression(written.Append(text.StringEndToken.Text).ToString());
    }
}
