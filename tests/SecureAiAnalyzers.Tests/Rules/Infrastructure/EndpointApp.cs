namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

/// <summary>Code of a web application whose endpoints use a model.</summary>
internal static class EndpointApp
{
    /// <summary>A handler that asks a model.</summary>
    public const string Ask = "(IChatClient chat) => chat.GetResponseAsync(\"\")";

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading.RateLimiting;
        using System.Threading.Tasks;
        using A2A.AspNetCore;
        using Grpc.Core;
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.DevUI;
        using Microsoft.Agents.AI.Hosting.AGUI.AspNetCore;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Cors;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Authorization;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.RateLimiting;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using ModelContextProtocol.Server;

        """;

    /// <summary>What the code is compiled against, besides the SDKs that restore as packages.</summary>
    public static string[] Stubs { get; } =
        ["ModelContextProtocol.AspNetCore", "Microsoft.Agents.AI.Satellites", "A2A.AspNetCore", "Grpc.Core.Api", "Grpc.AspNetCore.Server"];

    /// <summary>A program that registers services, maps endpoints and declares types.</summary>
    public static string Of(string mappings, string types = "", string services = "") => $$"""
        {{Usings}}
        var builder = WebApplication.CreateBuilder(args);
        {{services}}
        var app = builder.Build();
        {{mappings}}
        app.Run();

        {{types}}
        """;

    /// <summary>Types of a library.</summary>
    public static string Library(string types) => Usings + types;
}
