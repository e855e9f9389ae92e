using SecureAiAnalyzers.Configuration;
using Xunit;

namespace SecureAiAnalyzers.Tests.Configuration;

public sealed class OptionValidatorTests
{
    [Theory]
    [InlineData("secure_ai.strict_http", "true")]
    [InlineData("secure_ai.strict_http", "False")]
    [InlineData("secure_ai.trusted_http_hosts", "a.example, *.b.example")]
    [InlineData("secure_ai.trusted_http_hosts", "")]
    [InlineData("secure_ai.excluded_symbols", "T:Contoso.*")]
    [InlineData("secure_ai.sai1001.strict_http", "true")]
    [InlineData("secure_ai.SAI1001.Strict_Http", "true")]
    [InlineData("SECURE_AI.STRICT_HTTP", "true")]
    [InlineData("secure_ai.sai2001.excluded_symbols", "T:Contoso.*")]
    public void Sound_option_has_no_problem(string key, string value) => Assert.Null(OptionValidator.Describe(key, value));

    [Theory]
    [InlineData("secure_ai.trusted_http_host", "secure_ai.trusted_http_hosts")]
    [InlineData("secure_ai.strict_https", "secure_ai.strict_http")]
    [InlineData("secure_ai.exclude_symbols", "secure_ai.excluded_symbols")]
    [InlineData("secure_ai.strict.http", "secure_ai.strict_http")]
    [InlineData("secure_ai.trusted_http_hosts.sai1001", "secure_ai.trusted_http_hosts")]
    public void Unknown_key_names_the_nearest_known_one(string key, string nearest) =>
        Assert.Equal($"Option '{key}' is unknown; the nearest known option is '{nearest}'", OptionValidator.Describe(key, "true"));

    [Theory]
    [InlineData("secure_ai.")]
    [InlineData("secure_ai..")]
    [InlineData("secure_ai.sai1001")]
    [InlineData("secure_ai.sai1001.")]
    [InlineData("secure_ai.sai1001.strict_http.x")]
    public void Malformed_key_is_unknown(string key) =>
        Assert.StartsWith($"Option '{key}' is unknown; ", OptionValidator.Describe(key, ""), StringComparison.Ordinal);

    [Fact]
    public void Unknown_key_of_a_rule_names_the_nearest_one_that_the_rule_reads() => Assert.Equal(
        "Option 'secure_ai.sai1001.strict_https' is unknown; the nearest known option is 'secure_ai.sai1001.strict_http'",
        OptionValidator.Describe("secure_ai.sai1001.strict_https", "true"));

    [Fact]
    public void Unknown_key_of_a_rule_does_not_name_one_that_the_rule_does_not_read()
    {
        var problem = OptionValidator.Describe("secure_ai.sai2001.strict_https", "true");

        Assert.StartsWith("Option 'secure_ai.sai2001.strict_https' is unknown; ", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("strict_http'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_rule_names_the_nearest_known_one() => Assert.Equal(
        "Option 'secure_ai.sai10010.strict_http' names the unknown rule 'SAI10010'; the nearest known rule is 'SAI1001'",
        OptionValidator.Describe("secure_ai.sai10010.strict_http", "true"));

    [Fact]
    public void Option_that_the_rule_does_not_read_names_its_rules() => Assert.Equal(
        "Option 'secure_ai.sai2001.strict_http' has no effect, because 'strict_http' is read by SAI1001 only",
        OptionValidator.Describe("secure_ai.sai2001.strict_http", "true"));

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("")]
    public void Bad_value_names_the_allowed_ones(string value) => Assert.Equal(
        $"Option 'secure_ai.strict_http' has the value '{value}', but takes true or false",
        OptionValidator.Describe("secure_ai.strict_http", value));

    [Fact]
    public void Bad_value_of_a_rule_is_named_with_its_key() => Assert.Equal(
        "Option 'secure_ai.sai1001.strict_http' has the value 'on', but takes true or false",
        OptionValidator.Describe("secure_ai.sai1001.strict_http", "on"));

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("100000", true)]
    [InlineData("100001", false)]
    [InlineData("-5", false)]
    [InlineData("4.5", false)]
    [InlineData("forty", false)]
    [InlineData("99999999999999999999", false)]
    [InlineData("", false)]
    public void Number_must_be_in_range(string value, bool isSound) => Assert.Equal(
        isSound ? null : "a whole number from 1 to 100000",
        OptionValue.Describe(OptionTable.MaxToolIterations, value));

    [Theory]
    [InlineData("secure_ai.x", true)]
    [InlineData("Secure_AI.x", true)]
    [InlineData("secure_ai", false)]
    [InlineData("build_property.secure_ai.x", false)]
    [InlineData("dotnet_diagnostic.sai1001.severity", false)]
    public void Only_keys_with_the_prefix_are_ours(string key, bool isOurs) => Assert.Equal(isOurs, OptionValidator.IsOurs(key));
}
