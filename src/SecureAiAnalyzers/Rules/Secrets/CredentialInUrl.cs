using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Secrets.Support;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>SAI2004: a key or token becomes part of the query string, or of the path, of a model's URL.</summary>
internal sealed class CredentialInUrl() : AiRule(RuleTable.CredentialInUrl)
{
    private const string Names = "key|api[-_]?key|x[-_]api[-_]key|access[-_]?token|auth[-_]?token|token|subscription[-_]?key|Ocp-Apim-Subscription-Key";

    private static readonly Regex End = BoundedRegex.Create(@"(?:^|[?&])(" + Names + ")=$", RegexOptions.IgnoreCase);

    private static readonly Regex EndInUrl = BoundedRegex.Create(@"[?&](" + Names + ")=$", RegexOptions.IgnoreCase);

    private static readonly Regex Name = BoundedRegex.Create("^(" + Names + ")$", RegexOptions.IgnoreCase);

    public override void Register(RuleRegistry registry)
    {
        registry.OnOperation(OperationKind.InterpolatedString, AnalyzeText);
        registry.OnOperation(OperationKind.Binary, AnalyzeText);
        registry.OnUse(ApiRole.TextFormat, AnalyzeFormat);
        registry.OnUse(ApiRole.QueryParameter, AnalyzeQueryParameter);
        registry.OnUse(ApiRole.QueryText, AnalyzeQuery);
        registry.OnUse(ApiRole.PathText, AnalyzePath);
    }

    private void AnalyzeText(OperationUse use)
    {
        if (use.Operation is IBinaryOperation { Type.SpecialType: not SpecialType.System_String } || IsPartOfText(use.Operation))
            return;

        var text = TextPiece.Of(use.Operation).ToArray();
        if (!text.Any(EndsAtValueOfUrl))
            return;

        foreach (var (name, value, head) in CredentialsIn(text, use.Scope, use.CancellationToken))
        {
            if (EndInUrl.IsMatch(head) && IsModelUrl(head, use))
                Report(use.Report, value, name);
        }

        ReportPath(use.Report, text, use.Scope, use.CancellationToken);
    }

    /// <summary>Whether a value of a query or a segment of a path may follow the piece: after next to no piece of the texts of a program one can.</summary>
    private static bool EndsAtValueOfUrl(TextPiece piece) => piece.Text is [.., '=' or '?' or '&' or '/'];

    private void AnalyzeFormat(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call || use.Value?.ConstantValue is not { HasValue: true, Value: string format })
            return;

        var text = TextPiece.OfFormat(format, use.Value!.Syntax, TextPiece.FilledIn(call.Arguments)).ToArray();
        foreach (var (name, value, head) in CredentialsIn(text, use.Scope, use.CancellationToken))
        {
            if (EndInUrl.IsMatch(head) && IsAddress(head) && ModelTraffic.IsModelAddress(head))
                Report(use.Report, value, name);
        }

