using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Functions that a member holds: events, fields and properties. They get what is given wherever that member is called.</summary>
public sealed class HeldFunctionTests
{
    private const string Publisher = """

        ---
        public sealed class Told(string text) : EventArgs { public string Text { get; } = text; public string Kind { get; } = "a"; }
        public interface ITeller { event EventHandler<Told>? Spoke; }
        public sealed class Teller : ITeller
        {
            public event EventHandler<Told>? Spoke;
            public event Action<string, string>? Named;
            public void Tell(string text) => OnSpoke(new Told(text));
            public void Name(string text) { var named = Named; if (named != null) named(text, "a"); }
            private void OnSpoke(Told told) => Spoke?.Invoke(this, told);
        }
        """;

    [Theory]
    [InlineData("event Action<string>? Changed; void M() { Changed += s => Sink([|s|]); Changed?.Invoke(In()); }")]
    [InlineData("event Action<string>? Changed; Subject() => Changed += s => Sink([|s|]); void M() => Changed?.Invoke(In());")]
    [InlineData("event Action<string>? Changed; void N() { Changed += On; } void On(string s) => Sink([|s|]); void M() => Changed!(In());")]
    [InlineData("event Action<string>? Changed; void N() { Changed += On; void On(string s) => Sink([|s|]); } void M() { var c = Changed; c?.Invoke(In()); }")]
    [InlineData("static event Action<string>? Changed; static void N() => Changed += static s => Sink([|s|]); static void M() => Changed?.Invoke(In());")]
    [InlineData("event Func<string, Task>? Changed; void N() => Changed += async s => { await Task.Yield(); Sink([|s|]); }; Task M() => Changed!.Invoke(In());")]
    [InlineData("Action<string>? _changed; event Action<string> Changed { add { _changed += value; } remove { _changed -= value; } } "
        + "void N() => Changed += s => Sink([|s|]); void M() => _changed?.Invoke(In());")]
    public Task Reports_event_of_the_class(string members) => FlowTest.VerifyMembersAsync(members);

    [Theory]
    [InlineData("void N(Teller teller) => teller.Spoke += (sender, told) => { Sink([|told.Text|]); Sink(told.Kind); }; void M(Teller teller) => teller.Tell(In());")]
    [InlineData("void N(Teller teller) => teller.Spoke += On; void On(object? sender, Told told) => Sink([|told.Text|]); void M(Teller teller) => teller.Tell(In());")]
    [InlineData("readonly Teller _teller = new(); Subject() { _teller.Spoke += On; } void On(object? sender, Told told) => Sink([|told.Text|]); void M() => _teller.Tell(In());")]
    [InlineData("void N(ITeller teller) => teller.Spoke += (sender, told) => Sink([|told.Text|]); void M(Teller teller) => teller.Tell(In());")]
    [InlineData("void N(Teller teller) => teller.Named += (name, other) => { Sink([|name|]); Sink(other); }; void M(Teller teller) => teller.Name(In());")]
    [InlineData("event Action<string>? Again; void N(Teller t) { t.Named += (name, _) => Again?.Invoke(name); Again += s => Sink([|s|]); } void M(Teller t) => t.Name(In());")]
    public Task Reports_event_of_another_object(string members) => FlowTest.VerifyMembersAsync(members + Publisher);

