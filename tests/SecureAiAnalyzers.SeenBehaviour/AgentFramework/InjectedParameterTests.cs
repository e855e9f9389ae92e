using System.Text.Json;
using Microsoft.Agents.AI;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.AgentFramework;

/// <summary>SAI6017: the script of a skill takes a parameter with an attribute of injection from the model.</summary>
public sealed class InjectedParameterTests
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(new Tenant("ours"))
        .AddKeyedSingleton("main", new Tenant("ours"))
        .BuildServiceProvider();

    [Fact]
    public Task Script_of_an_inline_skill_takes_it_from_the_model() =>
        AssertFilledAsync(new AgentInlineSkill("tenants", "Tells the tenant.", "Run it.").AddScript("read", ([FromServices] Tenant tenant) => tenant.Name));

    [Fact]
    public Task Script_of_a_class_skill_takes_it_from_the_model() => AssertFilledAsync(new TenantSkill());

    private static async Task AssertFilledAsync(AgentSkill skill)
    {
        var script = Assert.IsAssignableFrom<AgentSkillScript>(await skill.GetScriptAsync("read", CancellationToken.None));
        var arguments = JsonSerializer.Deserialize<JsonElement>("""{ "tenant": { "Name": "theirs" } }""");

        Assert.True(script.ParametersSchema!.Value.GetProperty("properties").TryGetProperty("tenant", out _));
        Assert.Equal("theirs", (await script.RunAsync(skill, arguments, Services, CancellationToken.None))?.ToString());
    }

    public sealed record Tenant(string Name);

    private sealed class TenantSkill : AgentClassSkill<TenantSkill>
    {
        public override AgentSkillFrontmatter Frontmatter { get; } = new("tenants", "Tells the tenant.");

        protected override string Instructions => "Run it.";

        [AgentSkillScript("read")]
        public static string Read([FromKeyedServices("main")] Tenant tenant) => tenant.Name;
    }
}
