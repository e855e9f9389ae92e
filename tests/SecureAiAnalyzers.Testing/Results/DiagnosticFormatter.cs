using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Writes diagnostics as a test would expect them.</summary>
internal sealed class DiagnosticFormatter(ImmutableArray<DiagnosticAnalyzer> analyzers, string defaultPath)
{
    public string Format(Diagnostic diagnostic)
    {
        var result = new DiagnosticResult(diagnostic.Id, diagnostic.Severity)
            .WithArguments([.. DiagnosticComparison.Arguments(diagnostic).OfType<object>()])
            .WithIsSuppressed(diagnostic.IsSuppressed ? true : null);
        if (diagnostic.Location != Location.None)
        {
            result = diagnostic.AdditionalLocations
                .Prepend(diagnostic.Location)
                .Aggregate(result, (current, location) => current.WithSpan(location.GetLineSpan()));
        }

        return Format(result, diagnostic.ToString());
    }

    public string Format(DiagnosticResult result) => Format(result, result.ToString());

    private static string Quote(object? argument) =>
        $"\"{argument?.ToString()?.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private string Format(DiagnosticResult result, string comment)
    {
        var text = new StringBuilder();
        foreach (var line in comment.ReplaceLineEndings("\n").Split('\n'))
        {
            text.Append("    // ").AppendLine(line);
        }

        text.Append("    ").Append(Creation(result));
        var isPrimaryOnly = result.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations);
        foreach (var location in result.Spans.Take(isPrimaryOnly ? 1 : int.MaxValue))
        {
            AppendLocation(text, location);
        }

        if (result.MessageArguments is { Length: > 0 } arguments)
        {
            text.Append(CultureInfo.InvariantCulture, $".WithArguments({string.Join(", ", arguments.Select(Quote))})");
        }

        if (result.IsSuppressed is { } isSuppressed)
        {
            text.Append(isSuppressed ? ".WithIsSuppressed(true)" : ".WithIsSuppressed(false)");
        }

        return text.ToString();
    }

    private string Creation(DiagnosticResult result)
    {
        if (analyzers.Any(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == result.Id)))
        {
            return $"VerifyCS.Diagnostic(\"{result.Id}\")";
        }

        return result.Severity switch
        {
            DiagnosticSeverity.Error => $"DiagnosticResult.CompilerError(\"{result.Id}\")",
            DiagnosticSeverity.Warning => $"DiagnosticResult.CompilerWarning(\"{result.Id}\")",
            var severity => $"new DiagnosticResult(\"{result.Id}\", DiagnosticSeverity.{severity})",
        };
    }

    private void AppendLocation(StringBuilder text, DiagnosticLocation location)
    {
        var (span, start, end) = (location.Span, location.Span.StartLinePosition, location.Span.EndLinePosition);
        var path = span.Path == defaultPath ? string.Empty : $"\"{span.Path}\", ";
        var isStartOnly = location.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength);
        text.Append(isStartOnly ? ".WithLocation(" : ".WithSpan(");
        text.Append(CultureInfo.InvariantCulture, $"{path}{start.Line + 1}, {start.Character + 1}");
        text.Append(isStartOnly ? ")" : string.Create(CultureInfo.InvariantCulture, $", {end.Line + 1}, {end.Character + 1})"));
    }
}
