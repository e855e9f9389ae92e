using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The assertions used by the tests, so that a test framework can bring its own.</summary>
public interface IVerifier
{
    /// <summary>Fails unless <paramref name="collection"/> is empty.</summary>
    void Empty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Fails if <paramref name="collection"/> is empty.</summary>
    void NotEmpty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Fails unless the values are equal.</summary>
    void Equal<T>(T expected, T actual, string? message = null);

    /// <summary>Fails unless <paramref name="assert"/> is true.</summary>
    void True([DoesNotReturnIf(false)] bool assert, string? message = null);

    /// <summary>Fails unless <paramref name="assert"/> is false.</summary>
    void False([DoesNotReturnIf(true)] bool assert, string? message = null);

    /// <summary>Fails.</summary>
    [DoesNotReturn]
    void Fail(string? message = null);

    /// <summary>Fails unless code in <paramref name="language"/> can be tested.</summary>
    void LanguageIsSupported(string language);

    /// <summary>Fails unless both sequences hold equal elements in the same order.</summary>
    void SequenceEqual<T>(
        IEnumerable<T> expected,
        IEnumerable<T> actual,
        IEqualityComparer<T>? equalityComparer = null,
        string? message = null);

    /// <summary>A verifier whose messages also name <paramref name="context"/>.</summary>
    IVerifier PushContext(string context);
}
