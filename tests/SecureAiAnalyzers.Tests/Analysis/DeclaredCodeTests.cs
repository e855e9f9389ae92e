using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

public sealed class DeclaredCodeTests
{
    /// <summary>The attribute has a name that rows name, so that it is looked at wherever it stands.</summary>
    private const string Declarations = """
        using System;
        using System.Diagnostics;
        using System.Threading.Tasks;

        Console.WriteLine(args.Length);
        static int Twice(int value) => value * 2;
        Func<int, int> thrice = value => Twice(value) + value;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        internal sealed class RequestSizeLimitAttribute(string text) : Attribute
        {
            public string Text => text;

            public int Number { get; set; }
        }

        internal static class Text
        {
            public const string Name = "na" + "me";

            public static string Of<[RequestSizeLimit("type parameter")] T>([RequestSizeLimit(Name)] this T value, int count = int.MaxValue / 2) => value + "" + count;

            extension(string text)
            {
                public int Half => text.Length / 2;

                public string Twice() { return text + text; }
            }
        }

        [RequestSizeLimit("type", Number = 2)]
        internal abstract partial class Holder([RequestSizeLimit("primary")] string first, int second = 1 + 1) : Exception(first.Trim())
        {
            [RequestSizeLimit("field"), RequestSizeLimit("again")] private readonly int _one = second + 1;

            private readonly int _two = second + 2, _three;

            static Holder() => Debug.Assert(true);

            protected Holder(int number) : this(number.ToString(), number) { }

            ~Holder() { Debug.WriteLine(_one + _two); }

            public event EventHandler? Plain = delegate { };

            [RequestSizeLimit("event")]
            public event EventHandler Changed { add { Plain += value; } remove => Plain -= value; }

            [RequestSizeLimit("property")]
            public int Made { get; [RequestSizeLimit("accessor")] set; } = Math.Abs(-1);

            public int Both { [RequestSizeLimit("get")] get => field + 1; set { field = value; } } = Math.Abs(-2);

            public string Arrow => first + _three;

            [RequestSizeLimit("indexer")]
            public int this[[RequestSizeLimit("index")] int index, int other = 1 + 2] { get { return index + other; } set => Made = value; }

            public int this[string key] => key.Length;

            public static Holder operator +([RequestSizeLimit("left")] Holder left, Holder right) => left ?? right;

            public static explicit operator int(Holder holder) { return holder.Made; }

            [return: RequestSizeLimit("result")]
            public async Task<int> RunAsync(Func<int> run)
            {
                int Local([RequestSizeLimit("local")] int value = 1 + 3) => value + run();
                await Task.Delay(Local());
                return new[] { 1, 2 } is [var one, ..] ? one : 0;
            }

            public abstract int Nothing();

            partial void Later(int value = 4 + 4);

            partial void Later(int value) { Debug.WriteLine(value); }
        }

        internal record Pair(int Left, int Right = 2 + 2)
        {
            public int Sum { get; init; } = Left + Right;
        }

        internal sealed record Triple(int Left, [property: RequestSizeLimit("third")] int Third) : Pair(Left, Third + 1);

        internal readonly record struct Point(int X);

        [RequestSizeLimit("enum")]
        internal enum Level { [RequestSizeLimit("low")] Low = 1 << 1, High = Low + 1, Top }

        [RequestSizeLimit("delegate")]
        internal delegate int Count([RequestSizeLimit("text")] string text, int start = 1 - 1);

        internal interface IThing
        {
            static int Made = Math.Abs(3);

            int Default() => Made + 1;
        }
        """;

    /// <summary>In a file of its own: the compiler would tell of it for the program of the statements too.</summary>
    private const string Marks = "[assembly: RequestSizeLimit(Text.Name)]";

    [Fact]
    public async Task Code_of_a_file_is_what_the_compiler_tells_operation_actions_without_inert_code()
    {
        var compilation = WebProject.Compile([WebProject.Parse(Declarations, "Program.cs"), WebProject.Parse(Marks, "Marks.cs")], []);
        Assert.DoesNotContain(compilation.GetDiagnostics(), WebProject.IsCompilerError);
        var both = new BothWays();

        Assert.Empty(await compilation.WithAnalyzers([both]).GetAnalyzerDiagnosticsAsync());

        Assert.Equal(string.Join('\n', both.Told.Order(StringComparer.Ordinal)), string.Join('\n', both.Found.Order(StringComparer.Ordinal)));
        Assert.True(both.Told.Distinct().Count() > 55, both.Told.Distinct().Count().ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Notes which code the compiler tells of, and which the declarations have.</summary>
#pragma warning disable RS1001 // made by the tests, never loaded by a compiler
    private sealed class BothWays : DiagnosticAnalyzer
    {
        public ConcurrentBag<string> Told { get; } = [];

        public ConcurrentBag<string> Found { get; } = [];

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
            [new DiagnosticDescriptor("TEST0001", "title", "message", "category", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterOperationBlockAction(block => AddAll(Told, block.OperationBlocks.Select(RootOf).Distinct().Where(IsActive), block.OwningSymbol));
            context.RegisterSemanticModelAction(file =>
            {
                foreach (var (block, owner) in DeclaredCode.In(file.SemanticModel, file.CancellationToken))
                {
                    if (file.SemanticModel.GetOperation(block) is { } operation)
                        AddAll(Found, [RootOf(operation)], owner);
                }
            });
        }

        private static bool IsActive(IOperation root) => root.Syntax switch
        {
            EqualsValueClauseSyntax initializer => !InertCode.Is(initializer),
            AttributeSyntax attribute => !InertCode.Is(attribute),
            _ => true,
        };

        private static IOperation RootOf(IOperation operation)
        {
            while (operation.Parent is { } parent)
                operation = parent;
            return operation;
        }

        private static void AddAll(ConcurrentBag<string> texts, IEnumerable<IOperation> roots, ISymbol owner)
        {
            foreach (var root in roots)
                texts.Add($"{owner} {root.Kind} {root.Syntax.Kind()} {root.Syntax.Span}");
        }
    }
}
