using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<TenantBlindSearch>;

public sealed class TenantBlindSearchTests
{
    private static readonly string[] Packages = ["Microsoft.Extensions.AI", "Microsoft.Extensions.VectorData.Abstractions", "Azure.Search.Documents"];

    [Theory]
    [InlineData("notes.[|SearchAsync|](words, 3)")]
    [InlineData("searchable.[|SearchAsync|](words, 3)")]
    [InlineData("hybrid.[|HybridSearchAsync|](words, new[] { words }, 3)")]
    [InlineData("notes.[|SearchAsync|](words, 3, null)")]
    [InlineData("notes.[|SearchAsync|](words, 3, new VectorSearchOptions<Note> { Skip = 1 })")]
    [InlineData("notes.[|SearchAsync|](words, 3, new() { Filter = null })")]
    [InlineData("notes.[|SearchAsync|](words, 3, new() { Filter = note => note.Topic == words })")]
    [InlineData("hybrid.[|HybridSearchAsync|](words, new[] { words }, 3, new() { Filter = note => note.Topic == words })")]
    [InlineData("owned.[|SearchAsync|](words, 3)")]
    [InlineData("index.[|SearchAsync|]<Note>(words)")]
    [InlineData("index.[|Search|]<Note>(words, new Azure.Search.Documents.SearchOptions { Size = 3 })")]
    [InlineData("index.[|Search|]<Note>(words, new Azure.Search.Documents.SearchOptions { Filter = \"topic eq 'bills'\" })")]
    [InlineData("store.GetCollection<string, Note>(\"notes\").[|SearchAsync|](words, 3)")]
    [InlineData("store.GetCollection<string, Note>(settings[\"Collection\"] ?? \"notes\").[|SearchAsync|](words, 3)")]
    public Task Reports_search_without_filter_on_owner(string search) => VerifyAsync(search);

    [Theory]
    [InlineData("notes.SearchAsync(words, 3, new() { Filter = note => note.TenantId == words })")]
    [InlineData("notes.SearchAsync(words, 3, new() { Filter = note => Allowed(note.Topic) })")]
    [InlineData("notes.SearchAsync(words, 3, options)")]
    [InlineData("notes.SearchAsync(words, 3, new() { Filter = filter })")]
    [InlineData("index.Search<Note>(words, new Azure.Search.Documents.SearchOptions { Filter = $\"tenantId eq '{words}'\" })")]
    [InlineData("index.Search<Azure.Search.Documents.Models.SearchDocument>(words)")]
    [InlineData("plain.SearchAsync(words, 3)")]
    [InlineData("products.SearchAsync(words, 3)")]
    [InlineData("store.GetCollection<string, Note>(words).SearchAsync(words, 3)")]
    [InlineData("store.GetCollection<string, Note>($\"notes-{words}\").SearchAsync(words, 3)")]
    [InlineData("new Lookalike.Store<Note>().SearchAsync(words, 3)")]
    public Task DoesNotReport_other_search(string search) => VerifyAsync(search);

    [Fact]
    public Task DoesNotReport_where_code_compares_the_owner() => VerifyAsync(
        "notes.SearchAsync(words, 3)", "public static bool Mine(Note note, string tenant) => note.TenantId == tenant;");

    [Fact]
    public Task DoesNotReport_where_a_text_is_a_condition_on_the_owner() => VerifyAsync(
        "index.Search<Note>(words)", "public static string Condition(string tenant) => $\"TenantId eq '{tenant}'\";");

    [Fact]
    public Task DoesNotReport_program_without_users() => VerifyAsync("notes.SearchAsync(words, 3)", user: "string");

    [Fact]
    public Task Reports_program_that_signs_users_in() => VerifyAsync(
        "notes.[|SearchAsync|](words, 3)", "public static void Add(IServiceCollection services) => services.AddAuthentication();", user: "string");

    [Fact]
    public Task Reports_records_without_a_type() => VerifyAsync(
        "maps.[|SearchAsync|](words, 3)", "public static object Field() => new VectorStoreDataProperty(\"OwnerId\", typeof(string));");

    [Fact]
    public Task DoesNotReport_records_without_a_type_or_owner() => VerifyAsync(
        "maps.SearchAsync(words, 3)", "public static object Field() => new VectorStoreDataProperty(\"Topic\", typeof(string));");

    [Fact]
    public Task Reports_message_that_names_record_and_member()
    {
        var test = Of("notes.{|#0:SearchAsync|}(words, 3)", string.Empty, "ClaimsPrincipal");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.TenantBlindSearch.Descriptor)
            .WithLocation(0).WithArguments("VectorStoreCollection.SearchAsync", "Note", "TenantId"));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string search, string member = "", string user = "ClaimsPrincipal") => Of(search, member, user).RunAsync();

    private static Test Of(string search, string member, string user) => new(
        $$"""
        using System.Linq.Expressions;
        using System.Security.Claims;
        using Microsoft.Extensions.VectorData;

        public class Notes(
            VectorStore store,
            VectorStoreCollection<string, Note> notes,
            VectorStoreCollection<string, Owned> owned,
            VectorStoreCollection<string, Plain> plain,
            VectorStoreCollection<string, Product> products,
            VectorStoreCollection<object, Dictionary<string, object?>> maps,
            IVectorSearchable<Note> searchable,
            IKeywordHybridSearchable<Note> hybrid,
            Azure.Search.Documents.SearchClient index,
            IConfiguration settings)
        {
            public object Find({{user}} user, string words, VectorSearchOptions<Note> options, Expression<Func<Note, bool>> filter) => {{search}};

            public static bool Allowed(string topic) => topic.Length > 0;

            {{member}}
        }

        public class Note
        {
            public string Id { get; set; } = "";
            public string TenantId { get; set; } = "";
            public string Topic { get; set; } = "";
        }

        public class Owned
        {
            public string OwnerUserId { get; set; } = "";
        }

        public class Plain
        {
            public string Topic { get; set; } = "";
        }

        public class Product
        {
            public string GroupName { get; set; } = "";
            public string UserRating { get; set; } = "";
        }

        namespace Lookalike
        {
            public class Store<TRecord>
            {
                public object SearchAsync(string words, int top) => words;
            }
        }
        """,
        Packages)
    {
        TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } },
    };
}
