using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>The text that an exception carries from where it is thrown to the clause that catches it.</summary>
public sealed class ExceptionTests
{
    private const string Types = """

        ---
        public class CrmException(string detail) : Exception("The CRM refuses: " + detail);
        public sealed class CrmLoginException : CrmException { public CrmLoginException(string user) : base("No user " + user) => User = user; public string User { get; } }
        public sealed class FixedException : Exception { public FixedException(string body) : base("It failed.") => Body = body; public string Body { get; } public int Code { get; init; } }
        public sealed class ToldException : Exception { public string? Answer { get; init; } public override string Message => "Answer: " + Answer; }
        """;

    [Theory]
    [InlineData("try { throw new InvalidOperationException(In()); } catch (InvalidOperationException e) { Sink([|e.Message|]); }")]
    [InlineData("try { throw new InvalidOperationException($\"No {In()}\"); } catch (Exception e) { Sink([|e.Message|]); }")]
    [InlineData("try { throw new InvalidOperationException(In()); } catch (Exception e) { Sink([|e.ToString()|]); }")]
    [InlineData("try { throw new InvalidOperationException(In()); } catch (Exception e) { Sink([|$\"Error: {e}\"|]); }")]
    [InlineData("try { throw new InvalidOperationException(\"a\", new Exception(In())); } catch (Exception e) { Sink(e.Message); Sink([|e.InnerException!.Message|]); }")]
    [InlineData("try { throw new InvalidOperationException(\"a\", new Exception(In())); } catch (Exception e) { Sink([|e.ToString()|]); }")]
    [InlineData("try { try { throw new Exception(In()); } catch (Exception e) { throw new InvalidOperationException(\"a\", e); } } "
        + "catch (InvalidOperationException e) { Sink([|e.InnerException?.Message|]); }")]
    [InlineData("try { try { throw new Exception(In()); } catch (Exception) { throw; } } catch (Exception e) { Sink([|e.Message|]); }")]
    [InlineData("try { try { throw new Exception(In()); } catch (Exception e) { throw new InvalidOperationException(e.Message); } } catch (Exception e) { Sink([|e.Message|]); }")]
    [InlineData("try { throw new ArgumentException(In(), \"name\"); } catch (Exception e) when (e is ArgumentException) { Sink([|e.Message|]); }")]
    [InlineData("try { _ = Coin() ? \"a\" : throw new FormatException(In()); } catch (FormatException e) { Sink([|e.Message|]); }")]
    [InlineData("try { throw new AggregateException(new Exception(In())); } catch (AggregateException e) { foreach (var x in e.InnerExceptions) Sink([|x.Message|]); }")]
    [InlineData("Exception? last = null; try { throw new Exception(In()); } catch (Exception e) { last = e; } Sink([|last?.Message|]);")]
    public Task Reports_message_of_what_the_block_throws(string statements) => FlowTest.VerifyAsync(statements);

    [Theory]
    [InlineData("try { throw new CrmException(In()); } catch (CrmException e) { Sink([|e.Message|]); }")]
    [InlineData("try { throw new CrmLoginException(In()); } catch (CrmException e) { Sink([|e.Message|]); }")]
    [InlineData("try { throw new CrmLoginException(In()); } catch (CrmLoginException e) { Sink([|e.User|]); }")]
    [InlineData("try { throw new CrmException(In()); } catch (Exception e) { Sink([|e.ToString()|]); }")]
    [InlineData("try { throw new FixedException(In()); } catch (FixedException e) { Sink([|e.Body|]); Sink(e.Message); Sink(e.ToString()); }")]
    [InlineData("try { throw new ToldException { Answer = In() }; } catch (ToldException e) { Sink([|e.Answer|]); Sink([|e.Message|]); Sink([|e.ToString()|]); }")]
    [InlineData("try { throw new CrmException(In()); } catch (Exception e) { var text = e is CrmException crm ? crm.Message : \"a\"; Sink([|text|]); }")]
    public Task Reports_own_exception(string statements) => FlowTest.VerifyMembersAsync("async Task M() { " + statements + " await Task.Yield(); }" + Types);

