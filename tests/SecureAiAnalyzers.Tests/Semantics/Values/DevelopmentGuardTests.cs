using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Values;

public sealed class DevelopmentGuardTests
{
    [Theory]
    [InlineData("if (environment.IsDevelopment()) Probe(1);")]
    [InlineData("if (environment.IsDevelopment()) { if (flag) { Probe(1); } }")]
    [InlineData("if (environment.IsDevelopment() && flag) Probe(1);")]
    [InlineData("if (flag && environment.IsDevelopment()) Probe(1);")]
    [InlineData("if (environment.IsDevelopment() || environment.IsEnvironment(\"Development\")) Probe(1);")]
    [InlineData("if (!environment.IsDevelopment()) { } else Probe(1);")]
    [InlineData("if (!environment.IsDevelopment()) return; Probe(1);")]
    [InlineData("if (!environment.IsDevelopment()) { throw new Exception(); } Probe(1);")]
    [InlineData("if (!environment.IsDevelopment() || flag) return; Probe(1);")]
    [InlineData("foreach (var i in new[] { 1 }) { if (!environment.IsDevelopment()) continue; Probe(i); }")]
    [InlineData("var dev = environment.IsDevelopment(); if (dev) Probe(1);")]
    [InlineData("if (environment.EnvironmentName == \"Development\") Probe(1);")]
    [InlineData("if (Environments.Development == environment.EnvironmentName) Probe(1);")]
    [InlineData("if (environment.EnvironmentName != \"Development\") return; Probe(1);")]
    [InlineData("if (environment.IsEnvironment(Environments.Development)) Probe(1);")]
    [InlineData("if (environment.IsDevelopment()) { Action run = () => Probe(1); run(); }")]
    [InlineData("var x = environment.IsDevelopment() ? Give(() => Probe(1)) : 0;")]
    [InlineData("try { } catch (Exception) when (environment.IsDevelopment()) { Probe(1); }")]
    [InlineData("try { } catch (Exception e) when (e is not ArgumentException && environment.IsDevelopment()) { Probe(1); }")]
    [InlineData("#if DEBUG\nProbe(1);\n#endif")]
    [InlineData("#if DEBUG && OTHER\nProbe(1);\n#endif")]
    [InlineData("#if !DEBUG\n#else\nProbe(1);\n#endif")]
    [InlineData("#if OTHER\n#if DEBUG\nProbe(1);\n#endif\n#endif")]
    public void Development_only_code_is_covered(string statements) => Assert.True(Covers(statements));

    [Theory]
    [InlineData("Probe(1);")]
    [InlineData("if (flag) Probe(1);")]
    [InlineData("try { } catch (Exception) when (!environment.IsDevelopment()) { Probe(1); }")]
    [InlineData("try { Probe(1); } catch (Exception) when (environment.IsDevelopment()) { }")]
    [InlineData("try { } catch (Exception) when (environment.IsDevelopment()) { } finally { Probe(1); }")]
    [InlineData("if (environment.IsDevelopment()) { } Probe(1);")]
    [InlineData("if (environment.IsDevelopment()) { } else Probe(1);")]
    [InlineData("if (!environment.IsDevelopment()) Probe(1);")]
    [InlineData("if (environment.IsDevelopment() || flag) Probe(1);")]
    [InlineData("if (environment.IsProduction()) Probe(1);")]
    [InlineData("if (environment.IsEnvironment(\"Staging\")) Probe(1);")]
    [InlineData("if (!environment.IsDevelopment()) { flag = true; } Probe(1);")]
    [InlineData("if (environment.IsDevelopment()) return; Probe(1);")]
    [InlineData("Probe(1); if (!environment.IsDevelopment()) return;")]
    [InlineData("if (!environment.IsDevelopment() && flag) return; Probe(1);")]
    [InlineData("var dev = environment.IsDevelopment(); dev = true; if (dev) Probe(1);")]
    [InlineData("if (environment.EnvironmentName != \"Development\") Probe(1);")]
    [InlineData("if (environment.EnvironmentName == \"Production\") Probe(1);")]
    [InlineData("#if DEBUG\n#endif\nProbe(1);")]
    [InlineData("#if OTHER\nProbe(1);\n#endif")]
    [InlineData("#if DEBUG || OTHER\nProbe(1);\n#endif")]
    public void Code_elsewhere_is_not_covered(string statements) => Assert.False(Covers(statements));

    [Fact]
    public void Else_of_debug_is_not_covered()
    {
        var code = FactCode.OfStatements("#if DEBUG\n#else\nProbe(1);\n#endif");

        Assert.False(code.Facts.Development.Covers(code.Probe, CancellationToken.None));
    }

    private static bool Covers(string statements)
    {
        var code = FactCode.OfStatements(statements, "static int Give(Action run) => 0;", "DEBUG", "OTHER");
        return code.Facts.Development.Covers(code.Probe, CancellationToken.None);
    }
}
