using System.Globalization;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.Logging;

/// <summary>SAI3012: classified values are logged in clear when loggers redact and no redactor is registered.</summary>
public sealed partial class LogRedactionTests
{
    [Fact]
    public void Redaction_without_a_redactor_logs_the_value_in_clear() => Assert.Contains("Ann Smith", Log(static services => services
        .AddLogging(logging => logging.EnableRedaction())), StringComparison.Ordinal);

    [Fact]
    public void Without_redaction_the_value_is_left_out() =>
        Assert.DoesNotContain("Ann Smith", Log(static services => services.AddLogging()), StringComparison.Ordinal);

    [Fact]
    public void With_a_redactor_the_value_is_erased() => Assert.DoesNotContain("Ann Smith", Log(static services => services
        .AddRedaction()
        .AddLogging(logging => logging.EnableRedaction())), StringComparison.Ordinal);

    [Fact]
    public void An_own_provider_of_redactors_is_asked() => Assert.DoesNotContain("Ann Smith", Log(static services => services
        .AddSingleton<IRedactorProvider, Erasing>()
        .AddLogging(logging => logging.EnableRedaction())), StringComparison.Ordinal);

    [Fact]
    public void The_factory_of_Serilog_leaves_the_value_out()
    {
        var entries = new Entries();
        using var logger = new LoggerConfiguration().WriteTo.Sink(entries).CreateLogger();

        Write(services => services.AddLogging(logging => logging.EnableRedaction()).AddSerilog(logger));

        Assert.DoesNotContain("Ann Smith", Assert.Single(entries.Texts), StringComparison.Ordinal);
    }

    private static string Log(Action<IServiceCollection> setUp)
    {
        var entries = new Entries();
        Write(services =>
        {
            setUp(services);
            services.AddSingleton<ILoggerProvider>(entries);
        });
        return Assert.Single(entries.Texts);
    }

    private static void Write(Action<IServiceCollection> setUp)
    {
        var services = new ServiceCollection();
        setUp(services);
        using var provider = services.BuildServiceProvider();
        Refunded(provider.GetRequiredService<ILoggerFactory>().CreateLogger("shop"), 5, "Ann Smith");
    }

    [LoggerMessage(LogLevel.Information, "Refunded {amount} to {name}")]
    private static partial void Refunded(Microsoft.Extensions.Logging.ILogger logger, int amount, [Person] string name);

    private sealed class PersonAttribute() : DataClassificationAttribute(new DataClassification("shop", "person"));

    private sealed class Erasing : IRedactorProvider
    {
        public Redactor GetRedactor(DataClassificationSet classifications) => ErasingRedactor.Instance;
    }

    /// <summary>Keeps each entry with its text and its values.</summary>
    private sealed class Entries : ILoggerProvider, Microsoft.Extensions.Logging.ILogger, ILogEventSink
    {
        public List<string> Texts { get; } = [];

        public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Texts.Add(formatter(state, exception) + string.Join(';', state as IEnumerable<KeyValuePair<string, object?>> ?? []));

        public void Emit(LogEvent logEvent) => Texts.Add(logEvent.RenderMessage(CultureInfo.InvariantCulture) + string.Join(';', logEvent.Properties));

        public void Dispose()
        {
        }
    }
}