    [Theory]
    [InlineData("void M() { try { Call(); } catch (CrmException e) { Sink([|e.Message|]); } } void Call() => Fail(In()); void Fail(string s) => throw new CrmException(s);")]
    [InlineData("async Task M() { try { await CallAsync(); } catch (CrmException e) { Sink([|e.Message|]); } } "
        + "async Task CallAsync() { var s = await InAsync(); if (s.Length > 3) throw new CrmException(s); }")]
    [InlineData("void M() { try { Call(); } catch (Exception e) { Sink([|e.Message|]); } } void Call() { try { Fail(); } finally { Coin(); } } void Fail() => throw new CrmException(In());")]
    [InlineData("void M() { try { Call(); } catch (Exception e) { Sink([|e.Message|]); } } "
        + "void Call() { try { Fail(); } catch (FormatException) { } } void Fail() => throw new CrmException(In());")]
    [InlineData("void M() { try { Call(); } catch (CrmException e) { Sink([|e.Message|]); } } "
        + "void Call() { try { Fail(); } catch (Exception e) { throw new CrmException(e.Message); } } void Fail() => throw new FormatException(In());")]
    [InlineData("void M() { try { Run(() => throw new CrmException(In())); } catch (CrmException e) { Sink([|e.Message|]); } } void Run(Action run) => run();")]
    [InlineData("async Task M() { try { await Task.Run(() => Fail()); } catch (CrmException e) { Sink([|e.Message|]); } } void Fail() => throw new CrmException(In());")]
    [InlineData("void M() { try { _ = new Part(In()); } catch (CrmException e) { Sink([|e.Message|]); } } class Part { public Part(string s) { if (s.Length > 3) throw new CrmException(s); } }")]
    [InlineData("void M(IStore store) { try { store.Get(); } catch (CrmException e) { Sink([|e.Message|]); } } "
        + "interface IStore { string Get(); } class Store : IStore { public string Get() => throw new CrmException(In()); }")]
    public Task Reports_what_a_function_throws(string members) => FlowTest.VerifyMembersAsync(members + Types);

    [Theory]
    [InlineData("try { throw new FormatException(In()); } catch (InvalidOperationException e) { Sink(e.Message); }")]
    [InlineData("try { throw new InvalidOperationException(\"fixed\"); } catch (InvalidOperationException e) { Sink(e.Message); }")]
    [InlineData("try { Coin(); } catch (InvalidOperationException e) { Sink(e.Message); } if (Coin()) throw new InvalidOperationException(In());")]
    [InlineData("try { try { throw new FormatException(In()); } catch (FormatException) { } } catch (Exception e) { Sink(e.Message); }")]
    [InlineData("try { throw new FormatException(In()); } catch (FormatException) { } catch (Exception e) { Sink(e.Message); }")]
    [InlineData("try { throw new FixedException(In()) { Code = 3 }; } catch (FixedException e) { Sink(e.Message); }")]
    [InlineData("try { throw new Exception(In()); } catch (Exception e) { Sink(e.GetType().Name); Sink(e.StackTrace); }")]
    [InlineData("try { throw new InvalidOperationException(In()); } catch (Exception) { throw new InvalidOperationException(\"fixed\"); }")]
    public Task DoesNotReport_other_exception(string statements) =>
        FlowTest.VerifyMembersAsync("async Task M() { " + statements + " await Task.Yield(); }" + Types);

    [Theory]
    [InlineData("void M() { try { Call(); } catch (FormatException e) { Sink(e.Message); } } void Call() => throw new CrmException(In());")]
    [InlineData("void M() { try { Call(); } catch (Exception e) { Sink(e.Message); } } void Call() { try { Fail(); } catch (Exception) { } } void Fail() => throw new CrmException(In());")]
    [InlineData("void M() { try { Call(); } catch (Exception e) { Sink(e.Message); } } void Call() => throw new CrmException(\"fixed\"); void Other() => throw new CrmException(In());")]
    [InlineData("void M() { Call(); try { Coin(); } catch (CrmException e) { Sink(e.Message); } } void Call() => throw new CrmException(In());")]
    public Task DoesNotReport_what_no_function_throws_there(string members) => FlowTest.VerifyMembersAsync(members + Types);
}