        ReportPath(use.Report, text, use.Scope, use.CancellationToken);
    }

    private void AnalyzeQueryParameter(ApiUse use)
    {
        if (use.Operation is not IInvocationOperation call
            || !TextsOf(ArgumentOf(call, use.Row.AddressParameter!)?.Value, use.Scope, use.CancellationToken).Any(ModelTraffic.IsModelAddress))
        {
            return;
        }

        foreach (var (name, value) in ParametersOf(use, call))
        {
            foreach (var text in TextsOf(name, use.Scope, use.CancellationToken))
            {
                if (Name.IsMatch(text) && MayBeSecret(value, use.Scope, use.CancellationToken))
                    Report(use.Report, use.Operation.Syntax.Span.Contains(value.Syntax.Span) ? value : use.Value!, text);
            }
        }
    }

    private void AnalyzeQuery(ApiUse use)
    {
        if (use.Operation is not IAssignmentOperation setting)
            return;

        foreach (var (name, value, _) in CredentialsIn(TextPiece.Of(use.Value), use.Scope, use.CancellationToken))
        {
            var creation = ObjectConstruction.Behind(setting, use.Scope.Code, use.CancellationToken);
            if (TextsOf(creation, use.Scope, use.CancellationToken).Any(ModelTraffic.IsModelAddress))
                Report(use.Report, value, name);
        }
    }

    /// <summary>The path of an address that is built of parts; a path of a model API in the text itself is seen where the text is.</summary>
    private void AnalyzePath(ApiUse use)
    {
        if (use.Operation is not IAssignmentOperation setting
            || TextPiece.Of(use.Value).ToArray() is not { Length: > 0 } text
            || IsModelPath(text, use.Scope, use.CancellationToken))
        {
            return;
        }

        var creation = ObjectConstruction.Behind(setting, use.Scope.Code, use.CancellationToken);
        if (!TextsOf(creation, use.Scope, use.CancellationToken).Any(ModelTraffic.IsModelAddress))
            return;

        foreach (var (name, value) in PathCredentials(text, startsInPath: true, use.Scope, use.CancellationToken))
            ReportPath(use.Report, value, name);
    }

    private void ReportPath(
        Action<RuleDefinition, Finding> report, IReadOnlyList<TextPiece> text, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var secrets = PathCredentials(text, startsInPath: false, scope, cancellationToken).ToArray();
        if (secrets.Length == 0 || !IsModelPath(text, scope, cancellationToken))
            return;

        foreach (var (name, value) in secrets)
            ReportPath(report, value, name);
    }

    private void Report(Action<RuleDefinition, Finding> report, IOperation value, string name) =>
        report(Definition, new Finding(value.Syntax.GetLocation(), "query parameter", name));

    private void ReportPath(Action<RuleDefinition, Finding> report, IOperation value, string name) =>
        report(Definition, new Finding(value.Syntax.GetLocation(), "path segment", name));

    private static bool IsModelPath(IReadOnlyList<TextPiece> text, AnalysisScope scope, CancellationToken cancellationToken) =>
        HeadOf(text, scope, cancellationToken) is var address && IsAddress(address) && ModelTraffic.IsModelAddress(address);

    /// <summary>What stands between slashes of the path and is named as a credential.</summary>
    private static IEnumerable<(string Name, IOperation Value)> PathCredentials(
        IReadOnlyList<TextPiece> text, bool startsInPath, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var head = string.Empty;
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Value.SkipConversions() is { Type.SpecialType: SpecialType.System_String } value
                && EndsInPath(head, startsInPath)
                && (i + 1 == text.Count || text[i + 1].Text is ['/' or '?', ..])
                && SecretName.Of(value, scope.Code, cancellationToken) is { } name
                && MayBeSecret(value, scope, cancellationToken))
            {
                yield return (name, value);
            }

            head += text[i].Text ?? ConstantValue.Unknown.ToString();
        }
    }

    /// <summary>Whether what follows the text is a segment of a path.</summary>
    private static bool EndsInPath(string head, bool startsInPath)
    {
        if (!head.EndsWith("/", StringComparison.Ordinal))
            return startsInPath && head.Length == 0;

        var host = head.IndexOf("://", StringComparison.Ordinal);
        return head.IndexOf('?') < 0 && host != head.Length - "://".Length;
    }

    /// <summary>What stands behind the name of a credential in the text, and the text before it.</summary>
    private static IEnumerable<(string Name, IOperation Value, string Head)> CredentialsIn(
        IEnumerable<TextPiece> text, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var pieces = text as IReadOnlyList<TextPiece> ?? text.ToArray();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Value is not { } value || (i == 0 ? "?" : pieces[i - 1].Text) is not { Length: > 0 } before)
                continue;

            foreach (var (name, secret) in CredentialsBehind(before, value, scope, cancellationToken))
            {
                var head = HeadOf(pieces.Take(i), scope, cancellationToken);
                yield return (name, secret, head.EndsWith("=", StringComparison.Ordinal) ? head : head + name + "=");
            }
        }
    }

    /// <summary>The value where it stands behind a name, or what stands under such names in a query that is put together as a collection.</summary>
    private static IEnumerable<(string Name, IOperation Value)> CredentialsBehind(
        string before, IOperation value, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var found = before[before.Length - 1] switch
        {
            '=' => End.Match(before) is { Success: true } match ? [(match.Groups[1].Value, value)] : [],
            '?' or '&' => QueryEntries(value, scope, cancellationToken).Where(static entry => Name.IsMatch(entry.Name)),
            _ => (IEnumerable<(string Name, IOperation Value)>)[],
        };
        return found.Where(entry => MayBeSecret(entry.Value, scope, cancellationToken));
    }

    private static IEnumerable<(string Name, IOperation Value)> QueryEntries(IOperation value, AnalysisScope scope, CancellationToken cancellationToken)
    {
        var query = value is IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } instance } ? instance : value;
        if (query.Type is null or { SpecialType: SpecialType.System_String })
            return [];

        var origins = new ValueOrigins(scope.Code, cancellationToken);
        return origins.Of(query).Any(origin => scope.Ai.Members.Of(MakerOf(origin.Value), ApiRole.QueryCollection) is not null)
            ? from entry in origins.Entries(query) where entry.Key is string select ((string)entry.Key!, entry.Value)
            : [];
    }

    private static ISymbol? MakerOf(IOperation value) => value switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    private static string HeadOf(IEnumerable<TextPiece> pieces, AnalysisScope scope, CancellationToken cancellationToken) => pieces.Aggregate(
        new StringBuilder(),
        (head, piece) => head.Append(piece.Text ?? (TextsOf(piece.Value, scope, cancellationToken) is [var known] ? known : ConstantValue.Unknown.ToString())),
        static head => head.ToString());

    private static IReadOnlyList<string> TextsOf(IOperation? value, AnalysisScope scope, CancellationToken cancellationToken) =>
        [.. scope.Code.Constants.Resolve(value, cancellationToken).Select(static constant => constant.Text).OfType<string>()];

    /// <summary>Constants that are empty or placeholders are none, and a key in a provider's format is reported where it is written.</summary>
    private static bool MayBeSecret(IOperation value, AnalysisScope scope, CancellationToken cancellationToken) =>
        !TextsOf(value, scope, cancellationToken).Any(static text =>
            text.Length == 0 || PlaceholderText.IsPlaceholder(text) || KeyMatcher.All.Find(text) is not null);

    private static bool IsPartOfText(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };
    }

    private static bool IsModelUrl(string head, OperationUse use) => IsAddress(head)
        && (ModelTraffic.IsModelAddress(head) || (HostName.Of(head) is null && IsAskedOfModel(use)));

    /// <summary>A text with blanks is a message about an address.</summary>
    private static bool IsAddress(string head) => !head.Any(char.IsWhiteSpace);

    /// <summary>Whether the text is the relative address of a request, made by a client whose base address is a model's.</summary>
    private static bool IsAskedOfModel(OperationUse use)
    {
        var parent = use.Operation.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation call, Parameter: { } parameter }
            && use.Ai.Members.Of(parameter, ApiRole.HttpEndpoint) is not null
            && ModelTraffic.IsClientOfModel(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, use.ContainingSymbol, use.Scope, use.CancellationToken);
    }

    private static IEnumerable<(IOperation? Name, IOperation Value)> ParametersOf(ApiUse use, IInvocationOperation call)
    {
        if (ArgumentOf(call, "name") is { } name)
            return [(name.Value, use.Value!)];

        return (ObjectConstruction.Of(use.Value, use.Scope.Code, use.CancellationToken)?.Creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
            .Select(static entry => entry switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment => (key.Value, assignment.Value),
                IInvocationOperation { Arguments: [var key, var value] } => (key.Value, value.Value),
                _ => ((IOperation?)null, entry),
            });
    }

    private static IArgumentOperation? ArgumentOf(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter);
}
