using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Who outside of the application reads what a function hands out.</summary>
internal sealed class TextReaders(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>Functions that are asked of one exception who calls them.</summary>
    private const int MaxCallers = 64;

    /// <summary>Who reads what the function returns.</summary>
    public TextReader OfResult(IMethodSymbol function)
    {
        if (scope.Program.IsTool(function, cancellationToken))
            return TextReader.Model;

        return scope.Program.Endpoints.IsHandler(function, cancellationToken) ? TextReader.Caller : TextReader.None;
    }

    /// <summary>
    /// Who reads what the function writes to a response, or the message of a framework's exception that it throws: its own callers count too.
    /// </summary>
    public TextReader OfOutput(IMethodSymbol function) =>
        Round(function).Select(OfResult).FirstOrDefault(static reader => reader != TextReader.None);

    /// <summary>Whether the function is called by somebody who sends the message of every exception to the model.</summary>
    public bool SendsMessages(IMethodSymbol function) =>
        Round(function).Any(caller => (scope.Program.ToolHostsOf(caller, cancellationToken) & ToolHosts.Kernel) != 0);

    /// <summary>The function and those of the application that lead to it.</summary>
    private IEnumerable<IMethodSymbol> Round(IMethodSymbol function)
    {
        var seen = new FunctionSet();
        seen.Add(function);
        var waiting = new Queue<IMethodSymbol>([function]);
        for (var asked = 0; waiting.Count > 0 && asked < MaxCallers; asked++)
        {
            var current = waiting.Dequeue();
            yield return current;
            foreach (var caller in CallersOf(current).Where(seen.Add))
                waiting.Enqueue(caller);
        }
    }

    private IEnumerable<IMethodSymbol> CallersOf(IMethodSymbol function) => function.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction
        ? CallSites.Of(function, scope.Code, cancellationToken).Where(static call => !IsCaught(call)).Select(FunctionRound).OfType<IMethodSymbol>()
        : [];

    /// <summary>Whether the caller handles what the function throws.</summary>
    private static bool IsCaught(IOperation call)
    {
        var child = call;
        foreach (var parent in call.Ancestors())
        {
            if (parent is ITryOperation { Catches.Length: > 0 } attempt && attempt.Body == child)
                return true;
            child = parent;
        }

        return false;
    }

    private ISymbol? FunctionRound(IOperation call) =>
        scope.Code.Bodies.GetModel(call.Syntax.SyntaxTree).GetEnclosingSymbol(call.Syntax.SpanStart, cancellationToken);
}

/// <summary>Who reads a text.</summary>
internal enum TextReader
{
    /// <summary>Nobody outside.</summary>
    None,

    /// <summary>A model.</summary>
    Model,

    /// <summary>Whoever calls the application.</summary>
    Caller,
}
