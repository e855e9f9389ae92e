using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.RateLimiting;

namespace Measured;

/// <summary>Who may call the application, and how often.</summary>
internal static class Protection
{
    public const string Requests = "requests";

    private const int RequestsAtATime = 8;

    public static void AddProtection(this IServiceCollection services)
    {
        services.AddAuthentication(BearerTokenDefaults.AuthenticationScheme).AddBearerToken();
        services.AddAuthorization();
        services.AddRateLimiter(options => options.AddConcurrencyLimiter(Requests, limit => limit.PermitLimit = RequestsAtATime));
    }
}
