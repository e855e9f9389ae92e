using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>What edits put into a program: parts of the program itself, and what the rules look for.</summary>
internal sealed class Vocabulary
{
    /// <summary>Members that the language calls without naming them, and others that change what code elsewhere means.</summary>
    private static readonly string[] OtherMembers =
    [
        "public static implicit operator string(SELF self) => self.ToString();",
        "public static SELF operator +(SELF self, string text) => self;",
        "public static bool operator ==(SELF left, SELF right) => true; public static bool operator !=(SELF left, SELF right) => false;",
        "public string this[int index] { get => File.ReadAllText(\"a\"); set { } }",
        "public void Add(string text) { }",
        "public System.Collections.Generic.IEnumerator<string> GetEnumerator() { yield return Environment.GetEnvironmentVariable(\"API_KEY\")!; }",
        "public void Deconstruct(out string first, out string second) { first = \"a\"; second = Console.ReadLine()!; }",
        "public override string ToString() => Console.ReadLine() ?? \"\";",
        "public System.Runtime.CompilerServices.TaskAwaiter<string> GetAwaiter() => Task.FromResult(Console.ReadLine()!).GetAwaiter();",
        "public void Dispose() { }",
        "public SELF() { }",
        "public SELF(string text) { }",
        "static SELF() { }",
        "public int Count => 1; public string Slice(int start, int length) => \"\";",
        "public string Text { get => field; set => field = value.Trim(); } = \"\";",
        "private readonly string _text = Console.ReadLine()!;",
        "public event Action<string>? Changed;",
        "public const int Limit = 7;",
        "public const string Suffix = \"; DROP TABLE\";",
        "public static string Trim(string text) => text;",
        "public enum Level { None, Low, High }",
        "public class String { }",
        "public class Console { public static string ReadLine() => \"\"; }",
        "[System.ComponentModel.Description(\"a\")] public string Tool(string text) { System.Diagnostics.Process.Start(\"sh\", text); return text; }",
        "[ModelContextProtocol.Server.McpServerTool] public static void Execute(string text) => System.Diagnostics.Process.Start(\"sh\", text);",
        "partial void Changing(string text);",
        "~SELF() { }",
    ];

    private static readonly string[] OtherTypes =
    [
       
        "namespace Extra; public static class Extensions { public static string Trim(this string text) => \"\"; public static void Add(this object o, string s) { } }",
       
        "static class More { public static string Shorten(this string text) => Console.ReadLine()!; public static void Deconstruct(this string t, out int a, out int b) => a = b = 1; }",
        "public class Console { public static string? ReadLine() => \"\"; public static void WriteLine(string text) { } }",
        "namespace System.Runtime.CompilerServices { class Extra; } namespace Microsoft.Extensions.AI { class ChatMessage; }",
        "class DescriptionAttribute : System.Attribute { public DescriptionAttribute(string text) { } }",
        "namespace SecureAi { class UntrustedAttribute(string label = \"\") : System.Attribute; class PromptAttribute : System.Attribute; }",
        "static class Extra { extension(string text) { public string Quoted() => text; public int Size => 1; } }",
        "public partial class Extra<T> where T : class { public T? Get() => default; }",
        "global using Text = System.String;",
        "global using System.Text;",
        "global using static System.Console;",
    ];

    private static readonly string[] OtherStatements =
    [
        "System.Diagnostics.Process.Start(\"sh\", Console.ReadLine()!);",
        "var key = Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\");",
        "var text = File.ReadAllText(\"notes.txt\");",
        "if (text is \"a\" or \"b\") return;",
        "yield return default!;",
        "return default!;",
        "throw new NotSupportedException();",
        "await Task.Yield();",
        "foreach (var part in parts) { Console.WriteLine(part); }",
        "string Local(string value) => value + text;",
        "text += Console.ReadLine();",
        "app.UseAuthorization();",
        "app.UseRateLimiter();",
        "app.UseRouting();",
        "inner.UseMiddleware<Gate>();",
        "app = inner;",
        "app.MapGroup(\"/more\").RequireAuthorization().MapChat();",
        "context.Response.StatusCode = 403;",
        "app.MapPost(\"/more\", async (string question, Microsoft.Extensions.AI.IChatClient model) => (await model.GetResponseAsync(question)).Text);",
        "builder.Services.AddSingleton<Session>();",
        "_ = new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.System, Console.ReadLine());",
        "_ = Microsoft.Extensions.AI.AIFunctionFactory.Create((string text) => System.Diagnostics.Process.Start(\"sh\", text), \"run\");",
    ];

    private static readonly string[] OtherNames =
    [
        "Console", "ReadLine", "File", "ReadAllText", "Environment", "GetEnvironmentVariable", "Process", "Start", "Create", "AIFunctionFactory", "ChatRole",
        "System", "User", "ToString", "Trim", "RequireAuthorization", "RequireRateLimiting", "AllowAnonymous", "AddSingleton", "AddScoped", "AddTransient",
        "WithTools", "McpServerTool", "GetStringAsync", "CommandText", "Instructions", "Text", "Clean", "Wash", "In", "Sink", "Contains", "string",
        "object", "var",
        "dynamic", "field", "value", "_", "default", "await",
    ];

