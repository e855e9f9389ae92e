using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring.Support;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3007: a tool or an endpoint of a model returns what an exception says about the inside of the application.</summary>
internal sealed class ExceptionDetails() : AiRule(RuleTable.DetailedErrors)
{
    private const string Advice = "log the exception and return a text of your own";

    public override void Register(RuleRegistry registry) => registry.OnOperation(OperationKind.CatchClause, Analyze);

    private void Analyze(OperationUse use)
    {
        foreach (var found in DisclosedExceptions.In(use))
        {
            if (!found.Text.IsMessageOnly || !found.IsForModel)
                use.Report(Definition, found.ToFinding(found.MemberName, found.IsForModel ? "the model" : "the caller", Advice));
        }
    }
}
