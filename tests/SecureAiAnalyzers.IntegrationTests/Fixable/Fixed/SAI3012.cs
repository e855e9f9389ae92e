namespace Fixable.SAI3012;

public static class Startup
{
    public static void Redact(WebApplicationBuilder builder)
    {
        builder.Logging.EnableRedaction();
        builder.Services.AddRedaction();
    }
}
