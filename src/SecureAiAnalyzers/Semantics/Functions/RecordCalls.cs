using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>
/// Tells which operations leave a record of what a program does. By names too, since every library and every program has its own: a name that only
/// looks like a record takes a finding away, which is the harmless error.
/// </summary>
internal static class RecordCalls
{
    /// <summary>Whether the operation writes a log, an activity, an event or an audit entry.</summary>
    public static bool Is(IOperation operation, AiContext ai) => operation switch
    {
        IInvocationOperation call => IsRecord(call.TargetMethod, ai),
        IObjectCreationOperation { Type: { } type } => BookkeepingNames.TellRecord(type.Name),
        _ => false,
    };

    private static bool IsRecord(IMethodSymbol method, AiContext ai)
    {
        if (BookkeepingNames.TellRecord(method.Name, method.ContainingType?.Name))
            return true;

        foreach (var row in ai.Members.SinksOf(method))
        {
            if ((row.Row.Sinks & SinkKinds.LogEntry) != 0)
                return true;
        }

        foreach (var row in ai.Members.Of(method))
        {
            if (row.Row.IsRecorded)
                return true;
        }

        return method.IsPartialDefinition && ai.IsMarked(method, ApiRole.LogMethodAttribute);
    }
}
