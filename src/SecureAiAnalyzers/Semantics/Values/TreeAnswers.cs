using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers about places of a file for which other files may be read too, kept with the file: each holds as long as what was read for it is the same.
/// One that anything in the program decides is not kept. Who asks while code is read for an answer of its own depends on the same.
/// </summary>
/// <typeparam name="TKey">The place and the question.</typeparam>
/// <typeparam name="TAnswer">Plain data.</typeparam>
internal sealed class TreeAnswers<TKey, TAnswer>
    where TKey : notnull
{
    private readonly TreeData<ConcurrentDictionary<TKey, Entry>> _ofTrees = new();

    /// <summary>The answer as it is known, or as it is found now.</summary>
    public TAnswer Of(SyntaxTree tree, TKey key, CodeScope code, Func<CodeScope, TAnswer> find)
    {
        var surface = code.Surface;
        var answers = _ofTrees.Of(tree, surface, static () => new ConcurrentDictionary<TKey, Entry>());
        if (answers.TryGetValue(key, out var known) && known.Reads.Hold(code.Compilation, surface))
        {
            code.Bodies.Read(known.Reads.ToLog(tree));
            return known.Answer;
        }

        var reads = new ReadLog();
        reads.Add(tree);
        var answer = find(code.With(reads));
        code.Bodies.Read(reads);
        if (!reads.AsksForProgram)
            answers[key] = new Entry(answer, new ReadDependencies(reads, tree, surface));
        return answer;
    }

    private sealed record Entry(TAnswer Answer, ReadDependencies Reads);
}
