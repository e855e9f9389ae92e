using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>
/// Whether a class of the application records what it does. By names, since every logging library has its own types: a name that only looks
/// like logging makes a rule silent, which is the harmless error.
/// </summary>
internal static class RecordingCode
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "ILogger",
        "ILoggerFactory",
        "ILog",
        "Log",
        "Logger",
        "LogManager",
        "LoggerMessage",
        "Trace",
        "EventSource",
        "Activity",
        "ActivitySource",
        "StartActivity",
        "Meter",
        "TelemetryClient",
    };

    /// <summary>Whether the type, or a base type of it in source, names a member of a logging or tracing library.</summary>
    public static bool IsIn(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.DeclaringSyntaxReferences.Any(part => IsIn(part.GetSyntax(cancellationToken))))
                return true;
        }

        return false;
    }

    /// <summary>Whether a value of the type records what it is given.</summary>
    public static bool IsRecorder(ITypeSymbol? type) => type is not null && Names.Contains(type.Name);

    private static bool IsIn(SyntaxNode declaration) => WrittenNames.HasAny(declaration, Names);
}
