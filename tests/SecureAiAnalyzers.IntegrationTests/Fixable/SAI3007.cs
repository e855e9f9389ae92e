namespace Fixable.SAI3007;

public static class Hubs
{
    public static void Add(IServiceCollection services) => services.AddSignalR(options =>
    {
        options.EnableDetailedErrors = true;
    });
}
