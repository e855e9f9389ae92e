using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Tells which texts a function passes on as they were given to it: whoever calls it then writes the whole statement. A text that the function looks at
/// first is not among them, since it may refuse.
/// </summary>
internal sealed class GivenStatements(CodeScope code, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> KeepsText = new(StringComparer.Ordinal) { "Trim", "TrimStart", "TrimEnd", "ToString" };

    private static readonly HashSet<string> AsksIfThere = new(StringComparer.Ordinal)
    {
        "IsNullOrEmpty", "IsNullOrWhiteSpace", "ThrowIfNull", "ThrowIfNullOrEmpty", "ThrowIfNullOrWhiteSpace",
    };

    /// <summary>The ordinal of the parameter of the function round the value that the value is; null where it is none, or may be something else.</summary>
    public int? ParameterOf(Origin value)
    {
        var walk = new ValueOrigins(code, cancellationToken) { EndsAtCallers = true };
        return ParameterOf(value, walk);
    }

    /// <param name="walk">One for the whole way, which ends where a text is made of itself.</param>
    private int? ParameterOf(Origin value, ValueOrigins walk) =>
        value.Value.Type?.SpecialType == SpecialType.System_String && walk.Of(value.Value, value.Frame) is [{ Value: var only, Frame: var frame }]
            ? ParameterAt(only, frame, walk)
            : null;

    /// <summary>The parameters that the call is given as they came, by the ordinals of both.</summary>
    public ImmutableArray<GivenParameter> GivenTo(IOperation call)
    {
        var given = ImmutableArray.CreateBuilder<GivenParameter>();
        foreach (var argument in call.GivenArguments())
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && ParameterOf(new Origin(argument.Value)) is { } from)
                given.Add(new GivenParameter(parameter.Ordinal, from));
        }

        return given.ToImmutable();
    }

    private int? ParameterAt(IOperation value, CallFrame? frame, ValueOrigins walk) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text }
            when KeepsText.Contains(name) => ParameterOf(new Origin(text, Frame: frame), walk),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol } parameter } => IsLookedAt(parameter, []) ? null : parameter.Ordinal,
        _ => null,
    };

    /// <param name="asked">The declarations of holders that were asked for: while code is typed, a local may be made of itself.</param>
    private bool IsLookedAt(ISymbol holder, HashSet<SyntaxNode> asked) => holder.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellationToken) is var declaration
        && asked.Add(declaration)
        && VariableReferences.To(holder, declaration, code, cancellationToken).Any(use => IsLook(use, asked));

    /// <summary>Whether the use asks something of the text other than if it is there.</summary>
    private bool IsLook(IOperation use, HashSet<SyntaxNode> asked)
    {
        var part = use;
        while (part.Parent is IConversionOperation or IArgumentOperation or IParenthesizedOperation || IsKept(part))
            part = part.Parent!;

        return part.Parent switch
        {
            IInvocationOperation call => call.Instance == part || IsTest(call.TargetMethod),
            IPropertyReferenceOperation { Arguments.IsEmpty: false } or IIsPatternOperation { Pattern: not IConstantPatternOperation } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsLookedAt(local, asked),
            _ => false,
        };
    }

    private static bool IsKept(IOperation text) =>
        text.Parent is IInvocationOperation { TargetMethod.Name: var name, Instance: { } owner } && owner == text && KeepsText.Contains(name);

    private static bool IsTest(IMethodSymbol method) =>
        !AsksIfThere.Contains(method.Name)
        && (method.ReturnType.SpecialType == SpecialType.System_Boolean || CheckVerbs.BeginName(method.Name));
}

/// <summary>A parameter that a call is given as the caller got it.</summary>
/// <param name="Parameter">The ordinal of the parameter of the function that is called.</param>
/// <param name="From">The ordinal of the parameter of the caller.</param>
internal sealed record GivenParameter(int Parameter, int From);
