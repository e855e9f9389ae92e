using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Names a function in data that outlive the compilation which they were read of.</summary>
/// <param name="Member">The id of a method; null for a lambda or local function.</param>
/// <param name="Span">Where a lambda or local function stands in its file.</param>
internal readonly record struct FunctionId(string? Member, TextSpan Span)
{
    /// <summary>The simple name of a method; null for a lambda or local function.</summary>
    public string? Name
    {
        get
        {
            var name = Member?.Split('(', '~')[0];
            return name?.Substring(name.LastIndexOf('.') + 1).Split('`')[0];
        }
    }

    /// <summary>The id of a function; null where it has none.</summary>
    public static FunctionId? Of(IMethodSymbol function)
    {
        if (function.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
            return function.DeclaringSyntaxReferences is [var reference, ..] ? new FunctionId(null, reference.Span) : null;

        return new FunctionId(MemberIds.Of(function.Declared()), default);
    }
}
