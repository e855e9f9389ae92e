namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// Answers about a program as a whole, each found once, however many uses of an SDK ask for it. The type of the answer says what was asked.
/// </summary>
internal sealed class ProgramAnswers
{
    private readonly Memo<(Type Answer, string About), object> _known = new();

    /// <summary>The answer that is kept, or the one that is found now.</summary>
    /// <param name="find">Finds the answer; two threads may find the same one.</param>
    /// <param name="about">What was asked about, where that can be several things.</param>
    public TAnswer Of<TAnswer>(Func<TAnswer> find, string about = "")
        where TAnswer : class
    {
        var key = (typeof(TAnswer), about);
        return (TAnswer)(_known.TryGetValue(key, out var known) ? known : _known.GetOrAdd(key, find()));
    }
}
