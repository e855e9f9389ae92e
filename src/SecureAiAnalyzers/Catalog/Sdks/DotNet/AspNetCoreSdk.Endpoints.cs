using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>How endpoints are mapped, and what guards them: authorization, rate limits, cross-origin policies.</content>
internal static partial class AspNetCoreSdk
{
    private const string Builder = Web + "Builder.";
    private const string Authorization = Web + "Authorization.";
    private const string RateLimiting = Web + "RateLimiting.";
    private const string Cors = Web + "Cors.Infrastructure.";
    private const string Injection = "Microsoft.Extensions.DependencyInjection.";

    private static ApiRow[] EndpointRows =>
    [
        .. MappingRows,
        .. AuthorizationRows,
        .. RateLimitRows,
        .. CorsRows,
    ];

    private static ApiRow[] MappingRows =>
    [
        .. Types(RouteRoot, Builder + "IApplicationBuilder"),
        .. Types(RouteGroup, Web + "Routing.IEndpointRouteBuilder"),
        .. Types(
            HostPart,
            Injection + "IServiceCollection",
            "Microsoft.Extensions.Hosting.IHostApplicationBuilder",
            "Microsoft.Extensions.Hosting.IHostBuilder",
            "Microsoft.Extensions.Logging.ILoggingBuilder",
            Web + "Hosting.IWebHostBuilder"),
        .. Members(RoutingSetup, Builder + "EndpointRoutingApplicationBuilderExtensions", "UseRouting"),
        Parameter(RouteSetup, Builder + "EndpointRoutingApplicationBuilderExtensions", "UseEndpoints", "configure"),
        .. Members(
            ControllerMapping,
            Builder + "ControllerEndpointRouteBuilderExtensions",
            "MapControllers",
            "MapControllerRoute",
            "MapDefaultControllerRoute",
            "MapAreaControllerRoute"),
        .. Members(ControllerMapping, Builder + "MvcApplicationBuilderExtensions", "UseMvc", "UseMvcWithDefaultRoute"),
        .. Members(PageMapping, Builder + "RazorPagesEndpointRouteBuilderExtensions", "MapRazorPages"),
        .. Members(HubMapping, Builder + "HubEndpointRouteBuilderExtensions", "MapHub"),
        .. Members(RemoteServiceMapping, Builder + "GrpcEndpointRouteBuilderExtensions", "MapGrpcService"),
        .. Members(EndpointMetadata, Builder + "RoutingEndpointConventionBuilderExtensions", "WithMetadata"),
        .. Members(EndpointFilter, Http + "EndpointFilterExtensions", "AddEndpointFilter", "AddEndpointFilterFactory"),
        .. Members(RequestMiddleware, Builder + "IApplicationBuilder", "Use"),
        .. Members(RequestMiddleware, Builder + "UseExtensions", "Use"),
        .. Members(RequestMiddleware, Builder + "RunExtensions", "Run"),
        .. Members(RequestMiddleware, Builder + "UseMiddlewareExtensions", "UseMiddleware"),
        .. Parameter(ListenAddress, Builder + "WebApplication", ["Run", "RunAsync"], "url"),
        .. Members(ListenAddress, Builder + "WebApplication", "Urls"),
        .. Members(HostStart, Builder + "WebApplication", "Run", "RunAsync"),
        .. Members(HostStart, Web + "Hosting.WebHostExtensions", "Run", "RunAsync"),
        Parameter(ListenAddress, Web + "Hosting.HostingAbstractionsWebHostBuilderExtensions", "UseUrls", "urls"),
        .. Members(LocalListener, Web + "Server.Kestrel.Core.KestrelServerOptions", "ListenLocalhost"),
        .. Members(
            Listener,
            Web + "Server.Kestrel.Core.KestrelServerOptions",
            "Listen",
            "ListenAnyIP",
            "ListenHandle",
            "ListenNamedPipe",
            "ListenUnixSocket"),
        .. Members(HostConvention, Builder + "RoutingEndpointConventionBuilderExtensions", "RequireHost"),
        .. Types(HostMark, Web + "Routing.HostAttribute"),
        .. Members(HostDefault, Builder + "HostFilteringBuilderExtensions", "UseHostFiltering"),
        .. Members(HostDefault, Builder + "HostFilteringServicesExtensions", "AddHostFiltering"),
        .. Members(HostDefault, Web + "HostFiltering.HostFilteringOptions", "AllowedHosts"),
        .. Types(GlobalFilters, Mvc + "Filters.FilterCollection"),
    ];

