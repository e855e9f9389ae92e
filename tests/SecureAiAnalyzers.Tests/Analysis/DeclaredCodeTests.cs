using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

public sealed class DeclaredCodeTests
{
    private const string Declarations = """
        using System;
        using System.Diagnostics;
        using System.Threading.Tasks;

        [assembly: Mark(Text.Name)]

        Console.WriteLine(args.Length);
        static int Twice(int value) => value * 2;
        Func<int, int> thrice = value => Twice(value) + value;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        internal sealed class MarkAttribute(string text) : Attribute
        {
            public string Text => text;

            public int Number { get; set; }
        }

        internal static class Text
        {
            public const string Name = "na" + "me";

            public static string Of<[Mark("type parameter")] T>([Mark(Name)] this T value, int count = int.MaxValue / 2) => value + "" + count;

            extension(string text)
            {
                public int Half => text.Length / 2;

                public string Twice() { return text + text; }
            }
        }

        [Mark("type", Number = 2)]
        internal abstract partial class Holder([Mark("primary")] string first, int second = 1 + 1) : Exception(first.Trim())
        {
            [Mark("field"), Mark("again")] private readonly int _one = second + 1, _two = second + 2, _three;

            static Holder() => Debug.Assert(true);

            protected Holder(int number) : this(number.ToString(), number) { }

            ~Holder() { Debug.WriteLine(_one + _two); }

            public event EventHandler? Plain = delegate { };

            [Mark("event")]
            public event EventHandler Changed { add { Plain += value; } remove => Plain -= value; }

            [Mark("property")]
            public int Made { get; [Mark("accessor")] set; } = Math.Abs(-1);

            public int Both { [Mark("get")] get => field + 1; set { field = value; } } = Math.Abs(-2);

            public string Arrow => first + _three;

            [Mark("indexer")]
            public int this[[Mark("index")] int index, int other = 1 + 2] { get { return index + other; } set => Made = value; }

            public int this[string key] => key.Length;

            public static Holder operator +([Mark("left")] Holder left, Holder right) => left ?? right;

            public static explicit operator int(Holder holder) { return holder.Made; }

            [return: Mark("result")]
            public async Task<int> RunAsync(Func<int> run)
            {
                int Local([Mark("local")] int value = 1 + 3) => value + run();
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

        internal sealed record Triple(int Left, [property: Mark("third")] int Third) : Pair(Left, Third + 1);

        internal readonly record struct Point(int X);

        [Mark("enum")]
        internal enum Level { [Mark("low")] Low = 1 << 1, High = Low + 1, Top }

        [Mark("delegate")]
        internal delegate int Count([Mark("text")] string text, int start = 1 - 1);

        internal interface IThing
        {
            static int Made = Math.Abs(3);

            int Default() => Made + 1;
        }
        """;

    [Fact]
    public async Task Code_of_declarations_is_what_the_compiler_tells_operation_actions()
    {
        var compilation = WebProject.Compile([WebProject.Parse(Declarations, "Program.cs")], []);
        Assert.DoesNotContain(compilation.GetDiagnostics(), WebProject.IsCompilerError);
        var both = new BothWays();

        Assert.Empty(await compilation.WithAnalyzers([both]).GetAnalyzerDiagnosticsAsync());

        Assert.Equal(string.Join('\n', both.Told.Order(StringComparer.Ordinal)), string.Join('\n', both.Found.Order(StringComparer.Ordinal)));
        Assert.True(both.Told.Distinct().Count() > 60, both.Told.Distinct().Count().ToString(CultureInfo.InvariantCulture));
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
            context.RegisterOperationBlockAction(block => AddAll(Told, block.OperationBlocks.Select(RootOf).Distinct(), block.OwningSymbol));
            context.RegisterSemanticModelAction(file =>
            {
                foreach (var (block, owner) in DeclaredCode.In(file.SemanticModel, file.CancellationToken))
                {
                    if (file.SemanticModel.GetOperation(block) is { } operation)
                        AddAll(Found, [RootOf(operation)], owner);
                }
            });
        }

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
