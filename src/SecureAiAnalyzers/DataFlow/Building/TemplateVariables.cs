using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>The names of variables in prompt templates whose text is constant.</summary>
internal sealed class TemplateVariables(CodeScope code, CancellationToken cancellationToken)
{
    private static readonly (string Open, string Close)[] Marks = [("{{", "}}"), ("{%", "%}")];

    private static readonly Regex Name = BoundedRegex.Create(@"[\p{L}_]\w*");

    /// <summary>The names in the places of the template, some of which may be no variables; null where its text is not known.</summary>
    public IReadOnlyCollection<string>? Of(IOperation? template)
    {
        var written = template.AsWritten(code.Bodies, cancellationToken);
        var texts = TextsOf(written, new ValueOrigins(code, cancellationToken)).ToArray();
        return texts.Length == 0 || Array.Exists(texts, static text => text is null) ? null : [.. texts.SelectMany(static text => NamesIn(text!)).Distinct()];
    }

    private static IEnumerable<string> NamesIn(string text) =>
        from mark in Marks
        from place in PlacesIn(text, mark.Open, mark.Close)
        from Match name in Name.Matches(place)
        select name.Value;

    /// <summary>The texts between two marks. Each part of the text is looked at once, however often one of the marks stands in it.</summary>
    private static IEnumerable<string> PlacesIn(string text, string open, string close)
    {
        var end = 0;
        for (var start = text.IndexOf(open, StringComparison.Ordinal); start >= 0; start = text.IndexOf(open, end, StringComparison.Ordinal))
        {
            var content = start + open.Length;
            end = text.IndexOf(close, content, StringComparison.Ordinal);
            if (end < 0)
                yield break;

            yield return text.Substring(content, end - content);
            end += close.Length;
        }
    }

    /// <summary>The texts that a template, or what it is made of, can have; null among them for one that is not known.</summary>
    /// <param name="walk">One for all parts, which ends where a configuration is made of itself.</param>
    private IEnumerable<string?> TextsOf(IOperation? made, ValueOrigins walk) => walk.Of(made).SelectMany(origin => TextsOf(origin, walk));

    private IEnumerable<string?> TextsOf(Origin made, ValueOrigins walk)
    {
        var written = made.IsEnd ? [] : Written(made).ToArray();
        return written.Length == 0 ? [null] : written.SelectMany(part => part.IsText ? Constants(part.Value) : TextsOf(part.Value, walk));
    }

    private IEnumerable<string?> Constants(IOperation text)
    {
        var constants = code.Constants.ResolveAll(text, cancellationToken);
        return constants.IsEmpty ? [null] : constants.Select(static constant => constant is { IsWhole: true, Text: { } whole } ? whole : null);
    }

    /// <summary>What a template, or the configuration of one, is made of.</summary>
    private IEnumerable<(IOperation Value, bool IsText)> Written(Origin made)
    {
        foreach (var argument in ArgumentsOf(made.Value))
        {
            if (code.Ai.Members.Of(argument.Parameter, ApiRole.TemplateText) is not null)
                yield return (argument.Value, IsText: true);
            else if (code.Ai.Members.Of(argument.Parameter, ApiRole.TemplateSettings) is not null)
                yield return (argument.Value, IsText: false);
        }

        if (made.Value is not IObjectCreationOperation creation
            || ObjectConstruction.By(creation, code, cancellationToken, made.Frame) is not { } construction)
        {
            yield break;
        }

        foreach (var assignment in construction.Assignments())
        {
            if (code.Ai.Members.Of((assignment.Target as IMemberReferenceOperation)?.Member, ApiRole.TemplateText) is not null)
                yield return (assignment.Value, IsText: true);
        }
    }

    private static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation made) => made switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => Array.Empty<IArgumentOperation>(),
    };
}
