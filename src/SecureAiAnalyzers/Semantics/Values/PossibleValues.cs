using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>The texts that an expression may be on some way, for questions in which one of several decides.</summary>
internal sealed class PossibleValues(CodeScope code, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxNode, IReadOnlyList<string?>> _known = [];

    /// <summary>The texts, in which one character stands for parts that are not known; null among them for what is not known at all.</summary>
    public IReadOnlyList<string?> TextsOf(IOperation operation)
    {
        if (!_known.TryGetValue(operation.Syntax, out var known))
            _known.Add(operation.Syntax, known = Texts(operation));
        return known;
    }

    /// <summary>What one caller gives must not be put together with what another one gives for another parameter.</summary>
    private IReadOnlyList<string?> Texts(IOperation written)
    {
        var operation = written.AsWritten(code.Bodies, cancellationToken) ?? written;
        if (operation is IParameterReferenceOperation)
            return [null];

        var texts = code.Constants.Resolve(operation, cancellationToken).Select(static value => value.Text).Distinct().ToList();
        if (code.Constants.ResolveAll(operation, cancellationToken).IsEmpty)
            texts.AddRange(new ValueOrigins(code, cancellationToken).Of(operation).Select(Named).Where(name => !texts.Contains(name)).Distinct());
        return texts;
    }

    /// <summary>The text of a call of the platform that tells where a program is, or which one the user has chosen; null for all else.</summary>
    private string? Named(Origin origin) => origin.Value is not IInvocationOperation call ? null : call.TargetMethod switch
    {
        { ContainingType.Name: "Environment", Name: "GetEnvironmentVariable" } => call.Arguments[0].Value.ConstantValue.Value switch
        {
            string name when name.Equals("SHELL", StringComparison.OrdinalIgnoreCase) => "sh",
            string name when name.Equals("ComSpec", StringComparison.OrdinalIgnoreCase) => "cmd",
            _ => null,
        },
        { ContainingType: { Name: "Path", ContainingNamespace.Name: "IO" }, Name: "Combine" or "Join" } =>
            code.Constants.Resolve(call.Arguments[call.Arguments.Length - 1].Value, cancellationToken) is [{ Text: { } file }] ? file : null,
        _ => null,
    };
}
