using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Which functions serve requests, and what fills their parameters.</content>
internal static partial class AspNetCoreSdk
{
    private const string Web = "Microsoft.AspNetCore.";
    private const string Mvc = Web + "Mvc.";
    private const string Components = Web + "Components.";
    private const string Routing = Web + "Builder.EndpointRouteBuilderExtensions";

    private static string[] PostMappings => ["MapPost", "MapPut", "MapPatch"];

    private static string[] OtherMappings => ["Map", "MapGet", "MapDelete", "MapMethods"];

    private static ApiRow[] RequestHandlers =>
    [
        .. Parameter(RequestHandler, Routing, PostMappings, "handler").Select(static row => row with { TakesBody = true }),
        .. Parameter(RequestHandler, Routing, [.. OtherMappings, "MapFallback"], "handler"),
        .. Parameter(RequestHandler, Routing, [.. PostMappings, .. OtherMappings], "requestDelegate"),
        Parameter(RequestHandler, Web + "Builder.FallbackEndpointRouteBuilderExtensions", "MapFallback", "requestDelegate"),
        .. Types(RequestController, Mvc + "ControllerBase", Mvc + "ControllerAttribute", Mvc + "ApiControllerAttribute"),
        .. Types(ValidatingController, Mvc + "ApiControllerAttribute"),
        Member(SuppressedValidation, Mvc + "ApiBehaviorOptions", "SuppressModelStateInvalidFilter"),
        Member(RequestValidation, "Microsoft.Extensions.DependencyInjection.ValidationServiceCollectionExtensions", "AddValidation"),
        Parameter(BodyLimit, Mvc + "RequestSizeLimitAttribute", SdkRow.Ctor, "bytes"),
        Member(BodyLimit, Web + "Server.Kestrel.Core.KestrelServerLimits", "MaxRequestBodySize"),
        Member(BodyLimit, Http + "Features.IHttpMaxRequestBodySizeFeature", "MaxRequestBodySize"),
        Member(BodyLimit, Web + "Builder.IISServerOptions", "MaxRequestBodySize"),
        .. Types(RequestBody, Mvc + "FromBodyAttribute", Mvc + "FromFormAttribute"),
        .. Types(NoRequestHandler, Mvc + "NonActionAttribute"),
        .. Types(RequestPage, Mvc + "RazorPages.PageModel"),
        .. Types(RequestHub, Web + "SignalR.Hub"),
    ];

    private static ApiRow[] RequestBindings =>
    [
        .. Types(
            RequestParameter,
            Mvc + "FromBodyAttribute",
            Mvc + "FromFormAttribute",
            Mvc + "FromHeaderAttribute",
            Mvc + "FromQueryAttribute",
            Mvc + "FromRouteAttribute"),
        .. Types(RequestParameterList, Http + "AsParametersAttribute"),
        .. Types(
            RequestMember,
            Mvc + "BindPropertyAttribute",
            Mvc + "BindPropertiesAttribute",
            Components + "SupplyParameterFromFormAttribute",
            Components + "SupplyParameterFromQueryAttribute"),
        .. Types(RouteTemplate, Components + "RouteAttribute"),
        .. Types(RouteMember, Components + "ParameterAttribute"),
        .. Types(
            RequestData,
            FormFile,
            FormFileCollection,
            Http + "IFormCollection"),
        // A server of tools does not know the attribute, and injects the service that it stands on because it is registered.
        .. For(ToolHosts.Server, Types(ServiceAttribute, Mvc + "FromServicesAttribute")),
    ];
}
