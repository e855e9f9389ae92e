namespace SecureAiAnalyzers.Tests.Rules.Shared;

/// <summary>The code round what a test of a flow rule is about.</summary>
internal static class FlowCode
{
    /// <summary>Usings of all test code, so that a test begins with what it is about.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Data.Common;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Security.Claims;
        using System.Text;
        using System.Text.Json;
        using System.Text.RegularExpressions;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Logging;

        """;

    private const string Helpers = """
            static T The<T>() => throw new InvalidOperationException();
        }

        public record Note(string Title, string Text);
        """;

    /// <summary>Statements of an action that gets <c>text</c>, <c>number</c>, <c>id</c> and <c>kind</c> with a request.</summary>
    public static string InAction(string statements) => $$"""
        {{Usings}}
        public class QuestionsController : ControllerBase
        {
            public async Task PostAsync(string text, int number, Guid id, DayOfWeek kind)
            {
                {{statements}}
                await Task.Yield();
            }

        {{Helpers}}
        """;

    /// <summary>Statements of a method that no request reaches; <c>client</c> is a model and <c>http</c> reads pages.</summary>
    public static string InMethod(string statements) => $$"""
        {{Usings}}
        public class Subject
        {
            public async Task RunAsync(IChatClient client, HttpClient http, IConfiguration configuration)
            {
                {{statements}}
                await Task.Yield();
            }

        {{Helpers}}
        """;

    /// <summary>Statements of a method in a project that may lack the types of Microsoft.Extensions.AI.</summary>
    public static string InPlainMethod(string statements) => $$"""
        using System;
        using System.Diagnostics;
        using System.Net.Http;
        using System.Threading.Tasks;

        public class Subject
        {
            public async Task RunAsync(HttpClient http)
            {
                {{statements}}
                await Task.Yield();
            }

        {{Helpers}}
        """;

    /// <summary>Code that follows the usings.</summary>
    public static string InFile(string code) => Usings + code;

    /// <summary>Names of stubs as theory data carries them.</summary>
    public static string[] Stubs(string names) => names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
