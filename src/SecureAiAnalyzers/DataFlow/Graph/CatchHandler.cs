using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>A catch clause.</summary>
/// <param name="Try">The block whose exceptions it may get.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Exception">The exceptions that it takes.</param>
/// <param name="IsFinal">Whether it takes all of them and lets none go on: it has no filter and does not throw again.</param>
internal sealed record CatchHandler(TextSpan Try, TextSpan Clause, ExceptionRef Exception, bool IsFinal);

/// <summary>An exception that is thrown.</summary>
/// <param name="Value">The exception.</param>
/// <param name="Span">The place.</param>
/// <param name="Exception">Its type, as far as the code tells.</param>
internal sealed record ThrownException(FlowNode Value, TextSpan Span, ExceptionRef Exception);

/// <summary>A type of exceptions.</summary>
/// <param name="Types">Ids of the type and its base classes, the type first.</param>
internal sealed record ExceptionRef(IReadOnlyList<string> Types)
{
    private const char Separator = '|';

    /// <summary>Calls that are entered on the way back from a catch clause: it is near to what throws, or general.</summary>
    private const int MaxCalls = 3;

    /// <summary>Whether a catch clause of the other type gets exceptions of this one.</summary>
    public bool Is(ExceptionRef other) => Types.Contains(other.Types[0]);

    /// <summary>The name under which a path asks for these exceptions of a function that was entered by so many calls; null when they are too many.</summary>
    public MemberRef? Asked(int calls) => calls > MaxCalls
        ? null
        : new MemberRef(string.Join(Separator.ToString(), Types.Prepend(calls.ToString(CultureInfo.InvariantCulture))), "exception", MemberKind.Caught)
        {
            Ordinal = calls,
        };

    /// <summary>The exceptions that the name asks for.</summary>
    public static ExceptionRef Of(MemberRef asked) => new(asked.Id.Split(Separator).Skip(1).ToArray());
}
