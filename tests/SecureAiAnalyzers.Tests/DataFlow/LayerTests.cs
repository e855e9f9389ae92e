using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Values on their way through the layers of an application: interfaces, services, caches.</summary>
public sealed class LayerTests
{
    [Fact]
    public Task Reports_interface_with_one_implementation() => FlowTest.VerifyMembersAsync("""
        void M(IStore store) { Sink([|store.Get(In())|]); Sink(store.Get("c")); }
        ---
        interface IStore { string Get(string key); }
        class Store : IStore { public string Get(string key) => "found " + key; }
        """);

    [Fact]
    public Task Reports_interface_with_two_implementations() => FlowTest.VerifyMembersAsync("""
        void M(IStore store) { Sink([|store.Get()|]); Sink(store.Title()); }
        ---
        interface IStore { string Get(); string Title(); }
        class Plain : IStore { public string Get() => "c"; public string Title() => "c"; }
        class Remote : IStore { public string Get() => In(); public string Title() => "d"; }
        """);

    [Fact]
    public Task DoesNotReport_interface_without_implementation() => FlowTest.VerifyMembersAsync("""
        void M(IStore store) { Sink(store.Get(In())); }
        ---
        interface IStore { string Get(string key); }
        """);

    [Fact]
    public Task Reports_explicit_implementation() => FlowTest.VerifyMembersAsync("""
        void M(IStore store) { Sink([|store.Get()|]); Sink(store.Title); }
        ---
        interface IStore { string Get(); string Title { get; } }
        class Store : IStore { string IStore.Get() => In(); string IStore.Title => "c"; public string Get() => "c"; public string Title => In(); }
        """);

    [Fact]
    public Task Reports_interface_property() => FlowTest.VerifyMembersAsync("""
        void M(IStore store) { Sink([|store.Text|]); Sink(store.Title); }
        ---
        interface IStore { string Text { get; } string Title { get; } }
        class Store : IStore { public string Text => In(); public string Title => "c"; }
        """);

    [Fact]
    public Task Reports_default_interface_member() => FlowTest.VerifyMembersAsync("""
        void M(IStore store) { Sink([|store.Get()|]); Sink(store.Title()); }
        ---
        interface IStore { string Get() => In(); string Title() => "c"; }
        class Store : IStore { }
        """);

    [Fact]
    public Task Reports_generic_interface() => FlowTest.VerifyMembersAsync("""
        void M(IHandler<string> handler) { Sink([|handler.Handle(In())|]); Sink(handler.Handle("c")); }
        ---
        interface IHandler<T> { T Handle(T value); }
        class Handler : IHandler<string> { public string Handle(string value) => value.Trim(); }
        """);

    [Fact]
    public Task Reports_interface_of_a_base_class() => FlowTest.VerifyMembersAsync("""
        void M(IStore store) => Sink([|store.Get()|]);
        ---
        interface IStore { string Get(); }
        class Base { public string Get() => In(); }
        class Store : Base, IStore { }
        """);

    [Fact]
    public Task Reports_sink_behind_an_interface() => FlowTest.VerifyMembersAsync("""
        void M(IPrompts prompts) { prompts.Use(In()); prompts.Keep("c"); }
        ---
        interface IPrompts { void Use(string s); void Keep(string s); }
        class Prompts : IPrompts { public void Use(string s) => Sink([|s|]); public void Keep(string s) => Sink(s); }
        """);

    [Fact]
    public Task Reports_abstract_member() => FlowTest.VerifyMembersAsync("""
        void M(Source source) { Sink([|source.Get()|]); Sink(source.Title()); }
        ---
        abstract class Source { public abstract string Get(); public abstract string Title(); }
        class Remote : Source { public override string Get() => In(); public override string Title() => "c"; }
        """);

    [Fact]
    public Task Reports_virtual_member() => FlowTest.VerifyMembersAsync("""
        void M(Source source) { Sink([|source.Get()|]); Sink(source.Title()); }
        ---
        class Source { public virtual string Get() => "c"; public virtual string Title() => "c"; }
        class Remote : Source { public override string Get() => In(); }
        """);

    [Fact]
    public Task Reports_only_the_base_of_a_base_call() => FlowTest.VerifyMembersAsync("""
        void M() => new Remote().Show();
        ---
        class Source { public virtual string Get() => "c"; public virtual string Text() => In(); }
        class Remote : Source { public override string Get() => In(); public override string Text() => "c"; public void Show() { Sink(base.Get()); Sink([|base.Text()|]); } }
        """);

