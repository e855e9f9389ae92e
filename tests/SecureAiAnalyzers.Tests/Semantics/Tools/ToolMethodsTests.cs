using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Tools;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Tools;

/// <summary>Which functions a model can call. <c>Refund</c> is the tool where there is one, <c>Other</c> never is.</summary>
public sealed class ToolMethodsTests
{
    private const string Usings = """
        using System.ComponentModel;
        using System.Reflection;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;
        using Renamed = Microsoft.Extensions.AI.AIFunctionFactory;
        using static Microsoft.Extensions.AI.AIFunctionFactory;

        """;

    [Theory]
    [InlineData("AIFunctionFactory.Create(Refund)")]
    [InlineData("AIFunctionFactory.Create(Refund, \"refund\", \"Pays back\")")]
    [InlineData("AIFunctionFactory.Create(name: \"refund\", method: Refund)")]
    [InlineData("AIFunctionFactory.Create((Func<string, string>)Refund)")]
    [InlineData("AIFunctionFactory.Create(new Func<string, string>(Refund))")]
    [InlineData("AIFunctionFactory.Create(this.Refund)")]
    [InlineData("AIFunctionFactory.Create(typeof(C).GetMethod(nameof(Refund))!, this)")]
    [InlineData("AIFunctionFactory.Create(typeof(C).GetMethod(\"Refund\", BindingFlags.Instance | BindingFlags.NonPublic)!, this)")]
    [InlineData("AIFunctionFactory.Create(GetType().GetMethod(nameof(Refund))!, this)")]
    [InlineData("AIFunctionFactory.Create(((Delegate)Refund).Method, this)")]
    [InlineData("AIFunctionFactory.Create(((Delegate)Refund).GetMethodInfo(), this)")]
    [InlineData("Func<string, string> f = Refund; AIFunctionFactory.Create(f)")]
    [InlineData("Delegate f; f = Refund; AIFunctionFactory.Create(f)")]
    [InlineData("var m = typeof(C).GetMethod(nameof(Refund)); AIFunctionFactory.Create(m!, this)")]
    [InlineData("AIFunctionFactory.Create(flag ? Refund : (Func<string, string>)null!)")]
    [InlineData("foreach (var f in new Delegate[] { Refund }) AIFunctionFactory.Create(f)")]
    [InlineData("foreach (var f in (Delegate[])[Refund]) AIFunctionFactory.Create(f)")]
    [InlineData("Delegate[] all = [Refund]; Delegate[] more = [.. all]; foreach (var f in more) AIFunctionFactory.Create(f)")]
    [InlineData("var all = new List<Delegate>(); all.Add(Refund); foreach (var f in all) AIFunctionFactory.Create(f)")]
    [InlineData("new List<Delegate> { Refund }.Select(f => AIFunctionFactory.Create(f)).ToList()")]
    [InlineData("new Delegate[] { Refund }.ToList().ConvertAll(f => AIFunctionFactory.Create(f))")]
    [InlineData("var options = new ChatOptions { Tools = [AIFunctionFactory.Create(Refund)] }")]
    [InlineData("AITool Wrap(Delegate f) => AIFunctionFactory.Create(f); Wrap(Refund)")]
    [InlineData("AITool Wrap(Delegate f) => Inner(f); AITool Inner(Delegate f) => AIFunctionFactory.Create(f); Wrap(Refund)")]
    [InlineData("AITool[] Wrap(params Delegate[] all) => all.Select(f => AIFunctionFactory.Create(f)).ToArray(); Wrap(Refund, Refund)")]
    [InlineData("Delegate Pick() { return Refund; } AIFunctionFactory.Create(Pick())")]
    [InlineData("AIFunctionFactory.Create(Field)")]
    [InlineData("AIFunctionFactory.Create(Property)")]
    [InlineData("AIFunctionFactory.Create(Assigned)")]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create(Refund)")]
    [InlineData("global::Microsoft.Extensions.AI.AIFunctionFactory.Create(Refund)")]
    [InlineData("Renamed.Create(Refund)")]
    [InlineData("Create(Refund)")]
    public void Factory_makes_tool(string statement)
    {
        var project = OfStatement(statement);
        var facts = new ProgramScope(project.Compiling().Compilation);

        Assert.True(facts.IsTool(project.Method("Refund"), default));
        Assert.False(facts.IsTool(project.Method("Other"), default));
        Assert.All(facts.Tools(default), tool => Assert.Equal((ToolKind.Agent, ToolForm.Factory), (tool.Kind, tool.Form)));
    }

