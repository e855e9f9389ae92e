namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Counts how often a fix is applied.</summary>
internal sealed class IterationCount
{
    private readonly int limit;
    private readonly bool isExact;
    private int used;

    /// <param name="expected">Positive or zero for an exact number, negative for an upper limit.</param>
    public IterationCount(int expected)
    {
        // At most one is exactly one: the step only runs if something is to be fixed.
        isExact = expected >= -1;
        limit = Math.Abs(expected);
    }

    /// <summary>Counts an iteration; more than one beyond the limit never ends and so fails at once.</summary>
    public void Begin(IVerifier verifier)
    {
        used++;
        verifier.True(used <= limit + 1, ExceededMessage());
    }

    /// <summary>Forgets an iteration that had nothing to apply.</summary>
    public void Cancel() => used--;

    public void VerifyAtEnd(IVerifier verifier)
    {
        if (!isExact)
        {
            verifier.True(used <= limit, ExceededMessage());
        }
        else if (limit == 0)
        {
            verifier.Equal(0, used, "No fix should be offered, but one was that changes nothing.");
        }
        else
        {
            verifier.Equal(limit, used, $"Expected {limit} iterations of the code fix, but was {used}.");
        }
    }

    private string ExceededMessage() => $"The code fix needs more than the {limit} iterations allowed.";
}