    [Fact]
    public Task Reports_override_that_changes_the_result_of_its_base() => FlowTest.VerifyMembersAsync("""
        void M(Remote remote) { Sink([|remote.Get()|]); }
        ---
        class Source { public virtual string Get() => In(); }
        class Remote : Source { public override string Get() => base.Get() + "!"; }
        """);

    [Fact]
    public Task Reports_template_method() => FlowTest.VerifyMembersAsync("""
        void M() { new Shown().Run(); }
        ---
        abstract class Runner { public void Run() => Take(In()); protected abstract void Take(string s); }
        class Shown : Runner { protected override void Take(string s) => Sink([|s|]); }
        """);

    [Fact]
    public Task Reports_overridden_property() => FlowTest.VerifyMembersAsync("""
        void M(Source source) { Sink([|source.Text|]); Sink(source.Title); }
        ---
        abstract class Source { public abstract string Text { get; } public virtual string Title => "c"; }
        class Remote : Source { public override string Text => In(); public override string Title => "d"; }
        """);

    [Fact]
    public Task Reports_member_that_hides_another_only() => FlowTest.VerifyMembersAsync("""
        void M(Source source, Remote remote) { Sink(source.Get()); Sink([|remote.Get()|]); }
        ---
        class Source { public string Get() => "c"; }
        class Remote : Source { public new string Get() => In(); }
        """);

    [Fact]
    public Task Reports_controller_service_and_helper() => FlowTest.VerifyMembersAsync("""
        ---
        record AskRequest(string Question, string Language, int Count);
        interface IAnswers { string Answer(AskRequest request); }
        class Controller { private readonly IAnswers _answers; public Controller(IAnswers answers) => _answers = answers; public string Post() => _answers.Answer(new AskRequest(In(), "c", 3)); }
        class Answers(Helper helper) : IAnswers { public string Answer(AskRequest request) { helper.Tell(request.Language, request.Count); return helper.Ask(request.Question); } }
        class Helper { public string Ask(string question) { Sink([|question|]); return ""; } public void Tell(string language, int count) { Sink(language); Sink(count.ToString()); } }
        """);

    [Fact]
    public Task Reports_object_that_is_mapped_to_another() => FlowTest.VerifyMembersAsync("""
        void M() => new Service().Run(Mapper.Map(new Request { Text = In(), Title = "c" }));
        ---
        class Request { public string Text { get; set; } = ""; public string Title { get; set; } = ""; }
        record Command(string Title, string Text);
        static class Mapper { public static Command Map(Request request) => new(request.Title, request.Text); }
        class Service { public void Run(Command command) { Sink(command.Title); Sink([|command.Text|]); Deeper(command); } private void Deeper(Command command) => Sink([|$"{command.Text}"|]); }
        """);

    [Fact]
    public Task Reports_object_with_mapped_list() => FlowTest.VerifyMembersAsync("""
        void M() => Run(new Request([new Item("c", In())]));
        void Run(Request request) { foreach (var line in request.Items.Select(item => new Line(item.Name, item.Text)).ToList()) { Sink(line.Name); Sink([|line.Text|]); } }
        ---
        record Request(List<Item> Items);
        record Item(string Name, string Text);
        record Line(string Name, string Text);
        """);

    [Fact]
    public Task Reports_service_that_the_constructor_gets() => FlowTest.VerifyMembersAsync("""
        ---
        interface ISearch { Task<string> FindAsync(string text); }
        class Search : ISearch { public async Task<string> FindAsync(string text) { await Task.Yield(); return In(); } }
        class Chat { private readonly ISearch _search; public Chat(ISearch search) => _search = search ?? throw new ArgumentNullException(nameof(search)); public async Task Run() => Sink([|await _search.FindAsync("c")|]); }
        """);

    [Fact]
    public Task Reports_state_that_a_service_keeps() => FlowTest.VerifyMembersAsync("""
        void M(Store store) => store.Save(In());
        void N(Store store) => Sink([|store.Load()|]);
        void O(Titles titles) { titles.Save("c"); Sink(titles.Load()); }
        ---
        class Store { private string _text = ""; public void Save(string s) => _text = s; public string Load() => _text; }
        class Titles { private string _text = ""; public void Save(string s) => _text = s; public string Load() => _text; }
        """);

