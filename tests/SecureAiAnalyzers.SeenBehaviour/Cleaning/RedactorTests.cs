using System.Text;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.Cleaning;

/// <summary>SAI4005: a redactor takes the value away, and the one that redacts nothing leaves it.</summary>
public sealed class RedactorTests
{
    private const string Mail = "ann@contoso.example";

    private static readonly DataClassification Private = new("Shop", "Private");

    [Fact]
    public void Erasing_redactor_leaves_nothing() => Assert.Equal("", ErasingRedactor.Instance.Redact(Mail));

    [Fact]
    public void Null_redactor_leaves_the_value() => Assert.Equal(Mail, NullRedactor.Instance.Redact(Mail));

    [Fact]
    public void Redactor_of_an_unknown_class_erases() => Assert.Equal("", Provider(static _ => { }).GetRedactor(Private).Redact(Mail));

    [Fact]
    public void Hmac_redactor_gives_equal_text_for_equal_values()
    {
        var key = Convert.ToBase64String(new byte[64]);
        var redactor = Provider(builder => builder.SetHmacRedactor(options => (options.Key, options.KeyId) = (key, 1), Private)).GetRedactor(Private);

        Assert.DoesNotContain("ann", redactor.Redact(Mail), StringComparison.Ordinal);
        Assert.Equal(redactor.Redact(Mail), redactor.Redact(Mail));
    }

    [Fact]
    public void Appended_value_is_redacted() =>
        Assert.Equal("Mail: ", new StringBuilder("Mail: ").AppendRedacted(ErasingRedactor.Instance, Mail).ToString());

    private static IRedactorProvider Provider(Action<IRedactionBuilder> configure) =>
        new ServiceCollection().AddRedaction(configure).BuildServiceProvider().GetRequiredService<IRedactorProvider>();
}
