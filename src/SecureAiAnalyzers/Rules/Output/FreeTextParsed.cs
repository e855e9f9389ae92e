using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Shared;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5009: the text of an answer is parsed, or tested for a word of consent, where the SDK can make the model keep a form.</summary>
internal sealed class FreeTextParsed() : AiRule(RuleTable.FreeTextParsed)
{
    public override bool AppliesTo(AnalysisScope scope) => scope.Ai.Has(ApiRole.StructuredOutput);

    public override void Register(RuleRegistry registry)
    {
        foreach (var kind in ModelAnswer.Bodies)
            registry.OnOperation(kind, Analyze);
    }

    private void Analyze(OperationUse body)
    {
        foreach (var answer in ModelAnswer.In(body))
        {
            foreach (var text in answer.Texts)
            {
                if (AnswerParsing.Reads(answer, text) is not var (reader, form))
                    continue;

                body.Report(Definition, new Finding(text.Value.Syntax.GetLocation(), reader, form)
                {
                    Additional = [answer.Call.Syntax.GetLocation()],
                });
            }
        }
    }
}
