using Microsoft.Agents.AI.DevUI;

namespace Fixable.SAI1009;

public static class Startup
{
    public static void Map(WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapDevUI();
        }
    }
}