    [Theory]
    [InlineData("Refund(\"1\")")]
    [InlineData("Func<string, string> f = Refund; f(\"1\")")]
    [InlineData("new[] { \"1\" }.Select(Refund).ToList()")]
    [InlineData("Factory.Create(Refund)")]
    [InlineData("AIFunctionFactory.Create(typeof(C).GetMethod(unknown)!, this)")]
    [InlineData("AIFunctionFactory.Create(typeof(D).GetMethod(\"Refund\")!, new D())")]
    [InlineData("AITool Wrap(Delegate f, Delegate g) => AIFunctionFactory.Create(g); Wrap(Refund, () => 1)")]
    [InlineData("AITool Wrap(Delegate f) => AIFunctionFactory.Create(f); this.Lookalike.Wrap(Refund)")]
    [InlineData("nameof(Refund).ToString()")]
    public void Other_use_makes_no_tool(string statement)
    {
        var project = OfStatement(statement);

        Assert.False(new ProgramScope(project.Compiling().Compilation).IsTool(project.Method("Refund"), default));
    }

    [Theory]
    [InlineData("[McpServerTool] string Refund(string id) => id;", ToolKindName.Server)]
    [InlineData("[McpServerToolAttribute(Name = \"refund\"), Description(\"\")] string Refund(string id) => id;", ToolKindName.Server)]
    [InlineData("[Description(\"\")][ModelContextProtocol.Server.McpServerTool] static string Refund(string id) => id;", ToolKindName.Server)]
    [InlineData("[Microsoft.SemanticKernel.KernelFunction] string Refund(string id) => id;", ToolKindName.Agent)]
    [InlineData("[Microsoft.SemanticKernel.KernelFunction(\"refund\")] async Task<string> Refund(string id) => id;", ToolKindName.Agent)]
    public void Attribute_makes_tool(string member, string kind)
    {
        var project = FactProject.Of($"{Usings}class C {{ {member} string Other(string id) => id; }}", "Microsoft.SemanticKernel");
        var facts = new ProgramScope(project.Compiling().Compilation);

        var tool = Assert.Single(facts.Tools(default));
        Assert.Equal((kind, ToolForm.Attribute, "Refund"), (tool.Kind.ToString(), tool.Form, tool.Function.Name));
        Assert.True(facts.IsTool(project.Method("Refund"), default));
        Assert.False(facts.IsTool(project.Method("Other"), default));
    }

    [Theory]
    [InlineData("class KernelFunctionAttribute : Attribute; class C { [KernelFunction] string Refund(string id) => id; }")]
    [InlineData("class C { [Description(\"\")] string Refund(string id) => id; }")]
    [InlineData("class C : Microsoft.SemanticKernel.KernelProcessStep { [Microsoft.SemanticKernel.KernelFunction] string Refund(string id) => id; }")]
    [InlineData("class S; class C : Microsoft.SemanticKernel.KernelProcessStep<S> { [Microsoft.SemanticKernel.KernelFunction] string Refund(string id) => id; }")]
    [InlineData("class C { [return: Description(\"\")] string Refund([Description(\"\")] string id) => id; }")]
    public void Other_attribute_makes_no_tool(string code)
    {
        var project = FactProject.Of(Usings + code, "Microsoft.SemanticKernel.Satellites");

        Assert.Empty(new ProgramScope(project.Compiling().Compilation).Tools(default));
    }

