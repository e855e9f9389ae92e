using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputAsCodeTests() : OutputTests(
    RuleTable.OutputAsCode,
    "new System.Data.DataTable().Compute([|\"1 + \" + answer|], \"\");",
    "new System.Data.DataTable().Compute([|\"1 + \" + input|], \"\");")
{
    [Theory]
    [InlineData("System.Reflection.Assembly.LoadFrom([|answer|]);")]
    [InlineData("System.Reflection.Assembly.Load([|Convert.FromBase64String(answer)|]);")]
    [InlineData("System.Reflection.Assembly.Load([|answer|]);")]
    [InlineData("System.Runtime.Loader.AssemblyLoadContext.Default.LoadFromAssemblyPath([|answer|]);")]
    [InlineData("_ = new System.Data.DataColumn { Expression = [|answer|] };")]
    [InlineData("new System.Xml.Xsl.XslCompiledTransform().Load([|answer|]);")]
    [InlineData("Activator.CreateInstance(Type.GetType([|answer|])!);")]
    [InlineData("var type = Type.GetType([|\"Plugins.\" + answer|]); if (type != null) Activator.CreateInstance(type);")]
    [InlineData("var type = typeof(string).Assembly.GetType([|answer|]); Activator.CreateInstance(type!);")]
    [InlineData("typeof(string).Assembly.CreateInstance([|answer|]);")]
    [InlineData("Activator.CreateInstance(\"Plugins\", [|answer|]);")]
    [InlineData("typeof(Note).InvokeMember([|answer|], System.Reflection.BindingFlags.InvokeMethod, null, null, null);")]
    public Task Reports_output_in_each_place(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("await Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.EvaluateAsync([|answer|]);", "Microsoft.CodeAnalysis.CSharp.Scripting")]
    [InlineData("var c = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(\"a\", [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(answer)]); using var s = new MemoryStream(); c.Emit(s); System.Reflection.Assembly.Load([|s.ToArray()|]);", "Microsoft.CodeAnalysis.CSharp.Scripting")]
    [InlineData("new Jint.Engine().Evaluate([|answer|]);", "Jint")]
    [InlineData("The<Microsoft.ClearScript.ScriptEngine>().Execute([|answer|]);", "Microsoft.ClearScript.Core")]
    [InlineData("Python.Runtime.PythonEngine.Exec([|answer|]);", "pythonnet")]
    [InlineData("new DynamicExpresso.Interpreter().Eval([|answer|]);", "DynamicExpresso.Core")]
    [InlineData("_ = new NCalc.Expression([|answer|], System.Globalization.CultureInfo.InvariantCulture);", "NCalc.Core")]
    [InlineData("System.Linq.Dynamic.Core.DynamicQueryableExtensions.Where(The<IQueryable<Note>>(), [|answer|]);", "System.Linq.Dynamic.Core")]
    [InlineData("System.Linq.Dynamic.Core.DynamicQueryableExtensions.OrderBy(The<IQueryable<Note>>(), [|answer|]);", "System.Linq.Dynamic.Core")]
    [InlineData("Fluid.FluidParserExtensions.Parse(The<Fluid.FluidParser>(), [|answer|]);", "Fluid.Core;Parlot")]
    [InlineData("HandlebarsDotNet.Handlebars.Compile([|answer|]);", "Handlebars.Net")]
    [InlineData("Scriban.Template.Parse([|answer|]).Render();", "Scriban.Signed")]
    [InlineData("Scriban.Template.ParseLiquid([|$\"Dear {answer}\"|]).Render();", "Scriban.Signed")]
    [InlineData("Scriban.Template.Evaluate([|answer|], new Scriban.TemplateContext());", "Scriban.Signed")]
    [InlineData("using var lua = new NLua.Lua(); lua.DoString([|answer|]);", "NLua;KeraLua")]
    [InlineData("using var lua = new NLua.Lua(); lua.LoadString([|$\"return {answer}\"|], \"answer\").Call();", "NLua;KeraLua")]
    [InlineData("using var lua = new NLua.Lua(); lua.DoFile([|Path.Combine(\"scripts\", answer)|]);", "NLua;KeraLua")]
    [InlineData("await The<Microsoft.Playwright.IPage>().EvaluateAsync([|answer|]);", "Microsoft.Playwright")]
    [InlineData("The<OpenQA.Selenium.IJavaScriptExecutor>().ExecuteScript([|answer|]);", "Selenium.WebDriver")]
    [InlineData("await The<Microsoft.Playwright.IPage>().EvaluateAsync([|$\"find('{answer}')\"|]);", "Microsoft.Playwright")]
    [InlineData("var script = Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.Create(answer); await [|script|].RunAsync();", "Microsoft.CodeAnalysis.CSharp.Scripting")]
    [InlineData("var script = Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.Create(\"var x = 1;\").ContinueWith(answer); await [|script|].RunAsync();", "Microsoft.CodeAnalysis.CSharp.Scripting")]
    [InlineData("var run = [|Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.Create<int>(answer)|].CreateDelegate(); await run();", "Microsoft.CodeAnalysis.CSharp.Scripting")]
    public Task Reports_output_in_each_engine(string statements, string packages) => VerifyAsync(Answer + statements, FlowCode.Stubs(packages));

    [Theory]
    [InlineData("await Microsoft.JSInterop.JSRuntimeExtensions.InvokeVoidAsync(The<Microsoft.JSInterop.IJSRuntime>(), \"eval\", [|answer|]);")]
    [InlineData("await Microsoft.JSInterop.JSRuntimeExtensions.InvokeAsync<string>(The<Microsoft.JSInterop.IJSRuntime>(), \"eval\", [|$\"show({answer})\"|]);")]
    [InlineData("await The<Microsoft.JSInterop.IJSRuntime>().InvokeAsync<string>(\"window.eval\", [|[answer]|]);")]
    public Task Reports_output_in_a_browser_that_evaluates_it(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("await Microsoft.JSInterop.JSRuntimeExtensions.InvokeVoidAsync(The<Microsoft.JSInterop.IJSRuntime>(), \"showText\", answer);")]
    [InlineData("await Microsoft.JSInterop.JSRuntimeExtensions.InvokeVoidAsync(The<Microsoft.JSInterop.IJSRuntime>(), \"eval\", \"console.log(1)\");")]
    [InlineData("await Microsoft.JSInterop.JSRuntimeExtensions.InvokeVoidAsync(The<Microsoft.JSInterop.IJSRuntime>(), Environment.MachineName, answer);")]
    public Task DoesNotReport_value_that_a_function_of_a_browser_gets(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("new Jint.Engine().SetValue(\"answer\", answer).Evaluate(\"answer.length\");", "Jint")]
    [InlineData("await The<Microsoft.Playwright.IPage>().EvaluateAsync($\"const wanted = {JsonSerializer.Serialize(answer.Split(','))};\");", "Microsoft.Playwright")]
    [InlineData("var script = Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.Create(answer); Console.WriteLine(script.GetCompilation().GetDiagnostics().Length);", "Microsoft.CodeAnalysis.CSharp.Scripting")]
    [InlineData("Scriban.Template.Parse(\"Dear {{ name }}\").Render(new { name = answer });", "Scriban.Signed")]
    [InlineData("using var lua = new NLua.Lua(); lua[\"answer\"] = answer; lua.DoString(\"return #answer\");", "NLua;KeraLua")]
    [InlineData("System.Linq.Dynamic.Core.DynamicQueryableExtensions.Where(The<IQueryable<Note>>(), \"Title == @0\", answer);", "System.Linq.Dynamic.Core")]
    [InlineData("if (answer is \"Title\" or \"Text\") System.Linq.Dynamic.Core.DynamicQueryableExtensions.OrderBy(The<IQueryable<Note>>(), answer + \" descending\");", "System.Linq.Dynamic.Core")]
    public Task DoesNotReport_value_that_constant_code_gets(string statements, string packages) => VerifyAsync(Answer + statements, FlowCode.Stubs(packages));

    [Theory]
    [InlineData("Console.WriteLine(answer);")]
    [InlineData("var type = Type.GetType(answer); Console.WriteLine(type?.FullName);")]
    [InlineData("Activator.CreateInstance(typeof(Note), answer, answer);")]
    [InlineData("var types = new Dictionary<string, Type> { [\"a\"] = typeof(Note) }; if (types.TryGetValue(answer, out var type)) Activator.CreateInstance(type);")]
    [InlineData("string[] names = [\"Plugins.A\", \"Plugins.B\"]; if (names.Contains(answer)) Activator.CreateInstance(Type.GetType(answer)!);")]
    [InlineData("if (decimal.TryParse(answer, out var number)) new System.Data.DataTable().Compute($\"{number} * 2\", \"\");")]
    [InlineData("if (Regex.IsMatch(answer, @\"^[0-9+*/. -]+$\")) new System.Data.DataTable().Compute(answer, \"\");")]
    [InlineData("Console.WriteLine(answer); if (Console.ReadLine() == \"y\") new System.Data.DataTable().Compute(answer, \"\");")]
    public Task DoesNotReport_known_or_harmless_text(string statements) => VerifyAsync(Answer + statements);

    [Fact]
    public Task Reports_calculator_and_generated_program() => VerifyFileAsync("""
        public sealed class Calculator
        {
            public AITool Tool => AIFunctionFactory.Create(Evaluate, "calculate");

            [Description("Calculates an expression.")]
            private string Evaluate(string expression)
            {
                var cleaned = expression.Replace(" ", "");
                return Compute(cleaned);
            }

            private static string Compute(string expression) => new System.Data.DataTable().Compute([|expression|], null).ToString()!;
        }

        public sealed class Programmer(IChatClient client)
        {
            public async Task<object?> SolveAsync(string task)
            {
                var code = await WriteAsync(task);
                return await Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.EvaluateAsync([|code|]);
            }

            private async Task<string> WriteAsync(string task)
            {
                var response = await client.GetResponseAsync("Write C# for this task: " + task);
                var text = response.Text;
                var start = text.IndexOf("```", StringComparison.Ordinal);
                return start < 0 ? text : text[(start + 3)..].Trim('`');
            }
        }
        """,
        "Microsoft.CodeAnalysis.CSharp.Scripting");

    [Fact]
    public Task DoesNotReport_calculator_that_lets_only_numbers_and_operators_pass() => VerifyFileAsync("""
        public sealed class Calculator
        {
            public IEnumerable<AITool> Tools => [AIFunctionFactory.Create(Evaluate), AIFunctionFactory.Create(Calculate)];

            [Description("Calculates an expression.")]
            private string Evaluate(string expression)
            {
                if (!IsArithmetic(expression))
                    return "Only numbers and operators, please.";
                return new System.Data.DataTable().Compute(expression, null).ToString()!;
            }

            [Description("Calculates with two numbers.")]
            private double Calculate(double left, string operation, double right) => operation switch
            {
                "+" => left + right,
                "-" => left - right,
                _ => double.Parse(new System.Data.DataTable().Compute($"{left} * {right}", null).ToString()!),
            };

            private static bool IsArithmetic(string text) => text.All(c => char.IsDigit(c) || c is '+' or '-' or '*' or '/' or '.' or ' ');
        }
        """);

    [Fact]
    public Task DoesNotReport_code_of_the_program_or_a_request() => VerifyFileAsync("""
        public sealed class Plugins(IConfiguration configuration)
        {
            public object Load() => Activator.CreateInstance(Type.GetType(configuration["Plugin"]!)!)!;
        }

        public sealed class CalculatorController : ControllerBase
        {
            public object Get(string expression) => new System.Data.DataTable().Compute(expression, "");
        }
        """);

    [Fact]
    public Task DoesNotReport_own_types_of_the_same_names() => VerifyFileAsync("""
        namespace Own
        {
            public sealed class DataTable { public object Compute(string expression, string filter) => expression + filter; }

            public sealed class Tools
            {
                public AITool Make() => AIFunctionFactory.Create((string input) => new DataTable().Compute(input, ""));
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new FlowRuleTest(
        RuleTable.OutputAsCode,
        "public class Tools { public object Run(string input) => new System.Data.DataTable().Compute(input, \"\"); }")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.OutputAsCode,
        FlowCode.InFile("""
            public class Tools
            {
                public AITool Make() => AIFunctionFactory.Create(Calculate);

                private object Calculate({|#1:string expression|})
                {
                    var sum = {|#2:expression + " + 0"|};
                    return new System.Data.DataTable().Compute({|#0:sum|}, "");
                }
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.OutputAsCode.Descriptor).WithLocation(0).WithLocation(1).WithLocation(2)
                .WithMessage("Model output from 'expression' is run as code in 'DataTable.Compute(expression)'; run only code of your own, "
                    + "or let only constants pass (==, switch, Contains)"),
        },
    }.RunAsync();
}
