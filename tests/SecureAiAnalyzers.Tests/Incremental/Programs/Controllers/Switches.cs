using Microsoft.AspNetCore.Authorization;

namespace Desk;

internal static class Switches
{
    public const bool Detailed = true;
    public const int Tokens = 2 * Text.Length;
    public const string Default = "You answer letters." + Text.End;

    public static AuthorizationPolicy? Policy { get; } = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

    private static class Text
    {
        public const int Length = 200;
        public const string End = " Be brief.";
    }
}
