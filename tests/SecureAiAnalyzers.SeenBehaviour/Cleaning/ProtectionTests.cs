using Microsoft.AspNetCore.DataProtection;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.Cleaning;

/// <summary>SAI2005 and SAI2006: a text that is protected shows nothing of what it was.</summary>
public sealed class ProtectionTests
{
    private const string Secret = "sixteen-letters-of-a-secret";

    private readonly IDataProtector _protector = new EphemeralDataProtectionProvider().CreateProtector("keys");

    [Fact]
    public void Protected_text_hides_what_it_was()
    {
        var hidden = _protector.Protect(Secret);

        Assert.DoesNotContain(Secret, hidden, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Secret))[..20], hidden, StringComparison.Ordinal);
        Assert.NotEqual(hidden, _protector.Protect(Secret));
        Assert.Equal(Secret, _protector.Unprotect(hidden));
    }

    [Fact]
    public void Text_that_is_protected_for_some_time_hides_what_it_was() =>
        Assert.DoesNotContain(Secret, _protector.ToTimeLimitedDataProtector().Protect(Secret, TimeSpan.FromHours(1)), StringComparison.Ordinal);
}
