using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Facts;

namespace SecureAiAnalyzers.Flow.Building;

/// <summary>Functions that accept only characters with which nothing can be attacked.</summary>
internal static class CharacterTests
{
    private static readonly HashSet<string> Harmless =
    [
        "IsLetterOrDigit", "IsLetter", "IsDigit", "IsNumber",
        "IsAsciiLetterOrDigit", "IsAsciiLetter", "IsAsciiDigit", "IsAsciiHexDigit", "IsAsciiLetterLower", "IsAsciiLetterUpper",
    ];

    /// <summary>Whether the function, a method group or a lambda, is made of such tests.</summary>
    public static bool Excludes(IOperation function) => function.SkipConversions() switch
    {
        IDelegateCreationOperation creation => Excludes(creation.Target),
        IMethodReferenceOperation reference => IsHarmless(reference.Method),
        IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } value }] } => IsMadeOfTests(value),
        IFlowAnonymousFunctionOperation lambda => lambda.Syntax.DescendantNodes()
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>()
            .Any(static call => call.Expression is Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax access
                && access.Expression.ToString() is "char" or "Char"
                && Harmless.Contains(access.Name.Identifier.ValueText)),
        _ => false,
    };

    private static bool IsMadeOfTests(IOperation condition) => condition.SkipConversions() switch
    {
        IBinaryOperation either => IsMadeOfTests(either.LeftOperand) && IsMadeOfTests(either.RightOperand),
        IInvocationOperation call => IsHarmless(call.TargetMethod),
        { ConstantValue.HasValue: true } or IParameterReferenceOperation => true,
        _ => false,
    };

    private static bool IsHarmless(IMethodSymbol method) =>
        method.ContainingType.SpecialType == SpecialType.System_Char && Harmless.Contains(method.Name);
}
