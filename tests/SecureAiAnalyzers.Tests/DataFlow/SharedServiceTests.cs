using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>What one class writes into a service and another one reads, when both get the same object by dependency injection.</summary>
public sealed class SharedServiceTests
{
    [Theory]
    [InlineData("AddScoped<UserContext>()")]
    [InlineData("AddSingleton<UserContext>()")]
    [InlineData("AddScoped(typeof(UserContext))")]
    [InlineData("AddScoped(_ => new UserContext())")]
    [InlineData("AddSingleton(new UserContext())")]
    [InlineData("TryAddScoped<UserContext>()")]
    [InlineData("AddKeyedScoped<UserContext>(\"user\")")]
    public Task Reports_property_of_a_registered_service(string registration) =>
        VerifyAsync(registration, "UserContext", "[|$\"The user is called {user.Name}.\"|]");

    [Fact]
    public Task Reports_property_of_a_service_that_is_registered_by_interface() =>
        VerifyAsync("AddScoped<IUserContext, UserContext>()", "IUserContext", "[|$\"The user is called {user.Name}.\"|]");

    [Theory]
    [InlineData("[|user.Notes[0]|]")]
    [InlineData("[|string.Join('\\n', user.Notes)|]")]
    [InlineData("[|user.Greeting|]")]
    [InlineData("[|user.Profile.City|]")]
    [InlineData("[|user.Told|]")]
    public Task Reports_what_the_service_holds(string text) => VerifyAsync("AddScoped<UserContext>()", "UserContext", text);

    [Theory]
    [InlineData("AddTransient<UserContext>()")]
    [InlineData("AddScoped<Greeter>()")]
    public Task DoesNotReport_property_of_another_class(string registration) =>
        VerifyAsync(registration, "UserContext", "$\"The user is called {user.Name}.\"");

    [Theory]
    [InlineData("user.Kind")]
    [InlineData("user.Profile.Country")]
    [InlineData("new UserContext().Name")]
    public Task DoesNotReport_what_nobody_writes(string text) => VerifyAsync("AddScoped<UserContext>()", "UserContext", text);

    [Fact]
    public Task Reports_what_flows_with_the_call() => FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, Usings + """
        public sealed class Ambient
        {
            private static readonly AsyncLocal<string?> s_persona = new();
            private readonly AsyncLocal<string?> _tone = new();

            public string? Persona { get => s_persona.Value; set => s_persona.Value = value; }

            public string? Tone { get => _tone.Value; set => _tone.Value = value; }
        }

        public sealed class Middleware(RequestDelegate next, Ambient ambient)
        {
            public Task InvokeAsync(HttpContext context)
            {
                ambient.Persona = context.Request.Query["persona"];
                ambient.Tone = context.Request.Query["tone"];
                return next(context);
            }
        }

        public sealed class Assistant(Ambient ambient, IChatClient chat)
        {
            public Task<ChatResponse> AskAsync() => chat.GetResponseAsync(
                [new(ChatRole.System, [|ambient.Persona|]), new(ChatRole.System, [|$"Be {ambient.Tone}"|]), new(ChatRole.User, "Hello")]);
        }
        """);

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;

        """;

    private static Task VerifyAsync(string registration, string service, string text) => FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, Usings + $$"""
        public static class Setup { public static void Register(IServiceCollection services) => services.{{registration}}; }

        public interface IUserContext { string Name { get; set; } List<string> Notes { get; } string Greeting { get; } string Kind { get; } Profile Profile { get; } string Told { get; } }

        public sealed class Profile { public string City { get; set; } = ""; public string Country { get; set; } = ""; }

        public sealed class UserContext : IUserContext
        {
            public string Name { get; set; } = "";
            public string Kind { get; set; } = "plain";
            public string Told { get; private set; } = "";
            public List<string> Notes { get; } = [];
            public Profile Profile { get; } = new();
            public string Greeting => "Hello " + Name;
            public void Tell(string text) => Told = text;
        }

        public sealed class Greeter(UserContext user) { public string Greet() => user.Greeting; }

        public sealed class ProfileController({{service}} user) : ControllerBase
        {
            [HttpPost]
            public void Save(string name, string note, string city)
            {
                user.Name = name.Trim();
                user.Notes.Add(note);
                user.Profile.City = city;
                (user as UserContext)?.Tell(name);
            }
        }

        public sealed class Assistant({{service}} user, IChatClient chat)
        {
            public Task<ChatResponse> AskAsync() => chat.GetResponseAsync([new(ChatRole.System, {{text}}), new(ChatRole.User, "Hello")]);
        }
        """);
}
