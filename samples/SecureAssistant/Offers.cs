using System.Data.Common;
using System.Net.Mail;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace SecureAssistant;

/// <summary>Leads customers to what they may like.</summary>
internal static class Offers
{
    private const int MaxOutputTokens = 100;

    private static readonly string[] Pages = ["/shoes", "/hats", "/bags"];

    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(200);

    private static readonly Action<ILogger, string, Exception?> LogSource =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(2, "Offers"), "Offers are read from {Source}");

    /// <summary>Opens the page that fits best, if it is one of the shop.</summary>
    public static async Task<IResult> OpenAsync(IChatClient model, string wish, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { MaxOutputTokens = MaxOutputTokens };
        var response = await model.GetResponseAsync("Give the address of the page that fits best. " + wish, options, cancellationToken);
        return Pages.Contains(response.Text) ? Results.Redirect(response.Text) : Results.NotFound();
    }

    /// <summary>Finds the articles that fit; the search ends even if the model writes a pattern that takes years.</summary>
    public static async Task<string[]> FindAsync(IChatClient model, string wish, string[] articles, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { MaxOutputTokens = MaxOutputTokens };
        var response = await model.GetResponseAsync("Write a regular expression for articles that fit. " + wish, options, cancellationToken);
        try
        {
            return Array.FindAll(articles, new Regex(response.Text, RegexOptions.None, LongestMatch).IsMatch);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return [];
        }
    }

    /// <summary>A mail with an offer; what the model writes is text in it.</summary>
    public static async Task<MailMessage> WriteAsync(IChatClient model, string customer, string wish, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { MaxOutputTokens = MaxOutputTokens };
        var response = await model.GetResponseAsync("Write an offer that fits. " + wish, options, cancellationToken);
        var text = HtmlEncoder.Default.Encode(response.Text);
        return new MailMessage("shop@contoso.example", customer, "An offer", $"<p>{text}</p>") { IsBodyHtml = true };
    }

    /// <summary>Tells where the offers stand; the log needs no password for that.</summary>
    public static void ShowSource(ILogger logger, IConfiguration configuration)
    {
        var source = new DbConnectionStringBuilder { ConnectionString = configuration.GetConnectionString("Offers") ?? "", ["Password"] = "***" };
        LogSource(logger, source.ConnectionString, null);
    }
}
