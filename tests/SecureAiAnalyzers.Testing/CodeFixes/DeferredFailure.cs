using System.Runtime.ExceptionServices;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Keeps the first failure for later, because a difference in the fixed code says more and is shown first.</summary>
internal sealed class DeferredFailure
{
    private ExceptionDispatchInfo? first;

    /// <summary>Whether <paramref name="assertion"/> holds.</summary>
    public bool Holds(Action assertion)
    {
        try
        {
            assertion();
            return true;
        }
#pragma warning disable CA1031 // Each test framework fails with an exception of its own.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            first ??= ExceptionDispatchInfo.Capture(failure);
            return false;
        }
    }

    public void Rethrow() => first?.Throw();
}
