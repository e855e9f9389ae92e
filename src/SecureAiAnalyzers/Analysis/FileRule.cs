using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>A rule about files that are no code. It holds no state: one instance serves all compilations, on any thread.</summary>
internal abstract class FileRule(RuleDefinition definition)
{
    /// <summary>What is said about the rule.</summary>
    public RuleDefinition Definition { get; } = definition;

    /// <summary>Whether the rule has something to say about a program that uses no AI SDK.</summary>
    public virtual bool LooksWithoutAiSdk => false;

    /// <summary>Whether the rule looks at files of this path.</summary>
    public abstract bool LooksAt(string path);

    /// <summary>Looks at a file.</summary>
    public abstract void Analyze(FileUse use);
}
