using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.SupplyChain.Support;

/// <summary>
/// Tells whether two expressions name one file: they come from the same place, are the same constant, end in the same name of a file, or are the
/// same member or parameter of which nothing else is known.
/// </summary>
internal sealed class FilePlaces(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>What names the file that a value is, or is read from.</summary>
    public HashSet<object> Of(IOperation value) => new(Origins(value).SelectMany(Names));

    /// <summary>As above, with the folder that the file is in: a model may be a folder of files.</summary>
    public HashSet<object> WithFolder(IOperation path) =>
        new(Origins(path).SelectMany(origin => Names(origin).Concat(Parts(origin).Take(1).SelectMany(Origins).SelectMany(Names))));

    private IEnumerable<IOperation> Origins(IOperation value) =>
        new ValueOrigins(code, cancellationToken) { Everywhere = true }.Of(value).Select(static origin => origin.Value);

    /// <summary>A value that is no text is read from the file that its making names.</summary>
    private IEnumerable<object> Names(IOperation origin) => origin.Type is { SpecialType: SpecialType.System_String } or null
        ? NamesOfText(origin)
        : Texts(origin).SelectMany(Origins).SelectMany(NamesOfText);

    private IEnumerable<object> NamesOfText(IOperation origin)
    {
        if (origin.ConstantValue is { HasValue: true, Value: string whole })
            return [whole];
        if (origin is IMemberReferenceOperation { Member: { } member } and not IPropertyReferenceOperation { Arguments.Length: > 0 })
            return [MemberIds.Of(member.OriginalDefinition)];
        if (origin is IParameterReferenceOperation { Parameter: var parameter })
            return [parameter];

        object own = SourceSpan.Of(origin.Syntax);
        return Parts(origin).LastOrDefault()?.ConstantValue is { HasValue: true, Value: string last } && FileNameIn(last) is { } name ? [own, name] : [own];
    }

    private static string? FileNameIn(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.IndexOf('.') > 0 ? name : null;
    }

    /// <summary>What a text is put together of.</summary>
    private static IEnumerable<IOperation> Parts(IOperation text) => text switch
    {
        IInvocationOperation call => Texts(call),
        IBinaryOperation sum => [sum.LeftOperand, sum.RightOperand],
        IInterpolatedStringOperation interpolated => interpolated.Parts.Select(static part => part switch
        {
            IInterpolationOperation hole => hole.Expression,
            IInterpolatedStringTextOperation written => written.Text,
            _ => part,
        }),
        _ => [],
    };

    private static IEnumerable<IOperation> Texts(IOperation made) => ArgumentsOf(made)
        .Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
        .SelectMany(static argument => argument.Value is IArrayCreationOperation { Initializer.ElementValues: var elements }
            ? elements.ToArray()
            : [argument.Value])
        .Where(static value => value.SkipConversions()?.Type is { SpecialType: SpecialType.System_String });

    /// <summary>The arguments of a call or a construction.</summary>
    public static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation made) => made switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => Enumerable.Empty<IArgumentOperation>(),
    };
}
