using System.ComponentModel;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Security.Claims;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Agents.AI;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace InsecureAssistant;

internal sealed record ShopPolicy(decimal HighestDiscount);

internal sealed class ShopTools(HttpClient http, DbDataSource? sales = null)
{
    public AIFunction[] All =>
    [
        AIFunctionFactory.Create(TrackParcel, "track_parcel"), // SAI6001
        AIFunctionFactory.Create(CountSalesAsync, "count_sales"),
        AIFunctionFactory.Create(ReadManual, "read_manual"),
        AIFunctionFactory.Create(Calculate, "calculate"),
        AIFunctionFactory.Create(CountArticles, "count_articles"),
        AIFunctionFactory.Create(HasForm, "has_form"),
        AIFunctionFactory.Create(ReadReviewsAsync, "read_reviews"),
        AIFunctionFactory.Create(ReadHelpAsync, "read_help"),
        Discount,
    ];

    private static AIFunction Discount => AIFunctionFactory.Create( // SAI6017
        ([FromServices] ShopPolicy policy, decimal price) => price * policy.HighestDiscount,
        "get_discount",
        "Tells what may be taken off a price.");

    public KernelFunction Refund => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(RefundOrder, "refund")).AsKernelFunction(); // SAI6016

    public static FileAccessProvider Files => new(new FileSystemAgentFileStore("/")); // SAI6011

    public static AIFunction Clerk(IChatClient model) => new ChatClientAgent(
        model,
        "Refund orders.",
        tools: [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(RefundOrder, "refund"))]).AsAIFunction(); // SAI6018

    public static AIFunction Join(ClaimsIdentity customer) => AIFunctionFactory.Create(
        (string role) => customer.AddClaim(new Claim(ClaimTypes.Role, role)), // SAI5008
        "join",
        "Notes what a customer wants to be.");

    [Description("Notes that an order is refunded.")]
    private static string RefundOrder(string order) => $"refund of {order} noted";

    [Description("Tells where a parcel is.")]
    private static string TrackParcel(string number)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true };
        start.Arguments = $"-c \"parcel-status {number}\""; // SAI5002
        using var process = Process.Start(start);
        return process?.StandardOutput.ReadToEnd() ?? "unknown";
    }

    [Description("Calculates a price such as 3 * 4.99.")]
    private static string Calculate(string expression) => $"{new DataTable().Compute($"({expression}) * 1.19", filter: null)}"; // SAI5001

    [Description("Counts the articles of an order that is written as XML.")]
    private static int CountArticles(string order) => XElement.Parse(order).Elements("article").Count(); // SAI5007

    [Description("Gives the manual of an article.")]
    private static string ReadManual(string article)
    {
        var path = Path.Combine("manuals", article + ".txt");
        return File.Exists(path) ? File.ReadAllText(path) : "There is no manual."; // SAI5005
    }

    [Description("Tells whether the name of an article has a form.")]
    private static bool HasForm(string article, string pattern) => Regex.IsMatch(article, pattern); // SAI5011

    [Description("Gives what customers write about an article.")]
    private Task<string> ReadReviewsAsync(string page, CancellationToken cancellationToken) =>
        http.GetStringAsync("https://reviews.contoso.example" + page, cancellationToken); // SAI5006

    [Description("Reads a page of the shop's help.")]
    private Task<string> ReadHelpAsync(string address, CancellationToken cancellationToken) => http.GetStringAsync(address, cancellationToken); // SAI6003

    [Description("Counts the sales of an article in a month such as 2026-01.")]
    private async Task<object?> CountSalesAsync(string article, string month, CancellationToken cancellationToken)
    {
        if (sales is null)
            return "There are no sales yet.";

        await using var command = sales.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM Sales WHERE Article = '{article}' AND Month = '{month}'"; // SAI5003
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
