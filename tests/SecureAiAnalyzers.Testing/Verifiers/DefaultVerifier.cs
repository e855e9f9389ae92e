using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Reports failures by <see cref="InvalidOperationException"/>.</summary>
public class DefaultVerifier : IVerifier
{
    /// <summary>Creates a verifier without context.</summary>
    public DefaultVerifier()
        : this([])
    {
    }

    /// <summary>Creates a verifier whose messages start with <paramref name="context"/>.</summary>
    protected DefaultVerifier(ImmutableStack<string> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Context = context;
    }

    /// <summary>The steps of the test that led here, innermost first.</summary>
    protected ImmutableStack<string> Context { get; }

    /// <inheritdoc/>
    public virtual void Empty<T>(string collectionName, IEnumerable<T> collection)
    {
        if (collection?.Any() == true)
        {
            Fail($"'{collectionName}' should be empty, but is not.");
        }
    }

    /// <inheritdoc/>
    public virtual void NotEmpty<T>(string collectionName, IEnumerable<T> collection)
    {
        if (collection?.Any() == false)
        {
            Fail($"'{collectionName}' should not be empty, but is.");
        }
    }

    /// <inheritdoc/>
    public virtual void Equal<T>(T expected, T actual, string? message = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Fail(message ?? $"Expected '{expected}', but was '{actual}'.");
        }
    }

    /// <inheritdoc/>
    public virtual void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
        {
            Fail(message ?? "Expected true, but was false.");
        }
    }

    /// <inheritdoc/>
    public virtual void False([DoesNotReturnIf(true)] bool assert, string? message = null)
    {
        if (assert)
        {
            Fail(message ?? "Expected false, but was true.");
        }
    }

    /// <inheritdoc/>
    [DoesNotReturn]
    public virtual void Fail(string? message = null) =>
        throw new InvalidOperationException(CreateMessage(message ?? "The test failed without a message."));

    /// <inheritdoc/>
    public virtual void LanguageIsSupported(string language)
    {
        if (language is not (LanguageNames.CSharp or LanguageNames.VisualBasic))
        {
            Fail($"The language '{language}' is not supported.");
        }
    }

    /// <inheritdoc/>
    public virtual void SequenceEqual<T>(
        IEnumerable<T> expected,
        IEnumerable<T> actual,
        IEqualityComparer<T>? equalityComparer = null,
        string? message = null)
    {
        if (!ReferenceEquals(expected, actual) && (expected is null || actual is null || !expected.SequenceEqual(actual, equalityComparer)))
        {
            Fail(message ?? $"Expected [{Join(expected)}], but was [{Join(actual)}].");
        }
    }

    /// <inheritdoc/>
    public virtual IVerifier PushContext(string context) =>
        GetType() == typeof(DefaultVerifier)
            ? new DefaultVerifier(Context.Push(context))
            : throw new InvalidOperationException($"{GetType().Name} has to override {nameof(PushContext)}.");

    /// <summary>Puts the context before <paramref name="message"/>.</summary>
    protected virtual string CreateMessage(string message) =>
        string.Concat(Context.Reverse().Select(step => $"Context: {step}{Environment.NewLine}")) + message;

    private static string Join<T>(IEnumerable<T>? items) => items is null ? "null" : string.Join(", ", items);
}
