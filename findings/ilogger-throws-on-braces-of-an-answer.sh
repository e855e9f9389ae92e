#!/usr/bin/env bash
# Packages: Microsoft.Extensions.Logging 10.0.15, Serilog 4.4.0.
#
# Behaviour: text that is concatenated into a log message is part of the template, and models answer with braces (JSON, code). As long as
# the call has no other argument nothing happens. With one, as in LogInformation("For {User}: " + answer, user), ILogger throws out of the
# logging call: AggregateException for {"ok": true}, FormatException for nested JSON or a single brace, the latter also when the level is
# switched off. Where it does not throw it can put the values under wrong names. Serilog's own API never throws: it gives the user's name
# to the hole of the answer and leaves {User} as it stands.
# Seen: the table below; the log entry is lost in every line that shows an exception.
#
# Why it matters: a line that was put there to watch the model ends the request, only for some answers, and only in code that logs the
# user too. Whoever can choose the answer's words can choose which value is filed under which name, or that there is no entry.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603;CA2254;CA2017</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.Logging" Version="[10.0.15]" />
    <PackageReference Include="Serilog" Version="[4.4.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;

var entries = new Entries();
using var on = LoggerFactory.Create(builder => builder.AddProvider(entries));
using var off = LoggerFactory.Create(builder => builder.AddProvider(entries).SetMinimumLevel(LogLevel.Error));
var (logger, quiet) = (on.CreateLogger("chat"), off.CreateLogger("chat"));
var sink = new Entries();
var serilog = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger();

foreach (var answer in (string[])["fine", """{"ok": true}""", """{"a": {"b": 1}}""", "if (x) { y", "write to {Team}"])
{
    Console.WriteLine(answer);
    Console.WriteLine($"  ILogger, no other argument: {Try(() => logger.LogInformation("Answer: " + answer), entries)}");
    Console.WriteLine($"  ILogger, user behind: {Try(() => logger.LogInformation("Answer: " + answer + " for {User}", "ann"), entries)}");
    Console.WriteLine($"  ILogger, user before: {Try(() => logger.LogInformation("For {User}: " + answer, "ann"), entries)}");
    Console.WriteLine($"  ILogger, level off: {Try(() => quiet.LogInformation("For {User}: " + answer, "ann"), null)}");
    Console.WriteLine($"  Serilog, user behind: {Try(() => serilog.Information("Answer: " + answer + " for {User}", "ann"), sink)}");
}

static string Try(Action write, Entries entries)
{
    try
    {
        write();
        return entries?.Last ?? "no exception";
    }
    catch (Exception exception)
    {
        return exception.GetType().Name;
    }
}

internal sealed class Entries : ILoggerProvider, Microsoft.Extensions.Logging.ILogger, ILogEventSink
{
    public string Last { get; private set; }

    public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable BeginScope<TState>(TState state) => null;

    public void Dispose()
    {
    }

    public void Log<TState>(LogLevel level, EventId id, TState state, Exception exception, Func<TState, Exception, string> format) =>
        Show(format(state, exception), ((IEnumerable<KeyValuePair<string, object>>)state).Where(pair => pair.Key != "{OriginalFormat}"));

    public void Emit(LogEvent logEvent) =>
        Show(logEvent.RenderMessage(), logEvent.Properties.Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value)));

    private void Show(string text, IEnumerable<KeyValuePair<string, object>> values) =>
        Last = $"{text} [{string.Join(", ", values.Select(pair => $"{pair.Key.Trim()}={pair.Value}"))}]";
}
E

cat > expected.txt <<'E'
fine
  ILogger, no other argument: Answer: fine []
  ILogger, user behind: Answer: fine for ann [User=ann]
  ILogger, user before: For ann: fine [User=ann]
  ILogger, level off: no exception
  Serilog, user behind: Answer: fine for "ann" [User="ann"]
{"ok": true}
  ILogger, no other argument: Answer: {"ok": true} []
  ILogger, user behind: AggregateException
  ILogger, user before: AggregateException
  ILogger, level off: no exception
  Serilog, user behind: Answer: {"ok": true} for "ann" [User="ann"]
{"a": {"b": 1}}
  ILogger, no other argument: Answer: {"a": {"b": 1}} []
  ILogger, user behind: FormatException
  ILogger, user before: FormatException
  ILogger, level off: FormatException
  Serilog, user behind: Answer: {"a": {"b": 1}} for "ann" [User="ann"]
if (x) { y
  ILogger, no other argument: Answer: if (x) { y []
  ILogger, user behind: Answer: if (x) ann [y for {User=ann]
  ILogger, user before: FormatException
  ILogger, level off: FormatException
  Serilog, user behind: Answer: if (x) { y for {User} []
write to {Team}
  ILogger, no other argument: Answer: write to {Team} []
  ILogger, user behind: AggregateException
  ILogger, user before: AggregateException
  ILogger, level off: no exception
  Serilog, user behind: Answer: write to "ann" for {User} [Team="ann"]
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: logging no longer treats braces in a template as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: braces of an answer make ILogger throw, with the level off too, and make Serilog file values under wrong names."
