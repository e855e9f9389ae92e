namespace Samples.Shared;

/// <summary>Says that there is no key, instead of failing at the first question.</summary>
internal static class MissingKeyNotice
{
    private const string Text = "OPENAI_API_KEY is not set: the service runs, but has no model to ask.";

    /// <summary>Answers everything but the health check with 503 when there is no key.</summary>
    public static void UseMissingKeyNotice(this WebApplication app, string? key)
    {
        if (!string.IsNullOrEmpty(key))
            return;

        Console.WriteLine(Text);
        app.Use((context, next) => context.Request.Path == "/health"
            ? next(context)
            : Results.Problem(Text, statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context));
    }
}
