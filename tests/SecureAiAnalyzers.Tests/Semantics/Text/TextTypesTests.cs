using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Text;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Text;

public sealed class TextTypesTests
{
    private const string Types = """
        using System.Collections;
        using System.IO;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Threading.Channels;

        enum Colour { Red }
        interface IService { string Name { get; } }
        interface INames : IReadOnlyList<string> { }
        record Question(string Text);
        record Point(int X, int Y);
        class Node { public Node? Next { get; set; } public Node[] Children { get; set; } = []; public int Count { get; set; } }
        class Named : Node { public string Name { get; set; } = ""; }
        class Derived : Named { }
        class Thread { public List<Question> Questions { get; } = []; }
        class Service { private readonly string _key = ""; public static string Shared = ""; public const string Fixed = ""; public IService? Next => null; }
        class Plain { public string Set { set { } } public string Method() => ""; public string this[int index] => ""; }
        class Holder { internal string Text = ""; }
        class Box<T> { public T? Value { get; set; } }
        struct Name { public string Text; }
        class Broken { public Missing Value { get; set; } }
        delegate string Speak(string text);
        """;

    [Theory]
    [InlineData("string")]
    [InlineData("string?")]
    [InlineData("object")]
    [InlineData("dynamic")]
    [InlineData("T")]
    [InlineData("string[]")]
    [InlineData("string[][]")]
    [InlineData("char[]")]
    [InlineData("byte[]")]
    [InlineData("ReadOnlyMemory<char>")]
    [InlineData("Span<byte>")]
    [InlineData("List<string>")]
    [InlineData("IReadOnlyDictionary<string, int>")]
    [InlineData("Dictionary<int, List<string>>")]
    [InlineData("IEnumerable<object>")]
    [InlineData("IAsyncEnumerable<string>")]
    [InlineData("ChannelReader<string>")]
    [InlineData("Task<string>")]
    [InlineData("Task<List<Question>>")]
    [InlineData("IEnumerable")]
    [InlineData("ArrayList")]
    [InlineData("INames")]
    [InlineData("(int, string)")]
    [InlineData("KeyValuePair<int, string>")]
    [InlineData("JsonElement")]
    [InlineData("JsonElement?")]
    [InlineData("JsonNode")]
    [InlineData("JsonObject")]
    [InlineData("JsonDocument")]
    [InlineData("StringBuilder")]
    [InlineData("Stream")]
    [InlineData("StringReader")]
    [InlineData("Uri")]
    [InlineData("Exception")]
    [InlineData("Question")]
    [InlineData("Derived")]
    [InlineData("Thread")]
    [InlineData("Holder")]
    [InlineData("Name")]
    [InlineData("Name?")]
    [InlineData("Box<string>")]
    [InlineData("Box<Box<Question>>")]
    public void Text_is_carried(string type) => Assert.True(TextTypes.CarriesText(Type(type)));

    [Theory]
    [InlineData("int")]
    [InlineData("int?")]
    [InlineData("decimal")]
    [InlineData("bool")]
    [InlineData("char")]
    [InlineData("Guid")]
    [InlineData("DateTime")]
    [InlineData("DateTimeOffset?")]
    [InlineData("DateOnly")]
    [InlineData("TimeSpan")]
    [InlineData("Colour")]
    [InlineData("Colour?")]
    [InlineData("Type")]
    [InlineData("Func<string>")]
    [InlineData("Speak")]
    [InlineData("CancellationToken")]
    [InlineData("Task")]
    [InlineData("Task<int>")]
    [InlineData("int[]")]
    [InlineData("List<int>")]
    [InlineData("Dictionary<Guid, DateTime>")]
    [InlineData("IReadOnlyList<Colour>")]
    [InlineData("(int, bool)")]
    [InlineData("IService")]
    [InlineData("IComparable<string>")]
    [InlineData("List<IService>")]
    [InlineData("Service")]
    [InlineData("Plain")]
    [InlineData("Point")]
    [InlineData("Node")]
    [InlineData("List<Node>")]
    [InlineData("Box<int>")]
    [InlineData("Broken")]
    [InlineData("Missing")]
    [InlineData("int*")]
    public void No_text_is_carried(string type) => Assert.False(TextTypes.CarriesText(Type(type)));

    private static ITypeSymbol Type(string type)
    {
        var project = FactProject.Of($"{Types}\nunsafe class Probe {{ void Ask<T>({type} value) {{ }} }}");
        return project.Method("Ask").Parameters[0].Type;
    }
}
