using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Hosts;

internal sealed class Gate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsKnown(context))
            Refuse(context);
        else
            await next(context);
    }

    public static bool IsKnown(HttpContext context) => Keys.Check(context.Request.Headers["X-Key"]);

    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsKnown(context.HttpContext) ? await next(context) : Answers.Closed();

    private static void Refuse(HttpContext context) => context.Response.StatusCode = Answers.Code;

    public sealed class Filter : IActionFilter
    {
        public void OnActionExecuting(ActionExecutingContext context) => context.Result = Answers.Of(context);

        public void OnActionExecuted(ActionExecutedContext context)
        {
        }
    }
}

internal static class Keys
{
    public static bool Check(string? key) => key is { Length: > 8 };
}

internal static class Answers
{
    public const int Code = 401;

    public static IResult Closed() => Results.Unauthorized();

    public static IActionResult? Of(ActionContext context) => Gate.IsKnown(context.HttpContext) ? null : new ForbidResult();
}