    [Theory]
    [InlineData("Action<string>? _run; void N() => _run = s => Sink([|s|]); void M() => _run?.Invoke(In());")]
    [InlineData("Action<string>? _run; void N() => _run += s => Sink([|s|]); void M() => _run?.Invoke(In());")]
    [InlineData("Action<string> _run = _ => { }; void N() => _run = _run + (s => Sink([|s|])); void M() => _run(In());")]
    [InlineData("readonly Action<string> _run; Subject(Action<string> run) => _run = run; void M() => _run(In()); static Subject N() => new(s => Sink([|s|]));")]
    [InlineData("Action<string>? _run; void Use(Action<string> run) => _run = run; void N() => Use(s => Sink([|s|])); void M() => _run!(In());")]
    [InlineData("readonly List<Action<string>> _all = []; void N() => _all.Add(s => Sink([|s|])); void M() { foreach (var run in _all) run(In()); }")]
    [InlineData("readonly Dictionary<string, Action<string>> _all = new(); Subject() { _all[\"a\"] = s => Sink([|s|]); } void M(string k) => _all[k](In());")]
    [InlineData("static readonly Dictionary<string, Action<string>> s_all = new() { [\"a\"] = s => Sink([|s|]) }; void M(string k) { if (s_all.TryGetValue(k, out var run)) run(In()); }")]
    [InlineData("void N(Options o) => o.Run = s => Sink([|s|]); void M(Options o) => o.Run?.Invoke(In()); class Options { public Action<string>? Run { get; set; } }")]
    [InlineData("Options N() => new() { Run = s => Sink([|s|]) }; void M(Options o) => o.Run?.Invoke(In()); class Options { public Action<string>? Run { get; init; } }")]
    [InlineData("Worker N() => new(s => Sink([|s|])); void M(Worker w) => w.Do(In()); class Worker(Action<string> run) { public void Do(string s) => run(s); }")]
    [InlineData("Worker N() => new(s => Sink([|s|])); void M(Worker w) => w.Run(In()); record Worker(Action<string> Run);")]
    [InlineData("void N(Options o) => o.Load = () => In(); void M(Options o) => Sink([|o.Load!()|]); class Options { public Func<string>? Load { get; set; } }")]
    [InlineData("void N(Options o) => o.Map = s => s + \"!\"; void M(Options o) => Sink([|o.Map?.Invoke(In())|]); class Options { public Func<string, string>? Map { get; set; } }")]
    [InlineData("Func<string, string> _map = s => s + \"!\"; void M() => Sink([|_map(In())|]);")]
    [InlineData("readonly Queue<Func<Task<string>>> _work = new(); void N(string s) => _work.Enqueue(() => Task.FromResult(In())); async Task M() => Sink([|await _work.Dequeue()()|]);")]
    [InlineData("static readonly Dictionary<string, Action<string>> s_all = new() { { \"a\", On } }; static void On(string s) => Sink([|s|]); void M(string k) => s_all[k](In());")]
    [InlineData("readonly Dictionary<string, Action<string>> _all = new(); Subject() { _all.Add(\"a\", On); } void On(string s) => Sink([|s|]); void M(string k) => _all[k](In());")]
    [InlineData("static readonly (string Name, Action<string> Run)[] s_all = [(\"a\", s => Sink([|s|])), (\"b\", s => _ = s)]; void M() { foreach (var (_, run) in s_all) run(In()); }")]
    [InlineData("static readonly (string Name, Action<string> Run)[] s_all = [(\"a\", On)]; static void On(string s) => Sink([|s|]); void M() { foreach (var e in s_all) e.Run(In()); }")]
    public Task Reports_function_in_a_member(string members) => FlowTest.VerifyMembersAsync(members);

    [Theory]
    [InlineData("static readonly ImmutableDictionary<string, Action<string>> s_all = ImmutableDictionary<string, Action<string>>.Empty.Add(\"a\", On);")]
    [InlineData("static readonly ImmutableDictionary<string, Action<string>> s_all = ImmutableDictionary.CreateRange<string, Action<string>>([new(\"a\", On)]);")]
    [InlineData("static readonly IReadOnlyDictionary<string, Action<string>> s_all = new Dictionary<string, Action<string>> { [\"a\"] = On }.ToImmutableDictionary();")]
    [InlineData("static readonly FrozenDictionary<string, Action<string>> s_all = new Dictionary<string, Action<string>> { [\"a\"] = On }.ToFrozenDictionary();")]
    [InlineData("static readonly (string Name, Action<string> Run)[] s_list = [(\"a\", On)]; "
        + "static readonly FrozenDictionary<string, Action<string>> s_all = s_list.ToFrozenDictionary(e => e.Name, e => e.Run);")]
    [InlineData("static readonly (string Name, Action<string> Run)[] s_list = [(\"a\", On)]; "
        + "static readonly ImmutableDictionary<string, Action<string>> s_all = s_list.ToImmutableDictionary(e => e.Name, e => e.Run);")]
    [InlineData("static readonly Dictionary<string, Action<string>> s_all = new[] { (Name: \"a\", Run: (Action<string>)On) }.ToDictionary(e => e.Name, e => e.Run);")]
    [InlineData("static readonly Dictionary<string, Action<string>> s_all = new[] { \"a\" }.ToDictionary(n => n, n => (Action<string>)(s => On(s)));")]
    [InlineData("static readonly Dictionary<string, Action<string>> s_all = new[] { \"a\" }.ToDictionary(n => n, Make); static Action<string> Make(string name) => On;")]
    [InlineData("static Dictionary<string, Action<string>> s_all => new() { [\"a\"] = On };")]
    [InlineData("static Dictionary<string, Action<string>> s_all { get { var made = new Dictionary<string, Action<string>>(); made.Add(\"a\", On); return made; } }")]
    [InlineData("static readonly Dictionary<string, Action<string>> s_own = new() { [\"a\"] = On }; static IReadOnlyDictionary<string, Action<string>> s_all => s_own;")]
    [InlineData("static readonly Dictionary<string, Action<string>> s_all = Make(); static Dictionary<string, Action<string>> Make() => new() { [\"a\"] = On };")]
    public Task Reports_function_found_by_key(string dictionary) => new FlowTest(
        "using System.Collections.Frozen;\nusing System.Collections.Immutable;\n" + FlowTest.Class(
            "static void On(string s) => Sink([|s|]); void M(string k) { if (s_all.TryGetValue(k, out var run)) run(In()); s_all[k](\"a\"); } " + dictionary))
        .RunAsync();

