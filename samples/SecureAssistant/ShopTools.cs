using System.ComponentModel;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace SecureAssistant;

/// <summary>What the shop grants.</summary>
/// <param name="HighestDiscount">The part of a price that may be taken off.</param>
internal sealed record ShopPolicy(decimal HighestDiscount);

/// <summary>What the model can look up about parcels and sales.</summary>
internal sealed class ShopTools(HttpClient http, DbDataSource? sales = null)
{
    /// <summary>The files that the model may read, of which there are no others in the folder.</summary>
    public static FileAccessProvider Files => new(new FileSystemAgentFileStore("/srv/shop/manuals"), new FileAccessProviderOptions { DisableWriteTools = true });

    /// <summary>All tools.</summary>
    public AIFunction[] All =>
    [
        AIFunctionFactory.Create(TrackParcel, "track_parcel"),
        AIFunctionFactory.Create(CountSalesAsync, "count_sales"),
        AIFunctionFactory.Create(ReadManual, "read_manual"),
        AIFunctionFactory.Create(Calculate, "calculate"),
        AIFunctionFactory.Create(CountArticles, "count_articles"),
        AIFunctionFactory.Create(HasForm, "has_form"),
        AIFunctionFactory.Create(ReadReviewsAsync, "read_reviews"),
        AIFunctionFactory.Create(ReadHelpAsync, "read_help"),
        Discount,
    ];

    private static AIFunction Discount => AIFunctionFactory.Create(
        (IServiceProvider services, decimal price) => price * services.GetRequiredService<ShopPolicy>().HighestDiscount,
        "get_discount",
        "Tells what may be taken off a price.");

    /// <summary>A tool that a person has to approve, for the client that asks.</summary>
    public static AIFunction Refund => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(RefundOrder, "refund"));

    /// <summary>A tool for a kernel, which would not ask, and for an agent that is a tool itself: both tell only whether a refund is due.</summary>
    public static KernelFunction RefundCheck => AIFunctionFactory.Create(IsRefundDue, "is_refund_due").AsKernelFunction();

    /// <summary>A tool that notes what a customer wants to be; a clerk decides.</summary>
    public static AIFunction Join(ICollection<string> wishes) => AIFunctionFactory.Create(
        (string role) => wishes.Add(role), "join", "Notes what a customer wants to be.");

    [Description("Notes that an order is refunded.")]
    private static string RefundOrder(string order) => $"refund of {order} noted";

    [Description("Tells whether a refund is due.")]
    private static bool IsRefundDue(string order) => order.Length > 0;

    [Description("Tells where a parcel is.")]
    private static string TrackParcel(string number)
    {
        var start = new ProcessStartInfo("parcel-status") { RedirectStandardOutput = true };
        start.ArgumentList.Add("--");
        start.ArgumentList.Add(number);
        using var process = Process.Start(start);
        return process?.StandardOutput.ReadToEnd() ?? "unknown";
    }

    [Description("Calculates a price such as 3 * 4.99.")]
    private static string Calculate(string expression) => expression.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '*' or '/' or '.' or ' ')
        ? $"{new DataTable().Compute($"({expression}) * 1.19", filter: null)}"
        : "Only numbers and operators can be calculated.";

    [Description("Counts the articles of an order that is written as XML.")]
    private static int CountArticles(string order)
    {
        using var reader = XmlReader.Create(new StringReader(order));
        return XElement.Load(reader).Elements("article").Count();
    }

    [Description("Gives the manual of an article.")]
    private static string ReadManual(string article)
    {
        var path = Path.Combine("manuals", Path.GetFileName(article + ".txt"));
        return File.Exists(path) ? File.ReadAllText(path) : "There is no manual.";
    }

    [Description("Tells whether the name of an article has a form.")]
    private static bool HasForm(string article, string pattern) => Regex.IsMatch(article, pattern, RegexOptions.NonBacktracking);

    [Description("Gives what customers write about an article.")]
    private Task<string> ReadReviewsAsync(string article, CancellationToken cancellationToken) =>
        http.GetStringAsync("https://reviews.contoso.example/articles/" + Uri.EscapeDataString(article), cancellationToken);

    [Description("Reads a page of the shop's help, such as returns.")]
    private Task<string> ReadHelpAsync(string topic, CancellationToken cancellationToken) =>
        http.GetStringAsync("https://help.contoso.example/topics/" + Uri.EscapeDataString(topic), cancellationToken);

    [Description("Counts the sales of an article in a month such as 2026-01.")]
    private async Task<object?> CountSalesAsync(string article, string month, CancellationToken cancellationToken)
    {
        if (sales is null)
            return "There are no sales yet.";

        await using var command = sales.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Sales WHERE Article = @article AND Month = @month";
        Add(command, "@article", article);
        Add(command, "@month", month);
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
