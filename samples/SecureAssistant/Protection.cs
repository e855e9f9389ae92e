using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;

namespace SecureAssistant;

/// <summary>Who may ask the model, and how often.</summary>
internal static class Protection
{
    /// <summary>Name of the rate limit for everything that asks the model.</summary>
    public const string ModelPolicy = "model";

    private const string KeyHeader = "X-Caller-Key";
    private const int RequestsPerMinute = 20;

    /// <summary>Limits the questions of each caller.</summary>
    public static void AddModelRateLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(ModelPolicy, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsPerMinute, Window = TimeSpan.FromMinutes(1) }));
    });

    /// <summary>Refuses callers without the key of this service; as long as it has none, callers from other machines.</summary>
    public static void UseCallerCheck(this WebApplication app, string? callerKey) => app.Use((context, next) =>
        context.Request.Path == "/health" || IsKnown(context, callerKey)
            ? next(context)
            : Results.Unauthorized().ExecuteAsync(context));

    private static bool IsKnown(HttpContext context, string? callerKey) => string.IsNullOrEmpty(callerKey)
        ? context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        : CryptographicOperations.FixedTimeEquals(Hash(context.Request.Headers[KeyHeader].ToString()), Hash(callerKey));

    /// <summary>An id by which a provider can tell users apart, and that tells nobody who they are.</summary>
    public static string PseudonymOf(HttpContext context, IConfiguration configuration) => Convert.ToHexString(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(configuration["Pseudonyms:Salt"] ?? throw new InvalidOperationException("Pseudonyms:Salt is not set.")),
        Encoding.UTF8.GetBytes(context.User.Identity?.Name ?? context.Request.Headers[KeyHeader].ToString())));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
