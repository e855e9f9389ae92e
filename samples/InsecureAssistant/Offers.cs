using System.Net.Mail;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace InsecureAssistant;

/// <summary>Leads customers to what they may like.</summary>
internal static class Offers
{
    public static async Task<IResult> OpenAsync(IChatClient model, string wish, CancellationToken cancellationToken)
    {
        var response = await model.GetResponseAsync("Give the address of the page that fits best. " + wish, cancellationToken: cancellationToken);
        return Results.Redirect(response.Text); // SAI5006
    }

    public static async Task<string[]> FindAsync(IChatClient model, string wish, string[] articles, CancellationToken cancellationToken)
    {
        var response = await model.GetResponseAsync("Write a regular expression for articles that fit. " + wish, cancellationToken: cancellationToken);
        return Array.FindAll(articles, new Regex(response.Text).IsMatch); // SAI5011
    }

    public static async Task<MailMessage> WriteAsync(IChatClient model, string customer, string wish, CancellationToken cancellationToken)
    {
        var response = await model.GetResponseAsync("Write an offer that fits. " + wish, cancellationToken: cancellationToken);
        return new MailMessage("shop@contoso.example", customer, "An offer", $"<p>{response.Text}</p>") { IsBodyHtml = true }; // SAI5004
    }

    public static void ShowSource(ILogger logger, IConfiguration configuration) =>
        logger.LogInformation("Offers are read from {Source}", configuration.GetConnectionString("Offers")); // SAI2006
}
