using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class CollectionTests
{
    [Theory]
    [InlineData("var c = new List<string>(); c.Add(In()); Sink([|c[0]|]);")]
    [InlineData("""var c = new List<string> { "a", In() }; Sink([|c[1]|]);""")]
    [InlineData("var c = new List<string>(new[] { In() }); Sink([|c[0]|]);")]
    [InlineData("var c = new List<string>(); c.AddRange(new[] { In() }); Sink([|c[0]|]);")]
    [InlineData("var c = new List<string>(); c.Insert(0, In()); Sink([|c[0]|]);")]
    [InlineData("""var c = new List<string> { "a" }; c[0] = In(); Sink([|c[0]|]);""")]
    [InlineData("""var c = new List<string> { "a" }; c[0] += In(); Sink([|c[0]|]);""")]
    [InlineData("var c = new HashSet<string>(); c.Add(In()); Sink([|c.First()|]);")]
    [InlineData("var c = new Queue<string>(); c.Enqueue(In()); Sink([|c.Dequeue()|]);")]
    [InlineData("var c = new Stack<string>(); c.Push(In()); Sink([|c.Pop()|]);")]
    [InlineData("var c = new LinkedList<string>(); c.AddLast(In()); Sink([|c.First!.Value|]);")]
    [InlineData("var c = new PriorityQueue<string, int>(); c.Enqueue(In(), 1); Sink([|c.Dequeue()|]);")]
    [InlineData("var c = new System.Collections.Concurrent.ConcurrentBag<string>(); c.Add(In()); if (c.TryTake(out var s)) Sink([|s|]);")]
    [InlineData("var c = new Queue<string>(); c.Enqueue(In()); if (c.TryDequeue(out var s)) Sink([|s|]);")]
    [InlineData("var c = new Queue<string>(); c.Enqueue(In()); while (c.TryPeek(out var s)) Sink([|s|]);")]
    [InlineData("IList<string> c = new List<string>(); c.Add(In()); Sink([|c[0]|]);")]
    [InlineData("ICollection<string> c = new List<string>(); c.Add(In()); foreach (var s in c) Sink([|s|]);")]
    [InlineData("var c = new System.Collections.ArrayList(); c.Add(In()); Sink([|(string?)c[0]|]);")]
    [InlineData("var c = System.Collections.Immutable.ImmutableArray.Create(In()); Sink([|c[0]|]);")]
    [InlineData("var c = System.Collections.Immutable.ImmutableList<string>.Empty; c = c.Add(In()); Sink([|c[0]|]);")]
    [InlineData("var c = new System.Collections.ObjectModel.Collection<string>(); c.Add(In()); Sink([|c[0]|]);")]
    [InlineData("var c = new List<string> { In() }; c.ForEach(s => Sink([|s|]));")]
    [InlineData("var c = new List<string> { In() }; Sink([|c.Find(s => s.Length > 0)|]);")]
    [InlineData("var c = new List<string> { In() }; Sink([|c.ConvertAll(s => s.Trim())[0]|]);")]
    [InlineData("var c = new List<string> { In() }; Sink([|c.AsReadOnly()[0]|]);")]
    [InlineData("var c = new List<string> { In() }; Sink([|c.GetRange(0, 1)[0]|]);")]
    [InlineData("var c = new List<string> { In() }; using var e = c.GetEnumerator(); while (e.MoveNext()) Sink([|e.Current|]);")]
    [InlineData("var c = new List<List<string>> { new() { In() } }; Sink([|c[0][0]|]);")]
    [InlineData("var c = new List<List<string>> { new() }; c[0].Add(In()); Sink([|c[0][0]|]);")]
    [InlineData("var c = new List<string[]> { new string[1] }; c[0][0] = In(); Sink([|c[0][0]|]);")]
    [InlineData("var box = new Lazy<string>(() => In()); Sink([|box.Value|]);")]
    [InlineData("""
        var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
        channel.Writer.TryWrite(In());
        Sink([|await channel.Reader.ReadAsync()|]);
        """)]
    public Task Reports_what_was_added_to_a_collection(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var c = new List<string> { In() }; c.ForEach(Sink);")]
    public Task DoesNotReport_method_group_that_a_collection_runs(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var c = new List<string>(); c.Add("a"); In(); Sink(c[0]);""")]
    [InlineData("var c = new List<string>(); Sink(c.FirstOrDefault()); c.Add(In());")]
    [InlineData("var c = new List<string>(); c.Remove(In()); Sink(c[0]);")]
    [InlineData("var c = new List<string>(); c.Contains(In()); Sink(c[0]);")]
    [InlineData("var c = new List<string> { In() }; Sink(c.Count.ToString());")]
    [InlineData("var c = new List<string> { In() }; c = new List<string>(); Sink(c[0]);")]
    [InlineData("var c = new List<string> { In() }; c.Clear(); Sink(c.FirstOrDefault());")]
    [InlineData("var c = new List<int> { In().Length }; Sink(c[0].ToString());")]
    [InlineData("var a = new List<string>(); var b = new List<string>(); a.Add(In()); Sink(b[0]);")]
    [InlineData("""var c = new List<string> { In() }; Sink(c.Any(s => s == "a") ? "yes" : "no");""")]
    public Task DoesNotReport_what_was_not_added_to_a_collection(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("ImmutableInterlocked.TryAdd(ref _map, \"k\", In()); Sink([|_map[\"k\"]|]);")]
    [InlineData("ImmutableInterlocked.AddOrUpdate(ref _map, \"k\", In(), (_, old) => old); Sink([|_map.GetValueOrDefault(\"k\", \"\")|]);")]
    [InlineData("Sink([|ImmutableInterlocked.GetOrAdd(ref _map, \"k\", _ => In())|]);")]
    [InlineData("ImmutableInterlocked.Push(ref _stack, In()); if (ImmutableInterlocked.TryPop(ref _stack, out var top)) Sink([|top|]);")]
    [InlineData("ImmutableInterlocked.Update(ref _list, (list, text) => list.Add(text), In()); foreach (var item in _list) Sink([|item|]);")]
    public Task Reports_what_was_put_into_a_variable_of_an_immutable_collection(string statements) => VerifyVariableAsync(statements);

    [Theory]
    [InlineData("ImmutableInterlocked.TryAdd(ref _map, \"k\", \"constant\"); Sink(_map[\"k\"]);")]
    [InlineData("Sink(ImmutableInterlocked.GetOrAdd(ref _map, \"k\", _ => \"constant\"));")]
    public Task DoesNotReport_constant_in_a_variable_of_an_immutable_collection(string statements) => VerifyVariableAsync(statements);

    private static Task VerifyVariableAsync(string statements) => FlowTest.VerifyMembersAsync(
        "System.Collections.Immutable.ImmutableDictionary<string, string> _map = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;\n"
        + "System.Collections.Immutable.ImmutableStack<string> _stack = [];\nSystem.Collections.Immutable.ImmutableList<string> _list = [];\n"
        + "void M() { " + statements.Replace("ImmutableInterlocked", "System.Collections.Immutable.ImmutableInterlocked", StringComparison.Ordinal) + " }");
}
