using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Values that objects keep: what goes into constructors, fields and properties and comes out of them.</summary>
public sealed class ObjectTests
{
    [Fact]
    public Task Reports_constructor_that_assigns_a_field() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Note(In(), "c").Text|]); Sink(new Note(In(), "c").Title); Sink(new Note("c", In()).Text); }
        ---
        class Note { private readonly string _text; private readonly string _title; public Note(string text, string title) { _text = text; _title = title; } public string Text => _text; public string Title => _title; }
        """);

    [Fact]
    public Task Reports_constructor_that_assigns_a_property() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(In()); var b = new Note("c"); Sink([|a.Text|]); Sink(b.Text); }
        ---
        class Note { public Note(string text) { Text = text.Trim(); } public string Text { get; } }
        """);

    [Fact]
    public Task Reports_constructor_with_an_expression_body() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Note(In()).Text|]); Sink(new Note("c").Text); }
        ---
        class Note { public Note(string text) => Text = text; public string Text { get; private set; } }
        """);

    [Fact]
    public Task Reports_constructor_that_reads_a_source() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Note().Text|]); Sink(new Note().Title); }
        ---
        class Note { public Note() { Text = In(); Title = "c"; } public string Text { get; } public string Title { get; } }
        """);

    [Fact]
    public Task Reports_constructor_with_a_sink() => FlowTest.VerifyMembersAsync("""
        void M() { _ = new Shown(In()); _ = new Kept("c"); }
        ---
        class Shown { public Shown(string text) => Sink([|text|]); }
        class Kept { public Kept(string text) => Sink(text); }
        """);

    [Fact]
    public Task Reports_target_typed_creation() => FlowTest.VerifyMembersAsync("""
        void M() { Note a = new(In()); Note b = new("c"); Sink([|a.Text|]); Sink(b.Text); }
        ---
        class Note(string text) { public string Text => text; }
        """);

    [Fact]
    public Task Reports_constructor_that_calls_another() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Note(In()).Text|]); Sink(new Note(In()).Title); Sink(new Note("c").Text); }
        ---
        class Note { public Note(string text) : this("c", text) { } public Note(string title, string text) { Title = title; Text = text; } public string Title { get; } public string Text { get; } }
        """);

    [Fact]
    public Task Reports_constructor_of_the_base_class() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Letter(In(), "c").Text|]); Sink(new Letter(In(), "c").Title); Sink(new Letter("c", "c").Text); }
        ---
        class Note { public Note(string text) => Text = text; public string Text { get; } }
        class Letter : Note { public Letter(string text, string title) : base(text + "!") => Title = title; public string Title { get; } }
        """);

    [Fact]
    public Task Reports_primary_constructor_of_the_base_class() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Letter(In(), "c").Text|]); Sink(new Letter(In(), "c").Title); Sink(new Letter("c", "c").Text); }
        ---
        class Note(string text) { public string Text { get; } = text; }
        class Letter(string text, string title) : Note(text) { public string Title => title; }
        """);

    [Fact]
    public Task Reports_primary_constructor_parameter_in_a_method() => FlowTest.VerifyMembersAsync("""
        void M() { new Shown(In()).Show(); new Kept("c").Show(); }
        ---
        class Shown(string text) { public void Show() => Sink([|text|]); }
        class Kept(string text) { public void Show() => Sink(text); }
        """);

    [Fact]
    public Task Reports_primary_constructor_parameter_that_is_assigned() => FlowTest.VerifyMembersAsync("""
        void M() { var p = new Kept("c"); p.Set(); Sink([|p.Get()|]); }
        ---
        class Kept(string text) { public void Set() => text = In(); public string Get() => text; }
        """);

    [Fact]
    public Task Reports_record_member() => FlowTest.VerifyMembersAsync("""
        void M() { var t = new Turn("system", In()); Sink(t.Role); Sink([|t.Text|]); var (role, text) = t; Sink(role); Sink([|text|]); }
        ---
        record Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_record_struct() => FlowTest.VerifyMembersAsync("""
        void M() { var t = new Turn("system", In()); Sink(t.Role); Sink([|t.Text|]); t.Text = "c"; Sink(t.Text); }
        ---
        record struct Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_record_whose_property_is_declared_anew() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Turn("r", In()).Text|]); Sink(new Turn("r", "c").Text); Sink(new Turn(In(), "c").Text); }
        ---
        record Turn(string Role, string Text) { public string Text { get; } = Text.Trim(); }
        """);

    [Fact]
    public Task Reports_derived_record() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Marked("r", In(), "c").Text|]); Sink(new Marked("r", In(), "c").Mark); Sink(new Marked("r", "c", In()).Text); }
        ---
        record Turn(string Role, string Text);
        record Marked(string Role, string Text, string Mark) : Turn(Role, Text);
        """);

    [Fact]
    public Task Reports_record_copy() => FlowTest.VerifyMembersAsync("""
        void M() { var t = new Turn("r", In()); var u = t with { Role = "s" }; Sink(u.Role); Sink([|u.Text|]); var v = t with { Text = "c" }; Sink(v.Text); var w = v with { Text = In() }; Sink([|w.Text|]); }
        ---
        record Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_the_tainted_one_of_two_records_of_one_type() => FlowTest.VerifyMembersAsync("""
        void M() { var all = new[] { new Turn("system", "c"), new Turn("user", In()) }; var system = new Turn("system", "c"); var user = new Turn("user", In()); Sink(system.Text); Sink([|user.Text|]); }
        ---
        record Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_two_records_of_one_type_through_a_method() => FlowTest.VerifyMembersAsync("""
        void M() { Sink(Text(new Turn("system", "c"))); Sink([|Text(new Turn("user", In()))|]); }
        string Text(Turn turn) => turn.Role + turn.Text;
        ---
        record Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_two_objects_whose_properties_are_set() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); var b = new Note(); a.Text = "c"; b.Text = In(); Sink(a.Text); Sink([|b.Text|]); a.Text = b.Text; Sink([|a.Text|]); }
        ---
        class Note { public string Text { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_object_initializer() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note { Text = In(), Title = "c" }; Sink([|a.Text|]); Sink(a.Title); }
        ---
        class Note { public required string Text { get; init; } public string Title { get; init; } = ""; }
        """);

    [Fact]
    public Task Reports_nested_object_initializer() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Outer { Inner = { Text = In() } }; Sink([|a.Inner.Text|]); Sink(a.Title); var b = new Outer { Inner = { Text = "c" } }; Sink(b.Inner.Text); }
        ---
        class Outer { public Note Inner { get; } = new(); public string Title { get; set; } = ""; }
        class Note { public string Text { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_object_of_three_levels() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Outer(new Middle(new Note(In(), "c"))); Sink([|a.Middle.Note.Text|]); Sink(a.Middle.Note.Title); }
        ---
        record Outer(Middle Middle);
        record Middle(Note Note);
        record Note(string Text, string Title);
        """);

    [Fact]
    public Task Reports_member_of_a_member_that_is_overwritten() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Outer(); a.Inner.Text = In(); Sink([|a.Inner.Text|]); a.Inner.Text = "c"; Sink(a.Inner.Text); a.Inner.Text = In(); a.Inner = new Note(); Sink(a.Inner.Text); }
        ---
        class Outer { public Note Inner { get; set; } = new(); }
        class Note { public string Text { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_two_names_of_one_object() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); var b = a; b.Text = In(); Sink([|a.Text|]); }
        ---
        class Note { public string Text { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_whole_object_at_a_sink() => FlowTest.VerifyMembersAsync("""
        void M() { SinkObject([|new Turn("r", In())|]); SinkObject(new Turn("r", "c")); SinkObject([|new { Text = In() }|]); }
        ---
        record Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_private_readonly_field() => FlowTest.VerifyMembersAsync("""
        private readonly string _text = In();
        private readonly string _title = "c";
        void M() { Sink([|_text|]); Sink(_title); }
        """);

    [Fact]
    public Task Reports_private_field_that_another_method_sets() => FlowTest.VerifyMembersAsync("""
        private string? _text;
        private string? _title;
        void Set() { _text = In(); _title = "c"; }
        void M() { Sink([|_text|]); Sink(_title); }
        """);

    [Fact]
    public Task Reports_private_field_that_is_set_from_outside() => FlowTest.VerifyMembersAsync("""
        void M() { var k = new Keeper(); k.Set(In()); k.Show(); }
        ---
        class Keeper { private string _text = ""; public void Set(string s) => _text = s; public void Show() => Sink([|_text|]); }
        """);

    [Fact]
    public Task DoesNotReport_private_field_that_is_set_only_to_constants() => FlowTest.VerifyMembersAsync("""
        void M() { var k = new Keeper(); k.Set("c"); k.Show(); }
        ---
        class Keeper { private string _text = ""; public void Set(string s) => _text = s; public void Show() => Sink(_text); }
        """);

    [Fact]
    public Task Reports_private_field_with_coalescing_assignment() => FlowTest.VerifyMembersAsync("""
        private string? _text;
        string Text => _text ??= In();
        void M() => Sink([|Text|]);
        """);

    [Fact]
    public Task Reports_private_field_of_a_nested_class() => FlowTest.VerifyMembersAsync("""
        void M() { var i = new Inner(); i.Text = In(); i.Show(); }
        class Inner { public string Text = ""; public void Show() => Sink([|Text|]); }
        """);

    [Fact]
    public Task Reports_private_static_field_that_a_nested_class_reads() => FlowTest.VerifyMembersAsync("""
        private static string s_text = "";
        void Set() => s_text = In();
        class Inner { public void Show() => Sink([|s_text|]); }
        """);

    [Fact]
    public Task Reports_static_field() => FlowTest.VerifyMembersAsync("""
        void Set() { State.Text = In(); State.Title = "c"; }
        void M() { Sink([|State.Text|]); Sink(State.Title); }
        ---
        static class State { public static string Text = ""; public static string Title = ""; }
        """);

    [Fact]
    public Task Reports_static_readonly_field() => FlowTest.VerifyMembersAsync("""
        static readonly string s_text = In();
        static readonly string s_title = "c";
        void M() { Sink([|s_text|]); Sink(s_title); }
        """);

    [Fact]
    public Task Reports_static_constructor() => FlowTest.VerifyMembersAsync("""
        static readonly string s_text;
        static Subject() { s_text = In(); }
        void M() => Sink([|s_text|]);
        """);

    [Fact]
    public Task Reports_constant_field() => FlowTest.VerifyMembersAsync("""
        const string Text = "c";
        const string Long = Text + "d";
        void M() { Sink(Text); Sink(Long); Sink([|Long + In()|]); }
        """);

    [Fact]
    public Task Reports_static_property() => FlowTest.VerifyMembersAsync("""
        void Set() { State.Text = In(); State.Title = "c"; }
        void M() { Sink([|State.Text|]); Sink(State.Title); }
        ---
        static class State { public static string Text { get; set; } = ""; public static string Title { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_property_with_a_body() => FlowTest.VerifyMembersAsync("""
        string Text => In();
        string Long { get { return Text + "!"; } }
        string Title => "c";
        void M() { Sink([|Text|]); Sink([|Long|]); Sink(Title); }
        """);

    [Fact]
    public Task Reports_property_with_accessors_and_a_field() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); a.Text = In(); Sink([|a.Text|]); }
        ---
        class Note { private string _text = ""; public string Text { get => _text; set => _text = value.Trim(); } }
        """);

    [Fact]
    public Task Reports_two_objects_with_accessors_and_a_field() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); var b = new Note(); a.Text = In(); b.Text = "c"; Sink([|a.Text|]); Sink(b.Text); }
        ---
        class Note { private string _text = ""; public string Text { get => _text; set => _text = value; } }
        """);

    [Fact]
    public Task DoesNotReport_setter_that_drops_the_value() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); a.Text = In(); Sink(a.Text); }
        ---
        class Note { private string _text = ""; public string Text { get => _text; set => _text = "c"; } }
        """);

    [Fact]
    public Task Reports_setter_with_a_sink() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); a.Text = In(); a.Title = "c"; }
        ---
        class Note { public string Text { set => Sink([|value|]); } public string Title { set => Sink(value); } }
        """);

    [Fact]
    public Task Reports_field_keyword() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); a.Text = In(); Sink([|a.Text|]); a.Title = "c"; Sink(a.Title); }
        ---
        class Note { public string Text { get; set => field = value.Trim(); } = ""; public string Title { get => field.Trim(); set; } = ""; }
        """);

    [Fact]
    public Task Reports_lazy_field_keyword() => FlowTest.VerifyMembersAsync("""
        string Text => field ??= In();
        string Title => field ??= "c";
        void M() { Sink([|Text|]); Sink(Title); }
        """);

    [Fact]
    public Task Reports_property_with_a_private_setter() => FlowTest.VerifyMembersAsync("""
        public string Text { get; private set; } = "";
        public string Title { get; private set; } = "";
        void Set() { Text = In(); Title = "c"; }
        void M() { Sink([|Text|]); Sink(Title); }
        """);

    [Fact]
    public Task Reports_property_initializer() => FlowTest.VerifyMembersAsync("""
        public string Text { get; } = In();
        public string Title { get; } = "c";
        void M() { Sink([|Text|]); Sink(Title); Sink([|new Subject().Text|]); }
        """);

    [Fact]
    public Task DoesNotReport_public_property_of_this_object_that_nobody_sets() => FlowTest.VerifyMembersAsync("""
        public string Text { get; set; } = "c";
        void M() => Sink(Text);
        """);

    [Fact]
    public Task Reports_public_property_that_a_caller_sets_before_the_call() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); a.Text = In(); a.Show(); var b = new Plain { Text = "c" }; b.Show(); }
        ---
        class Note { public string Text { get; set; } = ""; public void Show() => Sink([|Text|]); }
        class Plain { public string Text { get; set; } = ""; public void Show() => Sink(Text); }
        """);

    [Fact]
    public Task Reports_property_that_a_method_of_the_object_sets() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); a.Load(); Sink([|a.Text|]); Sink(a.Title); }
        ---
        class Note { public string Text { get; set; } = ""; public string Title { get; set; } = ""; public void Load() { Text = In(); Title = "c"; } }
        """);

    [Fact]
    public Task Reports_property_that_a_method_gets_an_object_for() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(); Load(a, In()); Sink([|a.Text|]); Sink(a.Title); var b = new Note(); Load(b, "c"); Sink(b.Text); }
        void Load(Note note, string s) { note.Text = s; note.Title = "c"; }
        ---
        class Note { public string Text { get; set; } = ""; public string Title { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_property_that_a_method_overwrites() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note { Text = In() }; Sink([|a.Text|]); a = Cleaned(a); Sink(a.Text); }
        Note Cleaned(Note note) => new Note { Text = "c" };
        ---
        class Note { public string Text { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_indexer_that_returns_the_text() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Words(In()); var b = new Words("c"); Sink([|a[0]|]); Sink(b[0]); }
        ---
        class Words(string text) { public string this[int index] => text.Split(' ')[index]; }
        """);

    [Fact]
    public Task Reports_indexer_with_a_setter() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Words(); a["k"] = In(); Sink([|a["k"]|]); }
        ---
        class Words { private readonly Dictionary<string, string> _map = new(); public string this[string key] { get => _map[key]; set => _map[key] = value; } }
        """);

    [Fact]
    public Task DoesNotReport_indexer_that_drops_its_key() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Words(); Sink(a[In()]); }
        ---
        class Words { public string this[string key] => "c"; }
        """);

    [Fact]
    public Task Reports_dictionary_in_a_field() => FlowTest.VerifyMembersAsync("""
        private readonly Dictionary<string, string> _map = new();
        private readonly Dictionary<string, string> _titles = new() { ["a"] = "c" };
        void Set(string key) { _map[key] = In(); _titles[key] = "c"; }
        void M(string key) { Sink([|_map[key]|]); Sink(_titles[key]); if (_map.TryGetValue(key, out var found)) Sink([|found|]); }
        """);

    [Fact]
    public Task Reports_list_in_a_field() => FlowTest.VerifyMembersAsync("""
        private readonly List<string> _all = [];
        private readonly List<string> _constants = [];
        void Set() { _all.Add(In()); _constants.Add("c"); }
        void M() { Sink([|string.Join(" ", _all)|]); Sink(string.Join(" ", _constants)); Sink([|_all[^1]|]); }
        """);

    [Fact]
    public Task Reports_builder_in_a_field() => FlowTest.VerifyMembersAsync("""
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _title = new();
        void Set() { _text.Append("a").Append(In()); _title.Append("c"); }
        void M() { Sink([|_text.ToString()|]); Sink(_title.ToString()); }
        """);

    [Fact]
    public Task Reports_queue_in_a_field() => FlowTest.VerifyMembersAsync("""
        private readonly Queue<string> _all = new();
        void Set() => _all.Enqueue(In());
        void M() { Sink([|_all.Dequeue()|]); }
        """);

    [Fact]
    public Task Reports_list_of_records_in_a_field() => FlowTest.VerifyMembersAsync("""
        private readonly List<Turn> _turns = [];
        void Set() => _turns.Add(new Turn("user", In()));
        void M() { foreach (var turn in _turns) { Sink(turn.Role); Sink([|turn.Text|]); } }
        ---
        record Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_lazy_value() => FlowTest.VerifyMembersAsync("""
        private readonly Lazy<string> _text = new(() => In());
        private readonly Lazy<string> _title = new(() => "c");
        void M() { Sink([|_text.Value|]); Sink(_title.Value); }
        """);

    [Fact]
    public Task Reports_own_fluent_builder() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Prompt().Add("a").Add(In()).Build()|]); Sink(new Prompt().Add("a").Add("c").Build()); }
        ---
        class Prompt { private readonly StringBuilder _text = new(); public Prompt Add(string s) { _text.Append(s); return this; } public string Build() => _text.ToString(); }
        """);

    [Fact]
    public Task Reports_own_fluent_builder_with_properties() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Prompt().WithText(In()).WithTitle("c"); Sink([|a.Text|]); Sink(a.Title); }
        ---
        class Prompt { public string Text { get; private set; } = ""; public string Title { get; private set; } = ""; public Prompt WithText(string s) { Text = s; return this; } public Prompt WithTitle(string s) { Title = s; return this; } }
        """);

    [Fact]
    public Task Reports_own_builder_of_immutable_records() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Prompt("", "").WithText(In()).WithTitle("c"); Sink([|a.Text|]); Sink(a.Title); }
        ---
        record Prompt(string Text, string Title) { public Prompt WithText(string s) => this with { Text = s }; public Prompt WithTitle(string s) => this with { Title = s }; }
        """);

    [Fact]
    public Task Reports_factory_method() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|Note.Of(In()).Text|]); Sink(Note.Of("c").Text); }
        ---
        class Note { private Note(string text) => Text = text; public string Text { get; } public static Note Of(string s) => new(s); }
        """);

    [Fact]
    public Task Reports_inherited_property() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Letter { Text = In(), Title = "c" }; Sink([|a.Text|]); Sink(a.Title); Note n = a; Sink([|n.Text|]); }
        ---
        class Note { public string Text { get; set; } = ""; }
        class Letter : Note { public string Title { get; set; } = ""; }
        """);

    [Fact]
    public Task Reports_inherited_protected_field() => FlowTest.VerifyMembersAsync("""
        void M() { new Letter(In()).Show(); }
        ---
        abstract class Note { protected readonly string Text; protected Note(string text) => Text = text; }
        class Letter : Note { public Letter(string text) : base(text) { } public void Show() => Sink([|Text|]); }
        """);

    [Fact]
    public Task Reports_struct_copy() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Pair { Text = In(), Title = "c" }; var b = a; Sink([|b.Text|]); Sink(b.Title); b.Text = "c"; Sink(b.Text); Sink([|a.Text|]); }
        ---
        struct Pair { public string Text; public string Title; }
        """);

    [Fact]
    public Task Reports_Deconstruct_method() => FlowTest.VerifyMembersAsync("""
        void M() { var (text, title) = new Note(In(), "c"); Sink([|text|]); Sink(title); }
        ---
        class Note(string text, string title) { public string Text { get; } = text; public string Title { get; } = title; public void Deconstruct(out string text, out string title) { text = Text; title = Title; } }
        """);

    [Fact]
    public Task Reports_ToString_of_the_program() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Note(In()).ToString()|]); Sink(new Note("c").ToString()); Sink([|$"{new Note(In())}"|]); }
        ---
        class Note(string text) { public override string ToString() => "note " + text; }
        """);

    [Fact]
    public Task Reports_ToString_of_a_record() => FlowTest.VerifyMembersAsync("""
        void M() { Sink([|new Turn("r", In()).ToString()|]); Sink(new Turn("r", "c").ToString()); }
        ---
        record Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_property_pattern() => FlowTest.VerifyMembersAsync("""
        void M() { object o = new Turn("r", In()); if (o is Turn { Role: var role, Text: var text }) { Sink(role); Sink([|text|]); } }
        ---
        record Turn(string Role, string Text);
        """);

    [Fact]
    public Task Reports_object_with_numbers() => FlowTest.VerifyMembersAsync("""
        void M() { var a = new Note(In().Length, In(), DateTime.Parse(In())); Sink(a.Length.ToString()); Sink(a.Day.ToString()); Sink([|a.Text|]); }
        ---
        record Note(int Length, string Text, DateTime Day);
        """);

    [Theory]
    [InlineData("if (a.One.Two.Text is not \"a\") return; Sink(a.One.Two.Text); Sink([|a.One.Two.Other|]);")]
    [InlineData("if (a.One.Two.Other is not \"a\") return; Sink([|a.One.Two.Text|]); Sink(a.One.Two.Other);")]
    public Task Reports_only_what_was_not_checked_behind_several_members(string statements) => FlowTest.VerifyMembersAsync($$"""
        record First(Second One); record Second(Last Two); record Last(string Text, string Other);
        First Read() => new(new(new(In(), In())));
        void M() { var a = Read(); {{statements}} }
        """);

    [Theory]
    [InlineData("public void Put(string key, string value) => _items[key] = value;", "s_bag.Put(\"a\", In());")]
    [InlineData("public string this[string key] { set => _items[key] = value; }", "s_bag[\"a\"] = In();")]
    public Task Reports_what_another_method_puts_into_a_collection_of_a_static_object(string member, string statement) => FlowTest.VerifyMembersAsync($$"""
        sealed class Bag { readonly Dictionary<string, string> _items = new(); public string Get(string key) => _items[key]; {{member}} }
        static readonly Bag s_bag = new();
        void N() { {{statement}} }
        void M() => Sink([|s_bag.Get("a")|]);
        """);

    [Theory]
    [InlineData("public void Put(string key, string value) => _items[key] = value;", "s_bag.Put(\"a\", \"b\");")]
    [InlineData("public string this[string key] { set => _items[key] = value; }", "s_bag[\"a\"] = \"b\";")]
    public Task DoesNotReport_constants_in_a_collection_of_a_static_object(string member, string statement) => FlowTest.VerifyMembersAsync($$"""
        sealed class Bag { readonly Dictionary<string, string> _items = new(); public string Get(string key) => _items[key]; {{member}} }
        static readonly Bag s_bag = new();
        void N() { _ = In(); {{statement}} }
        void M() => Sink(s_bag.Get("a"));
        """);
}