    [Theory]
    [InlineData("static readonly KeyValuePair<string, Action<string>>[] s_all = [new(\"a\", On)]; void M(string k) => Array.Find(s_all, p => p.Key == k).Value?.Invoke(In());")]
    [InlineData("static readonly KeyValuePair<string, Action<string>>[] s_all = [KeyValuePair.Create(\"a\", (Action<string>)On)]; void M(string k) => s_all.First(p => p.Key == k).Value(In());")]
    [InlineData("static readonly (string Name, Action<string> Run)[] s_all = [(\"a\", On)]; void M(string k) => s_all.Single(e => e.Name == k).Run(In());")]
    [InlineData("void M(string k) { (string Name, Action<string> Run)[] all = [(\"a\", On)]; all.First(e => e.Name == k).Run(In()); }")]
    [InlineData("void M() { var all = new Dictionary<string, Action<string>> { [\"a\"] = On }; all[\"a\"](In()); }")]
    [InlineData("static Dictionary<string, Action<string>> All() { var all = new Dictionary<string, Action<string>>(); all.Add(\"a\", On); return all; } void M(string k) => All()[k](In());")]
    [InlineData("static Action<string> Of(string k) => k switch { \"a\" => On, _ => s => _ = s }; void M(string k) => Of(k)(In());")]
    [InlineData("static Action<string>? Of(string k) { if (k == \"a\") return On; return null; } void M(string k) => Of(k)?.Invoke(In());")]
    [InlineData("interface IRuns { Action<string> Of(string k); } class Runs : IRuns { public Action<string> Of(string k) => On; } void M(IRuns runs, string k) => runs.Of(k)(In());")]
    public Task Reports_function_that_is_searched_or_made(string members) => FlowTest.VerifyMembersAsync("static void On(string s) => Sink([|s|]); " + members);

    [Theory]
    [InlineData("static void On(string s) => Sink(s); static readonly (string Name, Action<string> Run)[] s_all = [(\"a\", On)]; void M(string k) { _ = In(); s_all.First(e => e.Name == k).Run(\"b\"); }")]
    [InlineData("static void On(string s) => Sink(s); static Dictionary<string, Action<string>> All => new() { [\"a\"] = On }; void M(string k) { _ = In(); All[k](\"b\"); }")]
    [InlineData("static void On(string s) => Sink(s); static Action<string> Of() => On; static Action<string> Other() => s => _ = s; void M() { Of()(\"a\"); Other()(In()); }")]
    [InlineData("static readonly Dictionary<string, Func<string, string>> s_all = new[] { \"a\" }.ToDictionary(n => n, n => (Func<string, string>)(s => n)); void M(string k) => Sink(s_all[k](In()));")]
    public Task DoesNotReport_function_found_by_key_that_gets_nothing(string members) => FlowTest.VerifyMembersAsync(members);

    [Theory]
    [InlineData("event Action<string>? One; event Action<string>? Two; void N() { One += s => Sink(s); Two += s => _ = s; } void M() { One?.Invoke(\"a\"); Two?.Invoke(In()); }")]
    [InlineData("event Action<string>? One; void N() { One += s => Sink(s); } void M() { _ = In(); One?.Invoke(\"a\"); }")]
    [InlineData("event Action<string>? One; void N() { One -= On; } void On(string s) => Sink(s); void M() => One?.Invoke(In());")]
    [InlineData("Action<string, string>? _run; void N() => _run = (a, b) => Sink(b); void M() => _run?.Invoke(In(), \"b\");")]
    [InlineData("Action<string>? _run; Action<string>? _other; void N() { _run = s => Sink(s); _other = s => _ = s; } void M() { _run?.Invoke(\"a\"); _other?.Invoke(In()); }")]
    public Task DoesNotReport_function_that_gets_nothing(string members) => FlowTest.VerifyMembersAsync(members);

    [Fact]
    public Task Reports_event_through_several_classes() => FlowTest.VerifyMembersAsync("""
        private readonly Channel _channel = new();
        private readonly Recorder _recorder;

        Subject()
        {
            _recorder = new Recorder(_channel);
            _channel.Received += (_, message) => Log(message.Sender);
        }

        void Log(string sender) => Sink(sender);

        async Task RunAsync() => await _channel.ReceiveAsync();
        ---
        public sealed record Message(string Sender, string Text);

        public sealed class Channel
        {
            public event EventHandler<Message>? Received;

            public async Task ReceiveAsync() => Raise(new Message("shop", await InAsync()));

            private void Raise(Message message)
            {
                var handlers = Received;
                handlers?.Invoke(this, message);
            }
        }

        public sealed class Recorder
        {
            public Recorder(Channel channel) => channel.Received += OnReceived;

            private static void OnReceived(object? sender, Message message)
            {
                Sink(message.Sender);
                Sink([|$"He says {message.Text}"|]);
            }
        }
        """);
}
