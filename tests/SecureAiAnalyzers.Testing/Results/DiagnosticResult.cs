using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>An expected diagnostic. Every <c>With…</c> method returns a changed copy.</summary>
public readonly struct DiagnosticResult
{
    /// <summary>No diagnostics.</summary>
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    /// <summary>Expects a diagnostic of any message.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>Expects a diagnostic with the message of the descriptor, formatted with the arguments.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Id = descriptor.Id;
        Severity = descriptor.DefaultSeverity;
        MessageFormat = descriptor.MessageFormat;
    }

    /// <summary>The expected id.</summary>
    public string Id { get; private init; }

    /// <summary>The expected severity.</summary>
    public DiagnosticSeverity Severity { get; private init; }

    /// <summary>What is not compared.</summary>
    public DiagnosticOptions Options { get; private init; }

    /// <summary>The expected location, followed by the additional locations.</summary>
    public ImmutableArray<DiagnosticLocation> Spans => Locations.IsDefault ? [] : Locations;

    /// <summary>Whether the diagnostic has a location at all.</summary>
    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>The expected message; null if the message is not compared.</summary>
    public string? Message => IsMessageIgnored ? null : ExplicitMessage ?? FormatMessage();

    /// <summary>The format from which the expected message is made.</summary>
    public LocalizableString? MessageFormat { get; private init; }

    /// <summary>The expected arguments of the message.</summary>
    public object?[]? MessageArguments { get; private init; }

    /// <summary>The expected suppression state; null if it is not compared.</summary>
    public bool? IsSuppressed { get; private init; }

    private ImmutableArray<DiagnosticLocation> Locations { get; init; }

    private bool IsMessageIgnored { get; init; }

    private string? ExplicitMessage { get; init; }

    /// <summary>Expects a compiler error of any message.</summary>
    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    /// <summary>Expects a compiler warning of any message.</summary>
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>Changes the expected severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Changes what is compared.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    /// <summary>Changes the expected message arguments.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) => this with { MessageArguments = arguments };

    /// <summary>Expects exactly this message; null stops comparing the message, but not the arguments.</summary>
    public DiagnosticResult WithMessage(string? message) =>
        this with { ExplicitMessage = message, IsMessageIgnored = message is null };

    /// <summary>Changes the format from which the expected message is made.</summary>
    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => this with { MessageFormat = messageFormat };

    /// <summary>Changes the expected suppression state.</summary>
    public DiagnosticResult WithIsSuppressed(bool? isSuppressed) => this with { IsSuppressed = isSuppressed };

    /// <summary>Expects no location.</summary>
    public DiagnosticResult WithNoLocation() => this with { Locations = [] };

    /// <summary>Adds the location of the markup <c>{|#key:…|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    /// <summary>Adds the location of the markup <c>{|#key:…|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options)
    {
        var key = new LinePosition(0, markupKey);
        return Append(new FileLinePositionSpan(string.Empty, key, key), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    /// <summary>Adds a start in the first file.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(string.Empty, line, column);

    /// <summary>Adds a start in the first file.</summary>
    public DiagnosticResult WithLocation(LinePosition location) => WithLocation(string.Empty, location);

    /// <summary>Adds a start.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) =>
        WithLocation(path, new LinePosition(line - 1, column - 1));

    /// <summary>Adds a start.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location) =>
        WithLocation(path, location, DiagnosticLocationOptions.None);

    /// <summary>Adds a start.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options) =>
        Append(new FileLinePositionSpan(path, location, location), options | DiagnosticLocationOptions.IgnoreLength);

    /// <summary>Adds a span in the first file.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(string.Empty, startLine, startColumn, endLine, endColumn);

    /// <summary>Adds a span.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn)
    {
        var start = new LinePosition(startLine - 1, startColumn - 1);
        var end = new LinePosition(endLine - 1, endColumn - 1);
        return WithSpan(new FileLinePositionSpan(path, start, end));
    }

    /// <summary>Adds a span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span) => WithSpan(span, DiagnosticLocationOptions.None);

    /// <summary>Adds a span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) => Append(span, options);

    /// <summary>Gives locations without a file the file <paramref name="path"/>.</summary>
    public DiagnosticResult WithDefaultPath(string path) =>
        MapLocations(location => !location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey) && location.Span.Path.Length == 0
            ? new DiagnosticLocation(new FileLinePositionSpan(path, location.Span.Span), location.Options)
            : location);

    /// <summary>Moves all locations by <paramref name="offset"/> lines.</summary>
    public DiagnosticResult WithLineOffset(int offset) =>
        MapLocations(location => new DiagnosticLocation(
            new FileLinePositionSpan(
                location.Span.Path,
                Move(location.Span.StartLinePosition, offset),
                Move(location.Span.EndLinePosition, offset)),
            location.Options));

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (HasLocation)
        {
            AppendLocation(text, Spans[0]);
        }

        text.Append(CultureInfo.InvariantCulture, $"{Severity.ToString().ToLowerInvariant()} {Id}");
        return Message is { } message ? $"{text}: {message}" : text.ToString();
    }

    /// <summary>Replaces markup keys by the locations that the markup has.</summary>
    internal DiagnosticResult WithMarkupLocations(IReadOnlyDictionary<string, FileLinePositionSpan> locationsByKey) =>
        MapLocations(location =>
        {
            if (!location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
            {
                return location;
            }

            var key = $"#{location.Span.StartLinePosition.Character}";
            return locationsByKey.TryGetValue(key, out var span)
                ? new DiagnosticLocation(span, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
                : throw new InvalidOperationException($"The markup location '{key}' was not found in the input.");
        });

    private static void AppendLocation(StringBuilder text, DiagnosticLocation location)
    {
        var (span, start, end) = (location.Span, location.Span.StartLinePosition, location.Span.EndLinePosition);
        text.Append(span.Path.Length == 0 ? "?" : span.Path);
        text.Append(CultureInfo.InvariantCulture, $"({start.Line + 1},{start.Character + 1}");
        if (!location.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength))
        {
            text.Append(CultureInfo.InvariantCulture, $",{end.Line + 1},{end.Character + 1}");
        }

        text.Append("): ");
    }

    private static LinePosition Move(LinePosition position, int lines) => new(position.Line + lines, position.Character);

    private DiagnosticResult Append(FileLinePositionSpan span, DiagnosticLocationOptions options) =>
        this with { Locations = Spans.Add(new DiagnosticLocation(span, options)) };

    private DiagnosticResult MapLocations(Func<DiagnosticLocation, DiagnosticLocation> change) =>
        this with { Locations = [.. Spans.Select(change)] };

    private string? FormatMessage()
    {
        if (MessageFormat?.ToString(CultureInfo.CurrentCulture) is not { } format)
        {
            return null;
        }

        try
        {
            return string.Format(CultureInfo.CurrentCulture, format, MessageArguments ?? []);
        }
        catch (FormatException)
        {
            // Arguments are missing: the raw format matches no message with arguments.
            return format;
        }
    }
}