    private static ApiRow[] AuthorizationRows =>
    [
        .. Members(
            AuthorizationConvention,
            Builder + "AuthorizationEndpointConventionBuilderExtensions",
            "RequireAuthorization",
            "AllowAnonymous"),
        .. Types(
            AuthorizationMark,
            Authorization + "AuthorizeAttribute",
            Authorization + "AllowAnonymousAttribute",
            Authorization + "IAuthorizeData",
            Authorization + "IAllowAnonymous",
            Authorization + "AuthorizationPolicy",
            Mvc + "Filters.IAuthorizationFilter",
            Mvc + "Filters.IAsyncAuthorizationFilter"),
        .. Types(AnonymousMark, Authorization + "IAllowAnonymous"),
        .. Members(
            PageAuthorization,
            Injection + "PageConventionCollectionExtensions",
            "AuthorizePage",
            "AuthorizeFolder",
            "AuthorizeAreaPage",
            "AuthorizeAreaFolder"),
        .. Members(AuthorizationDefault, Authorization + "AuthorizationOptions", "FallbackPolicy"),
        .. Members(AuthorizationDefault, Authorization + "AuthorizationBuilder", "SetFallbackPolicy"),
        .. Members(AuthorizationDefault, Mvc + "Authorization.AuthorizeFilter", Ctor),
        .. Members(AuthorizationSetup, Injection + "AuthenticationServiceCollectionExtensions", "AddAuthentication"),
        .. Members(AuthorizationSetup, Injection + "IdentityServiceCollectionExtensions", "AddIdentity", "AddIdentityApiEndpoints"),
    ];

    private static ApiRow[] RateLimitRows =>
    [
        .. Members(
            RateLimitConvention,
            Builder + "RateLimiterEndpointConventionBuilderExtensions",
            "RequireRateLimiting",
            "DisableRateLimiting"),
        .. Types(RateLimitMark, RateLimiting + "EnableRateLimitingAttribute", RateLimiting + "DisableRateLimitingAttribute"),
        .. Members(RateLimitDefault, RateLimiting + "RateLimiterOptions", "GlobalLimiter"),
        .. Members(RateLimitSetup, Builder + "RateLimiterApplicationBuilderExtensions", "UseRateLimiter"),
        Parameter(RateLimitPolicy, RateLimiting + "RateLimiterOptions", "AddPolicy", "policyName"),
        .. Parameter(
            RateLimitPolicy,
            RateLimiting + "RateLimiterOptionsExtensions",
            ["AddFixedWindowLimiter", "AddSlidingWindowLimiter", "AddTokenBucketLimiter", "AddConcurrencyLimiter"],
            "policyName"),
    ];

    private static ApiRow[] CorsRows =>
    [
        .. Members(AnyOrigin, Cors + "CorsPolicyBuilder", "AllowAnyOrigin"),
        Parameter(AnyOrigin, Cors + "CorsPolicyBuilder", "SetIsOriginAllowed", "isOriginAllowed"),
        Parameter(AnyOrigin, Cors + "CorsPolicyBuilder", "WithOrigins", "origins"),
        .. Members(CorsPolicy, Cors + "CorsOptions", "AddPolicy", "AddDefaultPolicy"),
        .. Members(CorsMiddleware, Builder + "CorsMiddlewareExtensions", "UseCors"),
        .. Members(CorsConvention, Builder + "CorsEndpointConventionBuilderExtensions", "RequireCors"),
        .. Types(CorsMark, Cors + "ICorsMetadata"),
    ];
}