    [Theory]
    [InlineData("plugins.AddFromType<Plugin>()")]
    [InlineData("plugins.AddFromObject(new Plugin())")]
    [InlineData("var plugin = new Plugin(); plugins.AddFromObject(plugin, \"refunds\")")]
    [InlineData("KernelPluginFactory.CreateFromType<Plugin>()")]
    [InlineData("KernelPluginFactory.CreateFromObject(new Plugin())")]
    [InlineData("kernel.ImportPluginFromType<Plugin>()")]
    public void Type_registration_names_the_call(string statement)
    {
        var project = FactProject.Of(
            $$"""
            using Microsoft.SemanticKernel;
            class Plugin { [KernelFunction] public string Refund(string id) => id; public string Other(string id) => id; }
            class C { void Run(Kernel kernel, IKernelBuilderPlugins plugins) { {{statement}}; } }
            """,
            "Microsoft.SemanticKernel");

        var tool = Assert.Single(new ProgramScope(project.Compiling().Compilation).Tools(default), tool => tool.Form == ToolForm.TypeRegistration);
        Assert.Equal("Refund", tool.Function.Name);
        Assert.Contains("Plugin", tool.Registration.Node(default).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("builder.WithTools<Tools>()")]
    [InlineData("builder.WithTools(new Tools())")]
    [InlineData("builder.WithTools([typeof(Tools)])")]
    [InlineData("builder.WithTools(new[] { typeof(Tools) })")]
    public void Type_of_server_tools_names_the_call(string statement)
    {
        var project = FactProject.Of(
            $$"""
            {{Usings}}
            class Tools { [McpServerTool] public string Refund(string id) => id; }
            class C { void Run(IMcpServerBuilder builder) { {{statement}}; } }
            """);

        Assert.Equal(
            [(ToolForm.Attribute, ToolKind.Server), (ToolForm.TypeRegistration, ToolKind.Server)],
            new ProgramScope(project.Compiling().Compilation).Tools(default).Select(tool => (tool.Form, tool.Kind)));
    }

    [Fact]
    public void Skill_script_is_tool()
    {
        var project = FactProject.Of(
            """
            using Microsoft.Agents.AI;
            class C { void Run(AgentInlineSkill skill) => skill.AddScript("refund", Refund); string Refund(string id) => id; }
            """,
            "Microsoft.Agents.AI.Satellites");

        Assert.Equal(ToolForm.Factory, Assert.Single(new ProgramScope(project.Compilation).Tools(default)).Form);
    }

    [Fact]
    public void Server_factory_makes_server_tool()
    {
        var project = OfStatement("McpServerTool.Create(Refund)");

        Assert.Equal(ToolKind.Server, Assert.Single(new ProgramScope(project.Compiling().Compilation).Tools(default)).Kind);
    }

    [Fact]
    public void Lambda_is_known_in_each_binding()
    {
        var project = OfStatement("AIFunctionFactory.Create((string lambdaId) => lambdaId.Trim())");
        var facts = new ProgramScope(project.Compiling().Compilation);
        var lambda = (Microsoft.CodeAnalysis.IMethodSymbol)project.Parameter("lambdaId").ContainingSymbol;

        Assert.Null(Assert.Single(facts.Tools(default)).Function.Member);
        Assert.True(facts.IsTool(lambda, default));
    }

    [Fact]
    public void Local_function_is_tool()
    {
        var project = OfStatement("string Local(string order) => order; AIFunctionFactory.Create(Local)");

        Assert.True(new ProgramScope(project.Compiling().Compilation).IsTool(project.Method("Local"), default));
    }

    [Fact]
    public void Method_of_library_is_listed()
    {
        var project = OfStatement("AIFunctionFactory.Create((Func<string, string>)File.ReadAllText)");

        Assert.Contains(new ProgramScope(project.Compiling().Compilation).Tools(default), tool => tool.Function.Name == "ReadAllText");
    }

    [Fact]
    public void Interface_member_makes_its_implementation_a_tool()
    {
        var project = FactProject.Of(
            $$"""
            {{Usings}}
            interface IRefunds { string Pay(string id); }
            class Refunds : IRefunds { public string Pay(string id) => id; public string Other(string id) => id; }
            class Hidden : IRefunds { string IRefunds.Pay(string id) => id; public string Named(string id) => id; }
            class C { void Run(IRefunds refunds) => AIFunctionFactory.Create(refunds.Pay); }
            """);
        var facts = new ProgramScope(project.Compiling().Compilation);
        var type = project.Method("Other").ContainingType;

        Assert.All(type.GetMembers("Pay").OfType<Microsoft.CodeAnalysis.IMethodSymbol>(), pay => Assert.True(facts.IsTool(pay, default)));
        Assert.All(
            project.Method("Named").ContainingType.GetMembers().OfType<Microsoft.CodeAnalysis.IMethodSymbol>(),
            member => Assert.Equal(member.Name.EndsWith(".Pay", StringComparison.Ordinal), facts.IsTool(member, default)));
        Assert.False(facts.IsTool(project.Method("Other"), default));
    }

    [Fact]
    public void Partial_method_is_tool_in_both_parts()
    {
        var project = FactProject.Of(
            $"{Usings}partial class C {{ [McpServerTool] public partial string Refund(string id); public partial string Refund(string id) => id; }}");
        var facts = new ProgramScope(project.Compiling().Compilation);
        var definition = project.Method("Refund");

        Assert.True(facts.IsTool(definition, default));
        Assert.True(facts.IsTool(definition.PartialImplementationPart!, default));
    }

    [Fact]
    public void Tools_are_in_source_order_with_their_places()
    {
        var project = FactProject.Of(
        [
            Usings + """
            class A
            {
                void Run() { AIFunctionFactory.Create(B.Second); AIFunctionFactory.Create(B.First); }
                [McpServerTool] static void Third() { }
            }
            """,
            Usings + "class B { public static void First() { } public static void Second() { } [McpServerTool] static void Fourth() { } }",
        ]);

        Assert.Equal(
            [
                ("Second", "AIFunctionFactory.Create(B.Second)"),
                ("First", "AIFunctionFactory.Create(B.First)"),
                ("Third", "McpServerTool"),
                ("Fourth", "McpServerTool"),
            ],
            new ProgramScope(project.Compiling().Compilation).Tools(default).Select(tool => (tool.Function.Name, tool.Registration.Node(default).ToString())));
    }

    [Fact]
    public void Helper_gives_the_place_of_the_function()
    {
        var project = OfStatement("AITool Wrap(Delegate f) => AIFunctionFactory.Create(f); Wrap(Refund)");
        var tool = Assert.Single(new ProgramScope(project.Compiling().Compilation).Tools(default));

        Assert.Equal("AIFunctionFactory.Create(f)", tool.Registration.Node(default).ToString());
        Assert.Equal("Wrap(Refund)", tool.Place.Node(default).Parent!.Parent!.Parent!.ToString());
    }

    [Fact]
    public void Missing_SDK_has_no_tools()
    {
        var project = FactProject.WithoutSdk(
            "class McpServerToolAttribute : System.Attribute; class AIFunctionFactory { public static void Create(System.Action method) { } }"
            + "class C { [McpServerTool] void Refund() => AIFunctionFactory.Create(Refund); }");

        Assert.Empty(new ProgramScope(project.Compiling().Compilation).Tools(default));
    }

    [Theory]
    [InlineData("AIFunctionFactory.Create(")]
    [InlineData("AIFunctionFactory.Create(Missing)")]
    [InlineData("AIFunctionFactory.Create(missing.Of(Refund")]
    [InlineData("AITool Wrap(Delegate f) => Wrap(f); AIFunctionFactory.Create(Wrap(")]
    [InlineData("Delegate f = f; AIFunctionFactory.Create(f)")]
    public void Broken_code_is_no_tool(string statement)
    {
        var project = OfStatement(statement);

        Assert.False(new ProgramScope(project.Compilation).IsTool(project.Method("Refund"), default));
    }

    [Fact]
    public void Cancellation_is_seen_and_forgotten()
    {
        var project = OfStatement("AIFunctionFactory.Create(Refund)");
        var facts = new ProgramScope(project.Compilation);

        Assert.Throws<OperationCanceledException>(() => facts.Tools(new CancellationToken(canceled: true)));
        Assert.Single(facts.Tools(default));
    }

    private static FactProject OfStatement(string statement) => FactProject.Of(
        $$"""
        {{Usings}}
        class Factory { public static void Create(Delegate method) { } public void Wrap(Delegate method) { } }
        class C
        {
            internal string Refund(string id) => id;
            internal string Other(string id) => id;

            private readonly Delegate Field;
            private Delegate Property => Refund;
            private Delegate Assigned;
            private Factory Lookalike = new();

            C() { Assigned = Refund; Field = Refund; }

            void Run(bool flag, string unknown)
            {
                {{statement}};
            }
        }
        class D { public string Refund(string id) => id; }
        """);

    private static class ToolKindName
    {
        public const string Agent = nameof(ToolKind.Agent);
        public const string Server = nameof(ToolKind.Server);
    }
}
