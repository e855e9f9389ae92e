using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class TryTests
{
    private const string Note = """ class Note { public string Text { get; set; } = ""; }""";

    [Theory]
    [InlineData("""var s = ""; try { s = In(); Work(); } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = In(); try { Work(); s = "a"; } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { Work(); } catch { s = In(); } Sink([|s|]); void Work() { }""")]
    [InlineData("""var s = ""; try { Work(); s = In(); } catch { s = "b"; } Sink([|s|]); void Work() { }""")]
    [InlineData("try { Work(); } catch (Exception e) when (In() is { Length: > 2 } s) { Sink([|s|]); } void Work() { }")]
    [InlineData("""var s = ""; try { s = In(); Work(); s = "a"; } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { s = In(); Work(); s = "a"; Work(); s = "b"; } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { Work(); s = In(); if (Coin()) s = "a"; } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { while (Coin()) s = In(); } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { foreach (var c in "abc".Split('b')) s += In(); } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { s = In(); throw new InvalidOperationException(); } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { s = In(); var c = s[0]; } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { s = In(); await Task.Delay(1); } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; object o = 1; try { s = In(); var t = (string)o; } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; var i = 0; try { s = In(); i = 1 / i; } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; dynamic d = 1; try { s = In(); int n = d.Length; } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { Take(s = In()); } catch { Sink([|s|]); } void Take(string t) { }""")]
    [InlineData("""var b = new StringBuilder(); try { b.Append(In()); b.Append("a"); } catch { Sink([|b.ToString()|]); }""")]
    public Task Reports_what_the_try_assigned_in_a_catch(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = ""; try { Work(); s = In(); } catch { Sink(s); } void Work() { }""")]
    [InlineData("""var s = ""; try { s = await InAsync(); } catch (TimeoutException) { Sink(s); } catch (IOException e) when (e.HResult != 0) { Sink(s); }""")]
    [InlineData("""var s = ""; try { s = In(); var t = s; return; } catch { Sink(s); }""")]
    [InlineData("""var s = ""; try { if (Coin()) s = In(); else s = In() + "a"; } catch { Sink(s); }""")]
    [InlineData("""var s = ""; try { s = Coin() ? In() : "a"; } catch { Sink(s); }""")]
    [InlineData("""var s = ""; try { s = In(); s = "a"; Work(); } catch { Sink(s); } void Work() { }""")]
    [InlineData("""var s = ""; var n = 0; try { s = In(); n = s.Length + 1; } catch { Sink(s); }""")]
    [InlineData("""var (s, n) = ("", 0); try { (s, n) = (In(), 1); } catch { Sink(s); }""")]
    public Task DoesNotReport_what_the_last_statement_of_a_try_assigns_in_a_catch(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = ""; try { try { s = In(); } finally { Work(); } } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { try { Work(); } finally { s = In(); } } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { try { Work(); } catch { s = In(); throw; } } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { try { s = In(); Work(); } catch (IOException) { } } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { try { s = In(); } catch { s = "a"; } Work(); } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { using var r = new StringReader("a"); s = In(); r.Read(); } catch { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { lock (this) { s = In(); Work(); } } catch { Sink([|s|]); } void Work() { }""")]
    public Task Reports_what_a_nested_try_assigned_in_a_catch(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = ""; try { try { s = In(); } finally { } } catch { Sink(s); }""")]
    [InlineData("""var s = ""; try { try { s = In(); } catch (IOException) { Sink(s); } } catch { Sink(s); }""")]
    [InlineData("""var s = ""; try { using var r = new StringReader("a"); s = In(); } catch { Sink(s); }""")]
    [InlineData("""var s = ""; try { await using var m = new MemoryStream(); s = In(); } catch { Sink(s); }""")]
    [InlineData("""var s = ""; try { lock (this) { s = In(); } } catch { Sink(s); }""")]
    [InlineData("""var s = ""; try { try { Work(); } finally { s = In(); s = "a"; } } catch { Sink(s); } void Work() { }""")]
    public Task DoesNotReport_what_the_last_statement_of_a_nested_try_assigns(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""string text = ""; void Run() { try { text = In(); Work(); } catch { Sink([|text|]); } } void Work() { }""")]
    [InlineData("""string Text { get; set; } = ""; void Run() { try { Text = In(); Work(); } catch { Sink([|Text|]); } } void Work() { }""")]
    [InlineData("""string S { get => field; set { field = value; Do(); } } = ""; void Run() { try { S = In(); } catch { Sink([|S|]); } } void Do() { }""")]
    [InlineData("""void Run() { var n = new Note(); try { n.Text = In(); Work(); n.Text = "a"; } catch { Sink([|n.Text|]); } } void Work() { }""")]
    [InlineData("""void Run() { var n = new Note(); try { n.Text = In(); Work(); n = new Note(); } catch { Sink([|n.Text|]); } } void Work() { }""")]
    [InlineData("""void Run() { var s = ""; try { s = In(); var n = Size; } catch { Sink([|s|]); } } int Size => int.Parse("1");""")]
    public Task Reports_member_that_the_try_assigned_in_a_catch(string members) => FlowTest.VerifyMembersAsync(members + Note);

    [Theory]
    [InlineData("""void Run() { var s = ""; try { s = In(); var n = Size; } catch { Sink(s); } } int Size { get; set; }""")]
    [InlineData("""string Run(bool now) { var s = ""; try { s = In(); return now ? s : ""; } catch { Sink(s); return ""; } }""")]
    public Task DoesNotReport_member_that_the_last_statement_of_a_try_assigns(string members) => FlowTest.VerifyMembersAsync(members + Note);

    [Theory]
    [InlineData("""var s = In(); try { s = "a"; } catch { s = "b"; } Sink(s);""")]
    public Task DoesNotReport_what_try_and_catch_overwrite(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = ""; try { s = In(); } finally { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { } finally { s = In(); } Sink([|s|]);""")]
    [InlineData("""var s = ""; try { if (Coin()) { s = In(); return; } s = "a"; } finally { Sink([|s|]); }""")]
    [InlineData("""var s = ""; while (Coin()) { try { s = In(); break; } finally { Sink([|s|]); } }""")]
    [InlineData("""var s = ""; try { try { s = In(); } finally { var n = 1; } } finally { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { try { Coin(); } finally { s = In(); } } finally { Sink([|s|]); }""")]
    public Task Reports_what_the_try_assigned_in_a_finally(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = In(); try { } finally { s = "a"; } Sink(s);""")]
    [InlineData("""var s = ""; try { try { s = In(); } finally { s = "a"; } } finally { Sink(s); }""")]
    public Task DoesNotReport_what_a_finally_overwrites(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("using var reader = new StringReader(In()); Sink([|reader.ReadToEnd()|]);")]
    [InlineData("using (var reader = new StringReader(In())) { Sink([|reader.ReadLine()|]); }")]
    [InlineData("await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(In())); Sink([|await new StreamReader(stream).ReadToEndAsync()|]);")]
    [InlineData("lock (this) { var s = In(); Sink([|s|]); }")]
    [InlineData("checked { Sink([|In()|]); }")]
    public Task Reports_resource_of_a_using(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""using (new StringReader(In())) { Sink("a"); }""")]
    public Task DoesNotReport_constant_inside_a_using(string code) => FlowTest.VerifyAsync(code);
}
