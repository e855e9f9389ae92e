using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

/// <summary>Secrets that a program reads as members of objects which are filled from configuration.</summary>
public sealed class SecretInOptionsTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;

        public sealed class CrmSettings
        {
            public string Url { get; set; } = "";
            public string ClientSecret { get; set; } = "";
            public string ApiKey { get; set; } = "";
            public string ApiKeyHeader { get; set; } = "";
            public Smtp Smtp { get; set; } = new();
            public List<Smtp> Others { get; set; } = [];
        }

        public sealed class Smtp { public string Host { get; set; } = ""; public string Password { get; set; } = ""; public int MaxTokens { get; set; } }

        public sealed class Customer { public string Password { get; set; } = ""; public string ApiKey { get; set; } = ""; }

        public record Login(string User, string Password);

        """;

    [Theory]
    [InlineData("IOptions<CrmSettings> options", "options.Value.ApiKey")]
    [InlineData("IOptions<CrmSettings> options", "options.Value.ClientSecret.Trim()")]
    [InlineData("IOptions<CrmSettings> options", "options.Value.Smtp.Password")]
    [InlineData("IOptions<CrmSettings> options", "options.Value.Others[0].Password")]
    [InlineData("IOptionsMonitor<CrmSettings> options", "options.CurrentValue.ApiKey")]
    [InlineData("IOptionsMonitor<CrmSettings> options", "options.Get(\"crm\").ApiKey")]
    [InlineData("IOptionsSnapshot<CrmSettings> options", "options.Value.ApiKey")]
    [InlineData("IOptionsSnapshot<CrmSettings> options", "options.Get(\"crm\")?.ApiKey")]
    [InlineData("IConfiguration config", "config.Get<CrmSettings>()!.ApiKey")]
    [InlineData("IConfiguration config", "config.GetSection(\"Crm\").Get<CrmSettings>()!.ClientSecret")]
    [InlineData("IConfiguration config", "((CrmSettings)config.GetRequiredSection(\"Crm\").Get(typeof(CrmSettings))!).ClientSecret")]
    [InlineData("IConfiguration config", "config.GetSection(\"Login\").Get<Login>()?.Password")]
    [InlineData("IConfiguration config", "config.GetSection(\"Servers\").Get<Smtp[]>()!.First().Password")]
    [InlineData("IServiceProvider services", "services.GetRequiredService<IOptions<CrmSettings>>().Value.ApiKey")]
    public Task Reports_secret_member_of_bound_options(string service, string text) => VerifyAsync($$"""
        public class Subject({{service}}, IChatClient chat)
        {
            public Task AskAsync() => chat.GetResponseAsync([|$"Why does it refuse {{{text}}}?"|]);
        }
        """);

    [Theory]
    [InlineData("IOptions<CrmSettings> options", "options.Value.Url")]
    [InlineData("IOptions<CrmSettings> options", "options.Value.ApiKeyHeader")]
    [InlineData("IOptions<CrmSettings> options", "options.Value.Smtp.Host")]
    [InlineData("IOptions<CrmSettings> options", "options.Value.Smtp.MaxTokens")]
    [InlineData("IOptions<CrmSettings> options", "options.Value.ApiKey.Length")]
    [InlineData("IOptions<CrmSettings> options", "new CrmSettings { ApiKey = \"none\" }.ApiKey")]
    [InlineData("IOptions<CrmSettings> options, Customer customer", "customer.Password + customer.ApiKey + options.Value.Url")]
    [InlineData("IConfiguration config", "config.GetSection(\"Crm\").Get<CrmSettings>()!.Url")]
    [InlineData("IConfiguration config, Login login", "login.Password + config.Get<CrmSettings>()!.Url")]
    public Task DoesNotReport_other_member(string service, string text) => VerifyAsync($$"""
        public class Subject({{service}}, IChatClient chat)
        {
            public Task AskAsync() => chat.GetResponseAsync($"Why does it refuse {{{text}}}?");
        }
        """);

    [Theory]
    [InlineData("config.Bind(settings);")]
    [InlineData("config.GetSection(\"Crm\").Bind(settings);")]
    [InlineData("config.Bind(\"Crm\", settings);")]
    [InlineData("config.GetSection(\"Crm\").Bind(settings, binder => binder.BindNonPublicProperties = true);")]
    [InlineData("if (config.GetSection(\"Crm\") is { } section) section.Bind(settings);")]
    public Task Reports_secret_member_of_an_object_that_is_filled(string fill) => VerifyAsync($$"""
        public class Subject(IConfiguration config, IChatClient chat)
        {
            public async Task AskAsync()
            {
                var settings = new CrmSettings();
                {{fill}}
                await chat.GetResponseAsync([|"Key: " + settings.ApiKey|]);
                await chat.GetResponseAsync("Address: " + settings.Url);
                settings.ApiKey = "hidden";
                await chat.GetResponseAsync("Key: " + settings.ApiKey);
            }
        }
        """);

    [Theory]
    [InlineData("services.AddSingleton(config.GetSection(\"Crm\").Get<CrmSettings>()!);")]
    [InlineData("services.AddSingleton(provider => provider.GetRequiredService<IOptions<CrmSettings>>().Value); services.Configure<CrmSettings>(config);")]
    [InlineData("services.AddOptions<CrmSettings>().BindConfiguration(\"Crm\");")]
    [InlineData("services.AddOptions<CrmSettings>().Bind(config.GetSection(\"Crm\")).ValidateOnStart();")]
    [InlineData("var settings = new CrmSettings(); config.Bind(settings); services.AddSingleton(settings);")]
    public Task Reports_secret_member_of_options_that_are_injected(string register) => VerifyAsync($$"""
        public static class Setup { public static void Register(IServiceCollection services, IConfiguration config) { {{register}} } }

        public class Crm(CrmSettings settings) { public string Describe() => $"{settings.Url} with {settings.ApiKey}"; }

        public class Mail
        {
            private readonly CrmSettings _settings;

            public Mail(CrmSettings settings) => _settings = settings;

            public string Password => _settings.Smtp.Password;

            public string Host => _settings.Smtp.Host;
        }

        public class Subject(Crm crm, Mail mail, IChatClient chat)
        {
            public Task AskAsync() => chat.GetResponseAsync([|$"Why does it refuse {crm.Describe()}?"|]);

            public Task MailAsync() => chat.GetResponseAsync([|$"Why does it refuse {mail.Password}?"|]);

            public Task HostAsync() => chat.GetResponseAsync($"Where is {mail.Host}?");
        }
        """);

    [Fact]
    public Task DoesNotReport_member_of_a_type_that_nothing_fills() => VerifyAsync("""
        public class Crm(CrmSettings settings, IOptions<Smtp> options)
        {
            public string Describe() => $"{settings.Url} with {settings.ApiKey} at {options.Value.Host}";
        }

        public class Subject(Crm crm, IChatClient chat)
        {
            public Task AskAsync() => chat.GetResponseAsync($"Why does it refuse {crm.Describe()}?");
        }
        """);

    [Fact]
    public Task DoesNotReport_key_that_goes_to_a_client() => VerifyAsync("""
        public class Subject(IOptions<CrmSettings> options)
        {
            public async Task<string> AskAsync(string question)
            {
                var chat = new OpenAI.Chat.ChatClient("gpt-5-mini-2025-08-07", options.Value.ApiKey);
                return (await chat.CompleteChatAsync(question)).Value.Content[0].Text;
            }
        }
        """);

    private static Task VerifyAsync(string code) => FlowRuleTest.VerifyAsync(RuleTable.SecretInContext, Types + code);
}
