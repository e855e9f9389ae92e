using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// One rule. Rules hold no state of a compilation: what they need of it is in the <see cref="AnalysisScope"/> that every callback gets.
/// One host runs all of them in one pass over the operations.
/// </summary>
internal abstract class AiRule(RuleDefinition definition)
{
    /// <summary>What the rule reports.</summary>
    public RuleDefinition Definition { get; } = definition;

    /// <summary>
    /// Whether the rule reports nothing where no AI SDK is used. One that says no may look at files only (<see cref="RuleRegistry.OnTree"/>).
    /// </summary>
    public virtual bool NeedsAi => true;

    /// <summary>Whether the rule can report anything in this compilation; when not, it is not registered.</summary>
    public virtual bool AppliesTo(AnalysisScope scope) => true;

    /// <summary>States what the rule wants to see.</summary>
    public abstract void Register(RuleRegistry registry);
}