    private static readonly string[] OtherLiterals =
    [
        "\"\"", "\"a\"", "\"sh\"", "\"system\"", "\"OPENAI_API_KEY\"", "\"http://llm.contoso.example\"", "\"sql\"", "\"gpt-4o\"", "0", "1", "3600",
        "-1", "true", "false",
        "null", "$\"{1}\"", "\"\"\"a\"\"\"", "'c'", "1.5", "default",
    ];

    private static readonly string[] OtherTypeNames =
    [
        "string", "object", "int", "var", "dynamic", "string?", "string[]", "List<string>", "IEnumerable<string>", "Task<string>",
        "ValueTask<string>", "Task", "void",
        "Action<string>", "Func<string, string>", "IAsyncEnumerable<string>", "Uri", "(string First, string Second)", "Span<char>", "ref string", "Text",
    ];

    private static readonly string[] OtherAttributes =
    [
        "[System.Obsolete]", "[Microsoft.AspNetCore.Authorization.Authorize]", "[Microsoft.AspNetCore.Authorization.AllowAnonymous]",
        "[ModelContextProtocol.Server.McpServerTool]", "[ModelContextProtocol.Server.McpServerToolType]", "[System.ComponentModel.Description(\"a\")]",
        "[SecureAi.Untrusted]", "[SecureAi.Prompt]", "[SecureAi.Sanitizer]", "[SecureAi.Privileged]", "[System.ThreadStatic]",
        "[Microsoft.AspNetCore.Mvc.FromBody]", "[Microsoft.AspNetCore.Mvc.FromServices]", "[Microsoft.AspNetCore.Mvc.HttpGet]",
        "[Microsoft.AspNetCore.Mvc.NonAction]",
        "[Microsoft.AspNetCore.Mvc.ApiController]", "[System.Diagnostics.Conditional(\"DEBUG\")]", "[Unknown(",
    ];

    private static readonly string[] OtherUsings =
    [
        "using System.Text;", "using System.Diagnostics;", "using Microsoft.Extensions.AI;", "using static System.Console;", "using Text = System.String;",
        "using Console = System.Diagnostics.Process;", "global using System.Diagnostics;", "global using ChatRole = Microsoft.Extensions.AI.ChatRole;",
        "using OpenAI.Chat;", "using Extra;", "extern alias Other;", "using System.Data.Common;",
    ];

    public Vocabulary(ProgramText program)
    {
        var roots = program.Files.Select(static file => CSharpSyntaxTree.ParseText(file.Code).GetRoot()).ToArray();
        var nodes = roots.SelectMany(static root => root.DescendantNodes()).ToArray();
        var tokens = roots.SelectMany(static root => root.DescendantTokens()).ToArray();
        Names = new Words(Texts(tokens.Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.Text)), OtherNames);
        Literals = new Words(Texts(nodes.OfType<LiteralExpressionSyntax>()), OtherLiterals);
        Types = new Words(Texts(nodes.OfType<TypeSyntax>().Where(static type => IsWhole(type))), OtherTypeNames);
        Expressions = new Words(Texts(nodes.OfType<ExpressionSyntax>().Where(static node => node.Span.Length < 120)), OtherLiterals);
        Statements = new Words(Texts(nodes.OfType<StatementSyntax>().Where(static node => node.Span.Length < 200 && node is not BlockSyntax)), OtherStatements);
        Members = new Words(Texts(nodes.OfType<MemberDeclarationSyntax>().Where(static node => node.Span.Length < 400 && IsMember(node))), OtherMembers);
        Attributes = new Words(Texts(nodes.OfType<AttributeListSyntax>()), OtherAttributes);
        Usings = new Words(Texts(nodes.OfType<UsingDirectiveSyntax>()), OtherUsings);
        NewFiles = new Words(program.Files.Select(static file => file.Code), OtherTypes);
    }

    /// <summary>Identifiers.</summary>
    public Words Names { get; }

    /// <summary>Literals.</summary>
    public Words Literals { get; }

    /// <summary>Types.</summary>
    public Words Types { get; }

    /// <summary>Expressions.</summary>
    public Words Expressions { get; }

    /// <summary>Statements.</summary>
    public Words Statements { get; }

    /// <summary>Members of types and types; <c>SELF</c> stands for the type around.</summary>
    public Words Members { get; }

    /// <summary>Lists of attributes.</summary>
    public Words Attributes { get; }

    /// <summary>Using directives.</summary>
    public Words Usings { get; }

    /// <summary>Whole files.</summary>
    public Words NewFiles { get; }

    private static bool IsWhole(TypeSyntax type) => type.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax);

    private static bool IsMember(MemberDeclarationSyntax node) => node is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax);

    private static IEnumerable<string> Texts(IEnumerable<SyntaxNode> nodes) => Texts(nodes.Select(static node => node.ToString()));

    private static IEnumerable<string> Texts(IEnumerable<string> texts) => texts.Where(static text => text.Length > 0).Distinct().Order(StringComparer.Ordinal);
}

/// <summary>Texts of the program, and others.</summary>
internal sealed class Words(IEnumerable<string> own, string[] others)
{
    private readonly string[] _own = [.. own];

    /// <summary>Any of them; more often one of the program.</summary>
    public string Pick(Random random) => _own.Length > 0 && random.Next(3) > 0 ? _own[random.Next(_own.Length)] : others[random.Next(others.Length)];
}
