#nullable enable

using System.Collections.Generic;
using System.Diagnostics;

namespace OpenTelemetry
{
    public static class Sdk
    {
        public static Trace.TracerProviderBuilder CreateTracerProviderBuilder() => throw null!;
    }
}

namespace OpenTelemetry.Trace
{
    public abstract class TracerProviderBuilder
    {
    }

    public static class InMemoryExporterHelperExtensions
    {
        public static TracerProviderBuilder AddInMemoryExporter(this TracerProviderBuilder builder, ICollection<Activity> exportedItems) =>
            throw null!;
    }
}

namespace OpenTelemetry.Logs
{
    public class LogRecord
    {
    }

    public class OpenTelemetryLoggerOptions
    {
    }

    public static class InMemoryExporterLoggingExtensions
    {
        public static OpenTelemetryLoggerOptions AddInMemoryExporter(
            this OpenTelemetryLoggerOptions loggerOptions, ICollection<LogRecord> exportedItems) => throw null!;
    }
}
