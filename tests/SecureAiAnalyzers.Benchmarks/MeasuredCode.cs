using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecureAiAnalyzers.Benchmarks;

/// <summary>Programs of a shape and size, in each of which the model's answer reaches the instructions once.</summary>
internal static class MeasuredCode
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Text; using System.Threading.Tasks; using Microsoft.Extensions.AI;\n";

    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles the program.</summary>
    public static CSharpCompilation Compile(CodeShape shape, int size)
    {
        var trees = Files(shape, size).Select((text, index) =>
            CSharpSyntaxTree.ParseText(Usings + text, path: "File" + index.ToString(CultureInfo.InvariantCulture) + ".cs"));
        var compilation = CSharpCompilation.Create("Measured", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var error = compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null ? compilation : throw new InvalidOperationException(error.ToString());
    }

    private static IEnumerable<string> Files(CodeShape shape, int size) => shape switch
    {
        CodeShape.Statements => [Method(Statements(size))],
        CodeShape.Methods => [Class(Ring(size))],
        CodeShape.Operands => [Method("var text = await Ask(model); var all = text" + Repeat(size, " + text") + "; Instruct(all);")],
        CodeShape.FluentCalls =>
            [Method("var text = await Ask(model); var all = new StringBuilder()" + Repeat(size, ".Append(text)") + ".ToString(); Instruct(all);")],
        CodeShape.Lambdas => [Method("var text = await Ask(model);" + Lambdas(size) + "Instruct(text);")],
        _ => Enumerable.Range(0, size).Select(index => File(index, size)),
    };

    private static string Method(string statements) => Class("public async Task RunAsync(IChatClient model)\n{\n" + statements + "\n}\n");

    private static string Class(string members) => "public class Program\n{\n" + members + Helpers + "}\n";

    private const string Helpers = """
        static async Task<string> Ask(IChatClient model) => (await model.GetResponseAsync("hello")).Text;
        static void Instruct(string text) => _ = new ChatMessage(ChatRole.System, text);
        """;

    private static string Statements(int size)
    {
        var text = new StringBuilder("var text = await Ask(model); var other = \"\";\n");
        for (var i = 0; i < size / 3; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"var part{i} = other + text; if (part{i}.Length > {i}) other = part{i}; else other = text.Trim();");
        return text.Append("Instruct(other);").ToString();
    }

    private static string Ring(int size)
    {
        var text = new StringBuilder();
        for (var i = 0; i < size; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"static string M{i}(string value, int depth) => depth > 0 ? M{(i + 1) % size}(value + {i}, depth - 1) : value;");
        return text.Append("public async Task RunAsync(IChatClient model) => Instruct(M0(await Ask(model), 9));\n").ToString();
    }

    private static string Lambdas(int size)
    {
        var text = new StringBuilder();
        for (var i = 0; i < size; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"Func<string, string> f{i} = a => new[] {{ a, text }}.Select(b => b + a).First();");
        return text.ToString();
    }

    private static string File(int index, int size) => index == 0
        ? Method($"Instruct(C{size - 1}.Get(await Ask(model)));")
        : $"public static class C{index} {{ public static string Get(string value) => {(index == 1 ? "value" : $"C{index - 1}.Get(value + {index})")}; }}";

    private static string Repeat(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}