    [Fact]
    public Task Reports_state_behind_an_interface() => FlowTest.VerifyMembersAsync("""
        void M(IStore store) => store.Save("k", In());
        void N(IStore store) => Sink([|store.Load("k")|]);
        ---
        interface IStore { void Save(string key, string text); string Load(string key); }
        class Store : IStore { private readonly Dictionary<string, string> _all = new(); public void Save(string key, string text) => _all[key] = text; public string Load(string key) => _all[key]; }
        """);

    [Fact]
    public Task Reports_state_of_records() => FlowTest.VerifyMembersAsync("""
        void M(Store store) => store.Save(new Turn("r", In()));
        void N(Store store) { Sink(store.Last().Role); Sink([|store.Last().Text|]); foreach (var turn in store.All) Sink([|turn.Text|]); }
        ---
        record Turn(string Role, string Text);
        class Store { private readonly List<Turn> _all = []; public void Save(Turn turn) => _all.Add(turn); public Turn Last() => _all.Last(); public IReadOnlyList<Turn> All => _all; }
        """);

    [Fact]
    public Task Reports_store_that_is_filled_and_read_in_one_method() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Store(); a.Save(In()); Sink([|a.Load()|]); var b = new Store(); b.Save("c"); Sink(b.Load()); }
        ---
        class Store { private string _text = ""; public void Save(string s) => _text = s; public string Load() => _text; }
        """);

    [Fact]
    public Task Reports_singleton() => FlowTest.VerifyMembersAsync("""
        void M() => State.Instance.Save(In());
        void N() => Sink([|State.Instance.Load()|]);
        ---
        class State { public static State Instance { get; } = new(); private string _text = ""; public void Save(string s) => _text = s; public string Load() => _text; }
        """);

    [Fact]
    public Task Reports_static_cache() => FlowTest.VerifyMembersAsync("""
        void M() { Cache.Put("a", In()); }
        void N() { Sink([|Cache.Get("a")|]); Sink(Cache.Title("a")); }
        ---
        static class Cache
        {
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> s_all = new();
            private static readonly Dictionary<string, string> s_titles = new() { ["a"] = "c" };
            public static void Put(string key, string text) => s_all[key] = text;
            public static string Get(string key) => s_all.GetOrAdd(key, _ => "c");
            public static string Title(string key) => s_titles[key];
        }
        """);

    [Fact]
    public Task Reports_cache_with_a_factory() => FlowTest.VerifyMembersAsync("""
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _all = new();
        void M() => Sink([|_all.GetOrAdd("k", _ => In())|]);
        """);

    [Fact]
    public Task Reports_static_property_of_a_settings_object() => FlowTest.VerifyMembersAsync("""
        void Set() => Settings.Current = new Settings { Text = In(), Title = "c" };
        void M() { Sink([|Settings.Current.Text|]); Sink(Settings.Current.Title); }
        ---
        class Settings { public static Settings Current { get; set; } = new(); public string Text { get; init; } = ""; public string Title { get; init; } = ""; }
        """);

    [Fact]
    public Task Reports_value_through_a_base_class_constructor_and_a_virtual_call() => FlowTest.VerifyMembersAsync("""
        void M() => new Loud(In()).Run();
        ---
        abstract class Speaker(string text) { public void Run() => Say(text); protected abstract void Say(string s); }
        class Loud(string text) : Speaker(text) { protected override void Say(string s) => Sink([|s.ToUpper()|]); }
        """);

    [Fact]
    public Task Reports_decorator() => FlowTest.VerifyMembersAsync("""
        void M() { ITexts texts = new Marked(new Remote()); Sink([|texts.Get()|]); }
        ---
        interface ITexts { string Get(); }
        class Remote : ITexts { public string Get() => In(); }
        class Marked(ITexts inner) : ITexts { public string Get() => inner.Get() + "!"; }
        """);

    [Fact]
    public Task Reports_wrapper_that_returns_a_result_object() => FlowTest.VerifyMembersAsync("""
        void M() { var r = Find(); if (r.Ok) Sink([|r.Value|]); Sink(r.Error); }
        Result<string> Find() => Result<string>.Of(In());
        ---
        class Result<T> { public bool Ok { get; private init; } public T? Value { get; private init; } public string Error { get; private init; } = ""; public static Result<T> Of(T value) => new() { Ok = true, Value = value }; }
        """);
}
